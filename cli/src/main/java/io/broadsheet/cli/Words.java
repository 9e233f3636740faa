package io.broadsheet.cli;

import java.util.Locale;

/** The names of constants, for people. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
