package io.broadsheet.cli;

import io.broadsheet.UnreadableInputException;
import io.broadsheet.report.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds pages with truth in a folder and those below it: PAGE.txt beside PAGE.truth.json, and all
 * page*.txt beside a truth.json, or in the folder text beside it, or else all texts beside it,
 * where no page has a truth of its own.
 */
final class TruthFolder {
  private static final String OWN = ".truth.json";
  private static final String SHARED = "truth.json";

  /** Page names with numbers of different lengths stay in order. */
  private static final Comparator<Path> BY_NUMBER =
      Comparator.<Path>comparingInt(page -> name(page).length()).thenComparing(TruthFolder::name);

  private final List<Covered> covered = new ArrayList<>();
  private final List<Path> alone = new ArrayList<>();

  /** Pages and the truth that covers them. */
  record Covered(List<Path> pages, Path truth) {}

  /**
   * Looks through a folder.
   *
   * @throws UnreadableInputException if it cannot be read or is none
   */
  TruthFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UnreadableInputException(
          Place.of(folder.toString()), "this is no folder", "name the folder that has the pages");
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> truths = all.filter(file -> name(file).endsWith(SHARED)).sorted().toList();
      for (Path truth : truths) {
        add(truth);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableInputException(
          Place.of(folder.toString()), "cannot be read: " + e.getMessage(), "check the folder", e);
    }
  }

  /** In the order of the truths' paths. */
  List<Covered> covered() {
    return covered;
  }

  /** Truths of one page each whose page is not there. */
  List<Path> alone() {
    return alone;
  }

  private void add(Path truth) throws IOException {
    Path folder = truth.toAbsolutePath().getParent();
    String name = name(truth);
    if (name.endsWith(OWN)) {
      Path page = truth.resolveSibling(name.substring(0, name.length() - OWN.length()) + ".txt");
      if (Files.isRegularFile(page)) {
        covered.add(new Covered(List.of(page), truth));
      } else {
        alone.add(truth);
      }
    } else if (name.equals(SHARED) && !hasOwn(folder)) {
      Path here = truth.resolveSibling("text").getParent();
      for (List<Path> pages :
          List.of(
              pages(here, "page"), pages(truth.resolveSibling("text"), "page"), pages(here, ""))) {
        if (!pages.isEmpty()) {
          covered.add(new Covered(pages, truth));
          return;
        }
      }
    }
  }

  private static boolean hasOwn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> name(file).endsWith(OWN));
    }
  }

  private static List<Path> pages(Path folder, String begin) throws IOException {
    Path there = folder == null ? Path.of("") : folder;
    if (!Files.isDirectory(there.toAbsolutePath())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(there)) {
      return files.filter(file -> isPage(file, begin)).sorted(BY_NUMBER).toList();
    }
  }

  private static boolean isPage(Path file, String begin) {
    String name = name(file);
    return name.startsWith(begin) && name.endsWith(".txt") && !name.endsWith(".layout.txt");
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
