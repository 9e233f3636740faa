package io.broadsheet.pdf.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever bytes a picture has, it is one or it is none; nothing is thrown. */
class DamagedPictureTest {
  private static final List<byte[]> WHOLE =
      List.of(
          SamplePlan.picture("png", BufferedImage.TYPE_INT_RGB),
          SamplePlan.picture("png", BufferedImage.TYPE_INT_ARGB),
          SamplePlan.picture("jpg", BufferedImage.TYPE_INT_RGB),
          SamplePlan.picture("gif", BufferedImage.TYPE_BYTE_INDEXED));

  @Property(tries = 400, seed = "20310509")
  void isOneOrNone(
      @ForAll @IntRange(max = 3) int which,
      @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 9_999) Integer> places,
      @ForAll byte value,
      @ForAll @IntRange(min = 1, max = 1_000) int length) {
    byte[] whole = WHOLE.get(which);
    byte[] bytes = Arrays.copyOf(whole, Math.max(1, whole.length * length / 1_000));
    for (int place : places) {
      bytes[(int) (place * (long) bytes.length / 10_000)] = value;
    }
    Picture.of(bytes)
        .ifPresent(
            picture -> {
              assertThat(picture.width()).isPositive();
              assertThat(picture.height()).isPositive();
            });
  }
}
