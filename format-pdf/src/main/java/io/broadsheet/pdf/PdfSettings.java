package io.broadsheet.pdf;

import io.broadsheet.InvalidOptionException;
import io.broadsheet.format.Setting;
import io.broadsheet.report.Place;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The options as text. */
final class PdfSettings {
  static final List<Setting> ALL =
      List.of(
          new Setting("paper", "a4, a3, tabloid, berliner, broadsheet, a2", "paper of the pages"),
          new Setting("columns", "1 to 12", "columns of a page"),
          new Setting("margin", "0 to 60", "margin in millimetres"),
          new Setting("size", "6 to 14", "size of running text in points, such as 9.5"),
          new Setting(
              "layout", "as-printed, remade", "keep stories on their pages, or pack them anew"),
          new Setting(
              "font", "a file", "TTF, OTF, TTC or OTC font to look for characters in first"));

  private PdfSettings() {}

  static PdfOptions parse(Map<String, String> settings) {
    PdfOptions options = PdfOptions.defaults();
    for (Map.Entry<String, String> setting : new TreeMap<>(settings).entrySet()) {
      try {
        options = apply(options, setting.getKey(), setting.getValue().strip());
      } catch (IllegalArgumentException e) {
        throw new InvalidOptionException(
            Place.of("pdf"),
            "'" + setting.getValue() + "' is no value for " + setting.getKey(),
            "use " + values(setting.getKey()),
            e);
      }
    }
    return options;
  }

  private static PdfOptions apply(PdfOptions options, String key, String value) {
    return switch (key) {
      case "paper" -> options.paper(Paper.named(value).orElseThrow(IllegalArgumentException::new));
      case "columns" -> options.columns(Integer.parseInt(value));
      case "margin" -> options.margin(Integer.parseInt(value));
      case "size" -> options.bodySize(tenths(value));
      case "layout" -> options.layout(layout(value));
      case "font" -> options.font(path(value));
      default ->
          throw new InvalidOptionException(
              Place.of("pdf"),
              "no option is called '" + key + "'",
              "options are " + String.join(", ", ALL.stream().map(Setting::key).toList()));
    };
  }

  private static int tenths(String points) {
    if (!points.matches("\\d{1,2}(\\.\\d)?")) {
      throw new IllegalArgumentException(points);
    }
    String[] parts = points.split("\\.");
    return Integer.parseInt(parts[0]) * 10 + (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
  }

  private static PdfOptions.Layout layout(String value) {
    return switch (value) {
      case "as-printed" -> PdfOptions.Layout.AS_PRINTED;
      case "remade" -> PdfOptions.Layout.REMADE;
      default -> throw new IllegalArgumentException(value);
    };
  }

  private static Path path(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(value, e);
    }
  }

  private static String values(String key) {
    return ALL.stream()
        .filter(setting -> setting.key().equals(key))
        .map(Setting::values)
        .findFirst()
        .orElse("");
  }
}
