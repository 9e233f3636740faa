package io.broadsheet.parser;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the main language of a text from its script and its commonest words.
 *
 * <p>The words are those that each language's conventions call common: about as many for each
 * language, so that none is found for having more.
 */
final class LanguageGuess {
  private static final int SAMPLE = 20_000;

  /** Characters that only one of the two scripts of Chinese uses, both very common. */
  private static final String SIMPLIFIED = "这个国们来时说会为对发经学过还进动现开关问没应实业两从样将见电报记讯员场书长门东车马风飞龙区";

  private static final String TRADITIONAL = "這個國們來時說會為對發經學過還進動現開關問沒應實業兩從樣將見電報記訊員場書長門東車馬風飛龍區";

  /** Letters that Ukrainian has and Russian has not, and the other way round. */
  private static final String UKRAINIAN = "іїєґІЇЄҐ";

  private static final String RUSSIAN = "ыэъёЫЭЪЁ";

  /** Letters of Persian, Urdu and others that Arabic has not. */
  private static final String NOT_ARABIC = "پچژگکیےٹڈں";

  /**
   * For each language that has a word among its commonest, what that says; most if no other has.
   */
  private static final Map<String, Map<String, Integer>> COMMON = common();

  private LanguageGuess() {}

  /** A BCP 47 tag, or empty if there is no telling. */
  static Optional<String> of(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    Counts counts = new Counts(sample);
    int eastern = counts.kana + counts.hangul + counts.han;
    int most =
        Math.max(Math.max(counts.latin, counts.cyrillic), Math.max(counts.arabic, counts.hebrew));
    if (eastern > 0 && eastern * 3 > most) {
      return Optional.of(eastern(counts));
    }
    if (most == 0) {
      return Optional.empty();
    }
    if (most == counts.cyrillic) {
      return cyrillic(sample, counts);
    }
    if (most == counts.arabic) {
      return counts.notArabic * 50 > counts.arabic ? Optional.empty() : Optional.of("ar");
    }
    return most == counts.hebrew ? Optional.of("he") : byWords(sample);
  }

  private static String eastern(Counts counts) {
    if (counts.hangul > counts.han && counts.hangul > counts.kana) {
      return "ko";
    }
    if (counts.kana * 10 > counts.han) {
      return "ja";
    }
    if (counts.simplified == counts.traditional) {
      return "zh";
    }
    return counts.simplified > counts.traditional ? "zh-Hans" : "zh-Hant";
  }

  private static Optional<String> cyrillic(String text, Counts counts) {
    if (counts.ukrainian > counts.russian) {
      return Optional.of("uk");
    }
    boolean russian = counts.russian > 0 || byWords(text).filter("ru"::equals).isPresent();
    return russian ? Optional.of("ru") : Optional.empty();
  }

  /** The language most of whose common words are in a text: one word in sixteen at least. */
  private static Optional<String> byWords(String text) {
    Map<String, Integer> hits = new LinkedHashMap<>();
    int words = 0;
    int known = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetter(text.charAt(i))) {
        continue;
      }
      if (i > from) {
        words++;
        String word = text.substring(from, i).toLowerCase(Locale.ROOT);
        Map<String, Integer> languages = COMMON.getOrDefault(word, Map.of());
        known += languages.isEmpty() ? 0 : 1;
        languages.forEach((tag, weight) -> hits.merge(tag, weight, Integer::sum));
      }
      from = i + 1;
    }
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> language : hits.entrySet()) {
      if (language.getValue() > most) {
        most = language.getValue();
        best = language.getKey();
      }
    }
    return known > 1 && known * 16 > words ? Optional.of(best) : Optional.empty();
  }

  private static Map<String, Map<String, Integer>> common() {
    Map<String, Map<String, Integer>> common = new HashMap<>();
    Conventions.all()
        .forEach(
            (tag, words) -> {
              for (String word : words.all("common")) {
                common.computeIfAbsent(word, w -> new LinkedHashMap<>()).put(tag, 1);
              }
            });
    common.values().forEach(LanguageGuess::share);
    return common;
  }

  private static void share(Map<String, Integer> languages) {
    int weight = languages.size() == 1 ? 4 : languages.size() == 2 ? 2 : 1;
    languages.replaceAll((tag, one) -> weight);
  }

  /** How many letters of each script a text has. */
  private static final class Counts {
    private int kana;
    private int hangul;
    private int han;
    private int simplified;
    private int traditional;
    private int cyrillic;
    private int ukrainian;
    private int russian;
    private int arabic;
    private int notArabic;
    private int hebrew;
    private int latin;

    private Counts(String text) {
      for (int i = 0; i < text.length(); i++) {
        count(text.charAt(i));
      }
    }

    private void count(char c) {
      if (Glyphs.isKana(c)) {
        kana++;
      } else if (Glyphs.isHangul(c)) {
        hangul++;
      } else if (Glyphs.isHan(c)) {
        han++;
        simplified += SIMPLIFIED.indexOf(c) >= 0 ? 1 : 0;
        traditional += TRADITIONAL.indexOf(c) >= 0 ? 1 : 0;
      } else if (c >= 0x0400 && c <= 0x04FF) {
        cyrillic++;
        ukrainian += UKRAINIAN.indexOf(c) >= 0 ? 1 : 0;
        russian += RUSSIAN.indexOf(c) >= 0 ? 1 : 0;
      } else if (c >= 0x0600 && c <= 0x06FF
          || c >= 0xFB50 && c <= 0xFDFF
          || c >= 0xFE70 && c < 0xFEFF) {
        arabic += Character.isLetter(c) ? 1 : 0;
        notArabic += NOT_ARABIC.indexOf(c) >= 0 ? 1 : 0;
      } else if (c >= 0x0590 && c <= 0x05FF || c >= 0xFB1D && c <= 0xFB4F) {
        hebrew++;
      } else if (Character.isLetter(c)) {
        latin++;
      }
    }
  }
}
