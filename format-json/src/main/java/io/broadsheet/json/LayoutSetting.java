package io.broadsheet.json;

import io.broadsheet.InvalidOptionException;
import io.broadsheet.format.Format;
import io.broadsheet.format.Setting;
import io.broadsheet.report.Place;

/** The setting {@code layout}, which several formats have. */
final class LayoutSetting {
  static final Setting SETTING =
      new Setting("layout", "pretty, compact", "One key a line, or all on one line.");

  private LayoutSetting() {}

  /** True if the value asks for one key a line. */
  static boolean isPretty(String value, Format format) {
    return switch (value) {
      case "pretty" -> true;
      case "compact" -> false;
      default ->
          throw new InvalidOptionException(
              Place.of(format.id() + "." + SETTING.key()),
              "'" + value + "' is no layout",
              "give pretty or compact");
    };
  }
}
