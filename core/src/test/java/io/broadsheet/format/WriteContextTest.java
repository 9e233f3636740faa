package io.broadsheet.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.samples.SampleEditions;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WriteContextTest {
  @Test
  void aFileIsDatedByTheTimestampElseByTheEdition() {
    Instant stamp = Instant.ofEpochSecond(1);
    WriteContext stamped = new WriteContext(Images.NONE, Optional.of(stamp));
    assertThat(stamped.moment(SampleEditions.everyKind())).contains(stamp);
    assertThat(stamped.moment(SampleEditions.empty())).contains(stamp);
    assertThat(WriteContext.PLAIN.moment(SampleEditions.everyKind()))
        .contains(Instant.parse("2030-02-28T00:00:00Z"));
    assertThat(WriteContext.PLAIN.moment(SampleEditions.empty())).isEmpty();
  }
}
