package io.broadsheet.parser.copy;

import io.broadsheet.xml.NamedCharacters;

/** Character references of HTML: {@code &nbsp;}, {@code &#8212;}, {@code &#x2014;}. */
final class HtmlEntities {
  private static final int LONGEST = 10;

  private HtmlEntities() {}

  /** The reference that begins here, or null. What was escaped twice is read twice. */
  static Edit at(String text, int at) {
    boolean twice = text.startsWith("&amp;", at);
    int end = end(text, twice ? at + 4 : at);
    if (end > 0) {
      String once = meaning(text.substring((twice ? at + 4 : at) + 1, end - 1));
      if (once != null) {
        return Edit.markup(at, end, once, "character-reference", Edit.Sign.NONE);
      }
    }
    return twice ? Edit.markup(at, at + 5, "&", "character-reference", Edit.Sign.NONE) : null;
  }

  /** The offset after the semicolon that closes a reference, or -1. */
  private static int end(String text, int at) {
    int most = Math.min(text.length(), at + LONGEST + 1);
    for (int i = at + 1; i < most; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > at + 1 ? i + 1 : -1;
      }
      boolean part = c < 0x80 && Character.isLetterOrDigit(c) || c == '#' && i == at + 1;
      if (!part) {
        return -1;
      }
    }
    return -1;
  }

  private static String meaning(String name) {
    if (name.charAt(0) != '#') {
      return NamedCharacters.of(name).orElse(null);
    }
    boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    String digits = name.substring(hexadecimal ? 2 : 1);
    if (digits.isEmpty()
        || digits.chars().anyMatch(c -> Character.digit(c, hexadecimal ? 16 : 10) < 0)) {
      return null;
    }
    long code = Long.parseLong(digits, hexadecimal ? 16 : 10);
    boolean legal =
        code >= ' ' && code < 0xD800 && (code < 0x7F || code > 0x9F)
            || code >= 0xE000 && code < 0xFFFE
            || code >= 0x10000 && code <= 0x10FFFF;
    return legal ? Character.toString((int) code) : null;
  }
}
