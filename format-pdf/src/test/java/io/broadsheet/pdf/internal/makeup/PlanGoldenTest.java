package io.broadsheet.pdf.internal.makeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.broadsheet.samples.SampleEditions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the samples as text: what stands where. {@code mvn -pl format-pdf -am test -Dbless}
 * writes them anew and ends red.
 */
class PlanGoldenTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/io/broadsheet/pdf/internal/makeup");

  static List<SampleEditions.Named> samples() {
    return List.of(
        new SampleEditions.Named("one-page-chinese", SampleEditions.onePageChinese()),
        new SampleEditions.Named("two-pages-english", SampleEditions.twoPagesEnglish()),
        new SampleEditions.Named("every-kind", SampleEditions.everyKind()),
        new SampleEditions.Named("long-lead", Sample.longLead(true)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everythingStandsWhereItStood(SampleEditions.Named sample) throws IOException {
    Path golden = GOLDEN.resolve(sample.name() + ".plan.txt");
    MadeEdition made = Sample.make(sample.edition(), false, Sample.A4);
    String plan = made.report() + PlanPrinter.print(made.plan());
    if (!System.getProperty("bless", "").isEmpty()) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, plan);
      fail("written anew, read it and commit it: " + golden);
    }
    assertThat(plan).isEqualTo(Files.readString(golden));
  }
}
