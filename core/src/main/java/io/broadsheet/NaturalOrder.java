package io.broadsheet;

import java.util.Comparator;

/** Orders names as people do: numbers in them by their value, so that A2 comes before A10. */
final class NaturalOrder {
  static final Comparator<String> COMPARATOR =
      ((Comparator<String>) NaturalOrder::compare).thenComparing(Comparator.naturalOrder());

  private NaturalOrder() {}

  private static int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
        String number = number(one, i);
        String there = number(other, j);
        String bare = bare(number);
        String bareThere = bare(there);
        int order = Integer.compare(bare.length(), bareThere.length());
        order = order == 0 ? bare.compareTo(bareThere) : order;
        if (order != 0) {
          return order;
        }
        i += number.length();
        j += there.length();
      } else if (one.charAt(i) != other.charAt(j)) {
        return Character.compare(one.charAt(i), other.charAt(j));
      } else {
        i++;
        j++;
      }
    }
    return Integer.compare(one.length() - i, other.length() - j);
  }

  private static String number(String name, int from) {
    int to = from;
    while (to < name.length() && isDigit(name.charAt(to))) {
      to++;
    }
    return name.substring(from, to);
  }

  private static String bare(String number) {
    int zeros = 0;
    while (zeros < number.length() - 1 && number.charAt(zeros) == '0') {
      zeros++;
    }
    return number.substring(zeros);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
