package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Editions;
import io.broadsheet.Limits;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Edition;
import io.broadsheet.samples.WordsInOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Pages of text in folders, read as a user reads them. */
final class RealPages {
  private RealPages() {}

  /** The pages in a folder and all folders in it, by name. */
  static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isBlank(Path page) {
    try {
      return Files.readString(page, StandardCharsets.ISO_8859_1).isBlank();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing to complain of, every word there, and nothing lost on the way back. */
  static void becomesASoundBookAndComesBack(Path page) {
    Input input = Input.of(page, Limits.DEFAULTS);
    Edition edition = Editions.readWithReport(input, ReadOptions.defaults()).edition();
    Container book = Container.of(edition);
    assertThat(EpubCheckTest.complaints(book)).isEmpty();
    assertThat(book.words()).isEqualTo(WordsInOrder.together(edition));
    assertThat(AsEpubHolds.of(RoundTripTest.read(book.bytes()).edition()))
        .isEqualTo(AsEpubHolds.of(edition));
  }
}
