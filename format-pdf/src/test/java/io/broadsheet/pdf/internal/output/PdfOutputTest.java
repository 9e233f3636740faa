package io.broadsheet.pdf.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.pdf.internal.plan.EditionPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfOutputTest {
  private static final EditionPlan PLAN = SamplePlan.plan();

  @Test
  void writesTheSameBytesTwice() throws IOException {
    byte[] first = SamplePlan.pdf(PLAN);

    Files.write(Path.of("target/sample.pdf"), first);
    assertThat(SamplePlan.pdf(SamplePlan.plan())).isEqualTo(first);
  }
}
