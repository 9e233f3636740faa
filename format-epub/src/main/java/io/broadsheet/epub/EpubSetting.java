package io.broadsheet.epub;

import io.broadsheet.InvalidOptionException;
import io.broadsheet.format.Setting;
import io.broadsheet.report.Place;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

/** The options of the EPUB writer as text. */
enum EpubSetting {
  COVER(
      "cover",
      "yes, no, FILE",
      "Draw a cover from the name, date and headlines, or take a picture.",
      EpubSetting::cover),
  WAYS(
      "ways",
      "yes, no",
      "End each item with ways to the one before, the contents and the next.",
      (options, value) -> options.ways(yes("ways", value))),
  VERTICAL(
      "vertical",
      "yes, no",
      "Set Chinese and Japanese from top to bottom.",
      (options, value) -> options.vertical(yes("vertical", value))),
  IMAGE_SIDE(
      "images",
      "pixels",
      "Scale pictures down to this longest side (2048).",
      (options, value) -> options.imageSide(pixels(value))),
  FONT(
      "font",
      "FILE",
      "Embed a font file, cut down if it can be, and set the text in it.",
      (options, value) -> options.font(path("font", value))),
  CERTIFIED_BY(
      "certified-by",
      "NAME",
      "Who answers for the claim of accessibility; without it none is made.",
      (options, value) -> options.certifiedBy(name(value)));

  private final Setting setting;
  private final BiFunction<EpubOptions, String, EpubOptions> change;

  EpubSetting(
      String key,
      String values,
      String meaning,
      BiFunction<EpubOptions, String, EpubOptions> change) {
    this.setting = new Setting(key, values, meaning);
    this.change = change;
  }

  static Optional<EpubSetting> of(String key) {
    return Arrays.stream(values()).filter(one -> one.setting.key().equals(key)).findFirst();
  }

  Setting setting() {
    return setting;
  }

  EpubOptions set(EpubOptions options, String value) {
    return change.apply(options, value);
  }

  private static EpubOptions cover(EpubOptions options, String value) {
    // A name without an extension is a slip, not a picture.
    return value.contains(".")
        ? options.coverImage(path("cover", value))
        : options.cover(yes("cover", value));
  }

  private static boolean yes(String key, String value) {
    return switch (value) {
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default -> throw invalid(key, "'" + value + "' is neither yes nor no", "give yes or no");
    };
  }

  private static int pixels(String value) {
    if (!value.matches("[1-9][0-9]{0,4}")) {
      throw invalid("images", "'" + value + "' is no number of pixels", "give 1 to 99999");
    }
    return Integer.parseInt(value);
  }

  private static Path path(String key, String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw invalid(key, "'" + value + "' is no name of a file", "give the path of a file");
    }
  }

  private static String name(String value) {
    if (value.isBlank()) {
      throw invalid("certified-by", "there is no name", "name who has evaluated the publication");
    }
    return value.strip();
  }

  private static InvalidOptionException invalid(String key, String problem, String remedy) {
    return new InvalidOptionException(Place.of("epub." + key), problem, remedy);
  }
}
