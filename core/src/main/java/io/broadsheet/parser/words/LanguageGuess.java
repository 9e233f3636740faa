package io.broadsheet.parser.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Tells the main language of a text from its script and its commonest words.
 *
 * <p>The words are those that each language's conventions call common: about as many for each
 * language, so that none is found for having more.
 */
public final class LanguageGuess {
  private static final int SAMPLE = 20_000;

  /** Characters that only one of the two scripts of Chinese uses, both very common. */
  private static final String SIMPLIFIED = "这个国们来时说会为对发经学过还进动现开关问没应实业两从样将见电报记讯员场书长门东车马风飞龙区";

  private static final String TRADITIONAL = "這個國們來時說會為對發經學過還進動現開關問沒應實業兩從樣將見電報記訊員場書長門東車馬風飛龍區";

  private static final BitSet ONLY_SIMPLIFIED = set(SIMPLIFIED);
  private static final BitSet ONLY_TRADITIONAL = set(TRADITIONAL);

  private static BitSet set(String characters) {
    BitSet set = new BitSet();
    characters.chars().forEach(set::set);
    return set;
  }

  /** Letters that Ukrainian has and Russian has not, and the other way round. */
  private static final String UKRAINIAN = "іїєґІЇЄҐ";

  private static final String RUSSIAN = "ыэъёЫЭЪЁ";

  /** Letters of Persian, Urdu and others that Arabic has not. */
  private static final String NOT_ARABIC = "پچژگکیےٹڈں";

  private LanguageGuess() {}

  /** A BCP 47 tag, or empty if there is no telling. */
  public static Optional<String> of(String text) {
    return of(text, 0, text.length());
  }

  /** The same of a stretch of a text. */
  public static Optional<String> of(String text, int from, int to) {
    String sample = text.substring(from, Math.min(to, from + SAMPLE));
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
    int[] hits = new int[Common.LANGUAGES.size()];
    int words = 0;
    int known = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Glyphs.isLetter(text.charAt(i))) {
        continue;
      }
      int word = i > from ? Common.WORDS.number(text, from, i) : -1;
      words += i > from ? 1 : 0;
      if (word >= 0) {
        known++;
        Common.count(word, hits);
      }
      from = i + 1;
    }
    int best = 0;
    for (int language = 1; language < hits.length; language++) {
      best = hits[language] > hits[best] ? language : best;
    }
    return known > 1 && known * 16 > words
        ? Optional.of(Common.LANGUAGES.get(best))
        : Optional.empty();
  }

  /** The commonest words of all languages. */
  private static final class Common {
    static final List<String> LANGUAGES = List.copyOf(Conventions.all().keySet());
    static final Words WORDS = all();

    /** The languages of each word, as bits; a word of one language says most. */
    private static final int[] BY_WORD = byWord();

    private static Words all() {
      List<String> words = new ArrayList<>();
      Conventions.all().values().forEach(language -> words.addAll(language.all("common")));
      return Words.of(words);
    }

    private static int[] byWord() {
      int[] languages = new int[WORDS.all().size()];
      for (int language = 0; language < LANGUAGES.size(); language++) {
        for (String word : Conventions.all().get(LANGUAGES.get(language)).all("common")) {
          languages[WORDS.number(word, 0, word.length())] |= 1 << language;
        }
      }
      return languages;
    }

    static void count(int word, int[] hits) {
      int languages = BY_WORD[word];
      int several = Integer.bitCount(languages);
      int weight = several == 1 ? 4 : several == 2 ? 2 : 1;
      for (int left = languages; left != 0; left &= left - 1) {
        hits[Integer.numberOfTrailingZeros(left)] += weight;
      }
    }
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
      if (c < 0x80) {
        latin += c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : 0;
      } else if (Glyphs.isKana(c)) {
        kana++;
      } else if (Glyphs.isHangul(c)) {
        hangul++;
      } else if (Glyphs.isHan(c)) {
        han++;
        simplified += ONLY_SIMPLIFIED.get(c) ? 1 : 0;
        traditional += ONLY_TRADITIONAL.get(c) ? 1 : 0;
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
