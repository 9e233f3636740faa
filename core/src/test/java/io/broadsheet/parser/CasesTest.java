package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.broadsheet.Limits;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.format.Typography;
import io.broadsheet.model.Furniture;
import io.broadsheet.parser.copy.TextFinding;
import io.broadsheet.parser.encoding.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One folder for each convention, one page for each of its forms, and beside it the proof that an
 * editor has read. {@code mvn -pl core test -Dbless} writes the proofs anew and ends red: read them
 * before you commit them. Pages under {@code typography} are read with all habits asked for.
 */
class CasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final boolean BLESS = !System.getProperty("bless", "").isEmpty();

  @TestFactory
  Stream<DynamicTest> proofs() throws IOException {
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(CASES.relativize(page).toString(), () -> check(page)));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private static ReadOptions options(Path page) {
    boolean typography = page.startsWith(CASES.resolve("typography"));
    return typography
        ? ReadOptions.defaults().typography(Typography.values())
        : ReadOptions.defaults();
  }

  private static void check(Path page) throws IOException {
    Reading reading = new TextReader().read(Input.of(page, Limits.DEFAULTS), options(page));
    assertThat(SourceReconstruction.of(reading.edition(), 0))
        .isEqualTo(
            Decoder.decode(Files.readAllBytes(page), ReadOptions.defaults().charset()).text());
    assertThat(reading.report().findings())
        .extracting("code")
        .doesNotContain(TextFinding.UNPLACED.code());
    Path proof = page.resolveSibling(page.getFileName().toString().replace(".txt", ".proof"));
    String found = Proof.of(reading);
    if (BLESS) {
      boolean changed = !Files.exists(proof) || !Files.readString(proof).equals(found);
      Files.writeString(proof, found);
      if (changed) {
        fail("blessed anew, read it: " + proof);
      }
      return;
    }
    assertThat(found).isEqualTo(Files.readString(proof));
  }

  @TestFactory
  Stream<DynamicTest> aBlessingRunNeverPasses() {
    return Stream.of(
        DynamicTest.dynamicTest("-Dbless is not a check", () -> assertThat(BLESS).isFalse()));
  }

  @TestFactory
  Stream<DynamicTest> furnitureOfUnknownKindIsNeverLeft() throws IOException {
    return pages().stream()
        .filter(page -> !page.toString().contains("both-ends"))
        .map(
            page ->
                DynamicTest.dynamicTest(
                    CASES.relativize(page).toString(),
                    () ->
                        assertThat(
                                new TextReader()
                                    .read(Input.of(page, Limits.DEFAULTS), ReadOptions.defaults())
                                    .edition()
                                    .pages())
                            .flatExtracting("furniture")
                            .extracting("role")
                            .doesNotContain(Furniture.Role.OTHER)));
  }
}
