package io.broadsheet.pdf.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
  @Test
  void isAProfileOfSrgb() {
    ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());
    ICC_ColorSpace ours = new ICC_ColorSpace(profile);

    assertThat(profile.getMajorVersion()).isEqualTo(2);
    assertThat(profile.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
    assertThat(profile.getNumComponents()).isEqualTo(3);
    for (float[] colour :
        new float[][] {
          {0, 0, 0}, {1, 1, 1}, {1, 0, 0}, {0, 1, 0}, {.1f, .5f, .9f}, {.02f, .3f, .6f}
        }) {
      float[] there = ours.toCIEXYZ(colour);
      float[] expected = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(colour);
      for (int i = 0; i < 3; i++) {
        assertThat(there[i]).isCloseTo(expected[i], within(0.004f));
      }
    }
  }
}
