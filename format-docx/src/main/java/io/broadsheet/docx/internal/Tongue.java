package io.broadsheet.docx.internal;

import com.ibm.icu.util.ULocale;
import io.broadsheet.language.Tongues;
import java.util.Optional;

/**
 * What a language means for Word: its own tags, fonts that Word has, and habits of setting.
 *
 * @param tag the language with its region, as Word wants it: {@code zh-CN}, {@code en-GB}
 * @param script which of a run's three languages it is
 * @param fonts what it is set in
 * @param isHan set in Chinese characters or kana: two-character indents, no spaces
 */
record Tongue(String tag, Script script, Fonts fonts, boolean isHan) {

  /** Word keeps a language and a font for each of these (17.3.2.20, 17.3.2.26). */
  enum Script {
    LATIN("w:val"),
    EAST_ASIAN("w:eastAsia"),
    RIGHT_TO_LEFT("w:bidi");

    private final String attribute;

    Script(String attribute) {
      this.attribute = attribute;
    }

    /** The attribute of {@code w:lang}. */
    String attribute() {
      return attribute;
    }
  }

  /**
   * Fonts that come with Word.
   *
   * @param text for running text
   * @param head for headlines
   * @param eastAsianText East Asian, for running text
   * @param eastAsianHead East Asian, for headlines
   */
  record Fonts(String text, String head, String eastAsianText, String eastAsianHead) {
    private static Fonts eastAsian(String text, String head) {
      return new Fonts("Times New Roman", "Arial", text, head);
    }
  }

  private static final Fonts LATIN =
      new Fonts("Times New Roman", "Times New Roman", "SimSun", "SimHei");
  private static final Fonts SIMPLIFIED = Fonts.eastAsian("SimSun", "SimHei");
  private static final Fonts TRADITIONAL = Fonts.eastAsian("PMingLiU", "Microsoft JhengHei");
  private static final Fonts JAPANESE = Fonts.eastAsian("MS Mincho", "MS Gothic");
  private static final Fonts KOREAN = Fonts.eastAsian("Batang", "Malgun Gothic");

  /**
   * The tongue of a language.
   *
   * @param language a BCP 47 tag; without one it is taken for English
   */
  static Tongue of(Optional<String> language) {
    ULocale given = ULocale.forLanguageTag(language.orElse("en"));
    ULocale likely = Tongues.likely(language);
    String tag = tag(given, likely);
    return switch (likely.getLanguage()) {
      case "zh", "yue" ->
          new Tongue(
              tag,
              Script.EAST_ASIAN,
              likely.getScript().equals("Hant") ? TRADITIONAL : SIMPLIFIED,
              true);
      case "ja" -> new Tongue(tag, Script.EAST_ASIAN, JAPANESE, true);
      case "ko" -> new Tongue(tag, Script.EAST_ASIAN, KOREAN, false);
      default ->
          new Tongue(
              tag, likely.isRightToLeft() ? Script.RIGHT_TO_LEFT : Script.LATIN, LATIN, false);
    };
  }

  /** Chinese is told apart by region in Word, others keep a script that they state. */
  private static String tag(ULocale given, ULocale likely) {
    String language = likely.getLanguage();
    String region = likely.getCountry();
    boolean isChinese = language.equals("zh");
    String script = isChinese || given.getScript().isEmpty() ? "" : "-" + given.getScript();
    return language + script + (region.isEmpty() ? "" : "-" + region);
  }

  boolean isRightToLeft() {
    return script == Script.RIGHT_TO_LEFT;
  }

  /** The tag for Latin text in this language. */
  String latin() {
    return script == Script.LATIN ? tag : "en-US";
  }

  /** The tag for East Asian text. */
  String eastAsian() {
    return script == Script.EAST_ASIAN ? tag : "zh-CN";
  }

  /** The tag for text from right to left. */
  String rightToLeft() {
    return script == Script.RIGHT_TO_LEFT ? tag : "ar-SA";
  }
}
