package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Edition;
import io.broadsheet.parser.encoding.Decoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Pages damaged at random: cut, doubled, shuffled, with bytes changed. Each is read without a
 * failure and can be put together again, to the character.
 */
@Tag("little-memory")
class MutationsTest {
  private static final int MUTATIONS = 10_000;

  @Test
  void tenThousandMutationsOfTheFixtures() {
    mutate(pages(Path.of("src/test/resources/cases")), MUTATIONS);
  }

  @Test
  @EnabledIfSystemProperty(named = "broadsheet.corpora", matches = ".+")
  void theCorporaAndTheirMutations() {
    List<byte[]> pages = pages(Path.of(System.getProperty("broadsheet.corpora")));
    pages.forEach(page -> holds(page, "a page of the corpora"));
    mutate(pages, MUTATIONS);
  }

  private static void mutate(List<byte[]> pages, int times) {
    assertThat(pages).isNotEmpty();
    for (int seed = 0; seed < times; seed++) {
      Random random = new Random(seed);
      byte[] page = pages.get(random.nextInt(pages.size()));
      for (int i = random.nextInt(4); i >= 0; i--) {
        page = mutation(page, random);
      }
      holds(page, "mutation " + seed);
    }
  }

  private static void holds(byte[] page, String name) {
    Edition edition;
    try {
      edition = new TextReader().read(Input.of("page.txt", page), ReadOptions.defaults()).edition();
    } catch (UnreadableInputException e) {
      return;
    } catch (RuntimeException e) {
      fail(name, e);
      return;
    }
    String decoded = Decoder.decode(page, ReadOptions.defaults().charset()).text();
    assertThat(SourceReconstruction.of(edition, 0)).as(name).isEqualTo(decoded);
  }

  private static byte[] mutation(byte[] page, Random random) {
    if (page.length < 2) {
      return page;
    }
    int from = random.nextInt(page.length);
    int to = Math.min(page.length, from + 1 + random.nextInt(1 + page.length / 4));
    byte[] piece = Arrays.copyOfRange(page, from, to);
    int place = random.nextInt(page.length);
    return switch (random.nextInt(7)) {
      case 0 -> splice(page, from, to, new byte[0]);
      case 1 -> splice(page, place, place, piece);
      case 2 -> splice(page, from, from + 1, new byte[] {(byte) random.nextInt(256)});
      case 3 -> splice(page, place, place, "\n\n".getBytes(StandardCharsets.UTF_8));
      case 4 ->
          splice(
              page,
              place,
              place,
              SIGNS[random.nextInt(SIGNS.length)].getBytes(StandardCharsets.UTF_8));
      case 5 -> Arrays.copyOf(page, from + 1);
      default -> withoutBlankLines(page, random);
    };
  }

  private static final String[] SIGNS = {"(", "）", "\f", "■", "-", "“", "\u3000", "1", "电", "By "};

  private static byte[] withoutBlankLines(byte[] page, Random random) {
    byte[] left = new byte[page.length];
    int length = 0;
    for (int i = 0; i < page.length; i++) {
      boolean blank = page[i] == '\n' && i > 0 && page[i - 1] == '\n';
      if (!blank || random.nextInt(3) == 0) {
        left[length++] = page[i];
      }
    }
    return Arrays.copyOf(left, length);
  }

  private static byte[] splice(byte[] page, int from, int to, byte[] piece) {
    byte[] spliced = new byte[from + piece.length + page.length - to];
    System.arraycopy(page, 0, spliced, 0, from);
    System.arraycopy(piece, 0, spliced, from, piece.length);
    System.arraycopy(page, to, spliced, from + piece.length, page.length - to);
    return spliced;
  }

  private static List<byte[]> pages(Path folder) {
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        pages.add(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }
}
