package io.broadsheet.parser;

import java.util.Locale;
import java.util.Optional;

/** Tells the main language of a text from its script and its commonest words. */
final class LanguageGuess {
  private static final int SAMPLE = 20_000;

  /** Characters that only one of the two scripts of Chinese uses, both very common. */
  private static final String SIMPLIFIED = "这个国们来时说会为对发经学过还进动现开关问没应实业两从样将见电报记讯员场书长门东车马风飞龙区";

  private static final String TRADITIONAL = "這個國們來時說會為對發經學過還進動現開關問沒應實業兩從樣將見電報記訊員場書長門東車馬風飛龍區";

  /** Words that give a language away, commonest first. */
  private static final String[][] LATIN = {
    {"en", "the", "of", "and", "to", "in", "for", "that", "said", "was", "with", "on", "is", "he"},
    {"de", "der", "die", "und", "das", "den", "von", "mit", "des", "ist", "dem", "ein", "auf"},
    {"fr", "le", "la", "les", "des", "et", "du", "une", "dans", "est", "pour", "qui", "au"},
    {"es", "el", "los", "las", "y", "del", "que", "una", "por", "con", "para", "se"},
    {"pt", "o", "os", "do", "da", "dos", "uma", "não", "com", "em", "ao", "pelo"},
    {"it", "il", "di", "che", "della", "per", "un", "gli", "nel", "sono", "dei", "alla"},
    {"nl", "de", "het", "een", "van", "en", "dat", "op", "te", "zijn", "voor", "niet"}
  };

  private LanguageGuess() {}

  /** A BCP 47 tag, or empty if there is no telling. */
  static Optional<String> of(String text) {
    int[] scripts = new int[5];
    int most = Math.min(text.length(), SAMPLE);
    int simplified = 0;
    int traditional = 0;
    for (int i = 0; i < most; i++) {
      char c = text.charAt(i);
      if (Glyphs.isKana(c)) {
        scripts[0]++;
      } else if (Glyphs.isHangul(c)) {
        scripts[1]++;
      } else if (Glyphs.isHan(c)) {
        scripts[2]++;
        simplified += SIMPLIFIED.indexOf(c) >= 0 ? 1 : 0;
        traditional += TRADITIONAL.indexOf(c) >= 0 ? 1 : 0;
      } else if (c >= 0x0400 && c <= 0x04FF) {
        scripts[3]++;
      } else if (Character.isLetter(c)) {
        scripts[4]++;
      }
    }
    int eastern = scripts[0] + scripts[1] + scripts[2];
    if (eastern * 3 > scripts[4] && eastern > 0 && eastern >= scripts[3]) {
      return Optional.of(eastern(scripts, simplified, traditional));
    }
    if (scripts[3] > scripts[4]) {
      return Optional.of("ru");
    }
    return latin(text.substring(0, most));
  }

  private static String eastern(int[] scripts, int simplified, int traditional) {
    if (scripts[0] * 10 > scripts[2]) {
      return "ja";
    }
    if (scripts[1] > scripts[2]) {
      return "ko";
    }
    if (simplified == traditional) {
      return "zh";
    }
    return simplified > traditional ? "zh-Hans" : "zh-Hant";
  }

  private static Optional<String> latin(String text) {
    int[] hits = new int[LATIN.length];
    int words = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]")) {
      words += word.isEmpty() ? 0 : 1;
      for (int i = 0; i < LATIN.length; i++) {
        for (int k = 1; k < LATIN[i].length; k++) {
          hits[i] += LATIN[i][k].equals(word) ? 1 : 0;
        }
      }
    }
    int best = 0;
    for (int i = 1; i < hits.length; i++) {
      best = hits[i] > hits[best] ? i : best;
    }
    return hits[best] > 1 && hits[best] * 20 > words
        ? Optional.of(LATIN[best][0])
        : Optional.empty();
  }
}
