package io.broadsheet.epub.internal;

import java.util.regex.Pattern;

/** White space as XML and CSS know it: space, tab, line feed, carriage return. */
final class Spaces {
  private static final Pattern RUN = Pattern.compile("[ \\t\\n\\r]+");

  private Spaces() {}

  static boolean is(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** True if there is nothing but space of any kind, no-break spaces too. */
  static boolean isBlank(String words) {
    return words.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Words with one space for each run of white space, and none around them. */
  static String single(String words) {
    return RUN.matcher(words.strip()).replaceAll(" ");
  }
}
