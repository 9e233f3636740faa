package io.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.BroadsheetException;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.samples.SampleEditions;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A damaged file gives an error of ours or an edition, nothing else. */
class JsonHostileInputTest {
  private static final byte[] WHOLE = whole();

  @Test
  void aFileCutAnywhereIsRefused() {
    // The last byte is the line end, which may be missing.
    for (int length = 0; length < WHOLE.length - 1; length++) {
      assertThat(error(Arrays.copyOf(WHOLE, length))).as("cut at %s", length).isPresent();
    }
    assertThat(error(Arrays.copyOf(WHOLE, WHOLE.length - 1))).isEmpty();
  }

  @Property(tries = 3000, seed = "20310509")
  void aFlippedBitNeverThrowsAnythingElse(
      @ForAll @IntRange(max = 1_000_000) int place, @ForAll @IntRange(max = 7) int bit) {
    byte[] flipped = WHOLE.clone();
    flipped[place % flipped.length] ^= (byte) (1 << bit);
    error(flipped).ifPresent(JsonHostileInputTest::isOneLineWithAPlace);
  }

  @Property(tries = 1000, seed = "20310509")
  void neitherDoBytesPutIn(
      @ForAll @IntRange(max = 1_000_000) int place, @ForAll @Size(max = 6) byte[] bytes) {
    int at = place % WHOLE.length;
    byte[] longer = new byte[WHOLE.length + bytes.length];
    System.arraycopy(WHOLE, 0, longer, 0, at);
    System.arraycopy(bytes, 0, longer, at, bytes.length);
    System.arraycopy(WHOLE, at, longer, at + bytes.length, WHOLE.length - at);
    error(longer).ifPresent(JsonHostileInputTest::isOneLineWithAPlace);
  }

  private static void isOneLineWithAPlace(BroadsheetException error) {
    assertThat(error).hasMessageStartingWith("page.json").hasMessageMatching("[^\\n]+");
  }

  private static Optional<BroadsheetException> error(byte[] bytes) {
    try {
      new JsonEditionReader().read(Input.of("page.json", bytes), ReadOptions.defaults());
      return Optional.empty();
    } catch (BroadsheetException e) {
      return Optional.of(e);
    }
  }

  private static byte[] whole() {
    try {
      return JsonRoundTripTest.write(SampleEditions.everyKind(), JsonOptions.defaults());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
