package io.broadsheet.parser.furniture;

import io.broadsheet.parser.words.Numerals;
import java.util.Locale;

/** The labels of pages: A1, 02, 三, B-4. */
public final class PageLabel {
  private static final int LONGEST = 6;

  private PageLabel() {}

  /**
   * A label so that it can be compared, without leading zeros: A01 and A-1 give A1, 第三版's 三 gives
   * 3. Empty for what is no label.
   */
  public static String key(String label) {
    String bare = label.strip().toUpperCase(Locale.ROOT);
    if (bare.isEmpty() || bare.length() > LONGEST) {
      return "";
    }
    int letters = bare.charAt(0) >= 'A' && bare.charAt(0) <= 'Z' ? 1 : 0;
    int digits = letters == 1 && bare.startsWith("-", 1) ? 2 : letters;
    int number = Numerals.of(bare.substring(digits));
    return number < 0 ? "" : bare.substring(0, letters) + number;
  }

  /** True if one label is the next of another, or comes later in its part of the paper. */
  static boolean follows(String label, String before) {
    String here = key(label);
    String there = key(before);
    if (here.isEmpty() || there.isEmpty()) {
      return false;
    }
    String part = part(here);
    String other = part(there);
    return part.equals(other)
        ? number(here, part) > number(there, other)
        : part.compareTo(other) > 0;
  }

  /** The number in a label. */
  static int number(String label) {
    String key = key(label);
    return key.isEmpty() ? -1 : number(key, part(key));
  }

  private static String part(String key) {
    return Character.isLetter(key.charAt(0)) ? key.substring(0, 1) : "";
  }

  private static int number(String key, String part) {
    return Integer.parseInt(key.substring(part.length()));
  }
}
