package io.broadsheet.json;

import java.util.regex.Pattern;

/** The characters that a text may hold: those of XML 1.0 (production 2, Char). */
final class LegalCharacters {
  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private LegalCharacters() {}

  static boolean areAll(String words) {
    return !ILLEGAL.matcher(words).find();
  }

  /** The words with U+FFFD for each character that is none of them. */
  static String in(String words) {
    return ILLEGAL.matcher(words).replaceAll("\uFFFD");
  }
}
