package io.broadsheet;

import io.broadsheet.format.EditionReader;
import io.broadsheet.format.Formats;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.report.Finding;
import io.broadsheet.report.ParseReport;
import io.broadsheet.report.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A folder that holds the pages of one edition, a text file each: its {@code .txt} files or, where
 * it has none, its {@code .md} files. Other files, files whose name begins with a dot and folders
 * in it are not pages.
 */
final class EditionFolder {
  private static final Comparator<Path> BY_NAME =
      (one, other) -> NaturalOrder.COMPARATOR.compare(name(one), name(other));

  private final Path folder;
  private final EditionReader reader;
  private final List<Path> pages;

  private EditionFolder(Path folder, EditionReader reader, List<Path> pages) {
    this.folder = folder;
    this.reader = reader;
    this.pages = pages;
  }

  static EditionFolder of(Path folder, Formats formats) {
    EditionReader reader = formats.readerOfPages();
    return new EditionFolder(folder, reader, pages(folder, reader));
  }

  private static List<Path> pages(Path folder, EditionReader reader) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> visible =
          files
              .filter(file -> !name(file).startsWith(".") && Files.isRegularFile(file))
              .sorted(BY_NAME)
              .toList();
      for (String extension : reader.format().extensions()) {
        String end = "." + extension;
        List<Path> pages =
            visible.stream()
                .filter(file -> name(file).toLowerCase(Locale.ROOT).endsWith(end))
                .toList();
        if (!pages.isEmpty()) {
          return pages;
        }
      }
      return List.of();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** The folder if it holds pages, or those under it that do; a folder with pages hides no more. */
  static List<Path> find(Path folder, Formats formats) {
    if (!of(folder, formats).pages.isEmpty()) {
      return List.of(folder);
    }
    List<Path> found = new ArrayList<>();
    for (Path inner : folders(folder)) {
      found.addAll(find(inner, formats));
    }
    return found;
  }

  private static List<Path> folders(Path folder) {
    try (Stream<Path> inner = Files.list(folder)) {
      return inner
          .filter(file -> !name(file).startsWith("."))
          .filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .sorted(BY_NAME)
          .toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static UnreadableInputException unreadable(Path folder, IOException e) {
    return new UnreadableInputException(
        Place.of(folder.toString()),
        "the folder cannot be read: " + e.getMessage(),
        "check its permissions",
        e);
  }

  Reading read(ReadOptions options) {
    List<Input> inputs = new ArrayList<>();
    List<Finding> failures = new ArrayList<>();
    BroadsheetException first = null;
    for (Path page : pages) {
      try {
        inputs.add(Input.of(page, options.limits()));
      } catch (BroadsheetException e) {
        first = first == null ? e : first;
        failures.add(leftOut(page, e));
      }
    }
    if (inputs.isEmpty()) {
      throw first == null
          ? new UnreadableInputException(
              Place.of(folder.toString()),
              "this is a folder without text files",
              "put the pages of one edition in it, a .txt file each")
          : first;
    }
    Reading read = reader.readPages(inputs, options);
    if (failures.isEmpty()) {
      return read;
    }
    failures.addAll(read.report().findings());
    return new Reading(
        read.edition(),
        new ParseReport(failures, read.report().lines(), read.report().confidences()));
  }

  private static Finding leftOut(Path page, BroadsheetException e) {
    return new Finding(
        "text.page-left-out",
        Finding.Severity.WARNING,
        Place.of(name(page)),
        "this file of the folder is left out of the edition: " + e.problem(),
        "mend or remove the file");
  }
}
