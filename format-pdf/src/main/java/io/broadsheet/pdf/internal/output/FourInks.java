package io.broadsheet.pdf.internal.output;

import java.awt.image.Raster;

/**
 * A JPEG in cyan, magenta, yellow and black, turned into red, green and blue: PDF/A takes ink only
 * with the press's own profile, which a newspaper's photo seldom has.
 */
final class FourInks {
  private FourInks() {}

  static DecodedPicture toColours(Raster raster, byte[] jpeg) {
    int transform = adobeTransform(jpeg);
    int width = raster.getWidth();
    int height = raster.getHeight();
    byte[] colours = new byte[3 * width * height];
    int[] pixel = new int[4];
    for (int i = 0; i < width * height; i++) {
      raster.getPixel(i % width, i / width, pixel);
      if (transform == 2) {
        fromLuminance(pixel);
      }
      // Adobe's files say how much light is left, others how much ink there is.
      int light = transform >= 0 ? pixel[3] : 255 - pixel[3];
      for (int c = 0; c < 3; c++) {
        int left = transform >= 0 ? pixel[c] : 255 - pixel[c];
        colours[3 * i + c] = (byte) ((left * light + 127) / 255);
      }
    }
    return new DecodedPicture(width, height, colours, new byte[0]);
  }

  /** YCCK: the first three as luminance and two differences of colour (ITU-T T.871, 7). */
  private static void fromLuminance(int[] pixel) {
    int y = pixel[0] * 1000;
    int blue = pixel[1] - 128;
    int red = pixel[2] - 128;
    pixel[0] = clamp((y + 1402 * red) / 1000);
    pixel[1] = clamp((y - 344 * blue - 714 * red) / 1000);
    pixel[2] = clamp((y + 1772 * blue) / 1000);
  }

  private static int clamp(int value) {
    return Math.max(0, Math.min(255, value));
  }

  /** What Adobe's marker says of the colours (APP14): 0 none, 2 YCCK; -1 without a marker. */
  private static int adobeTransform(byte[] jpeg) {
    int at = 2;
    while (at + 4 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) != 0xDA) {
      int length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
      if ((jpeg[at + 1] & 0xFF) == 0xEE
          && length >= 14
          && at + 15 < jpeg.length
          && jpeg[at + 4] == 'A'
          && jpeg[at + 5] == 'd') {
        return jpeg[at + 15];
      }
      at += 2 + length;
    }
    return -1;
  }
}
