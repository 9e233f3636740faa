package io.broadsheet.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.samples.SampleEditions;
import java.io.IOException;
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

  @Test
  void ownImagesComeBeforeThoseOfOthers() throws IOException {
    Images own = named("own", 1);
    Images both = own.or(named("own", 2).or(named("other", 3)));
    assertThat(both.load("own").orElseThrow()).containsExactly(1);
    assertThat(both.load("other").orElseThrow()).containsExactly(3);
    assertThat(both.load("none")).isEmpty();
  }

  private static Images named(String name, int content) {
    return reference ->
        reference.equals(name) ? Optional.of(new byte[] {(byte) content}) : Optional.empty();
  }
}
