package io.broadsheet.epub;

import io.broadsheet.format.WriteContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Small pictures of every kind that a book may hold, and some that it may not. */
final class Pictures {
  static final byte[] PNG =
      base64(
          "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
  static final byte[] JPEG = photograph(1, 1, "jpeg");
  static final byte[] GIF = base64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
  static final byte[] WEBP = base64("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
  static final byte[] SVG =
      svg("<title>A bridge</title><path fill='#333' d='M0 9h9v1H0z'/><use href='#a'/><g id='a'/>");

  /** Every picture is there, of each kind in turn. */
  static final WriteContext EVERY_KIND =
      new WriteContext(
          reference ->
              Optional.of(List.of(PNG, GIF, WEBP, SVG).get(Math.floorMod(reference.hashCode(), 4))),
          Optional.empty());

  private Pictures() {}

  /** A picture of grey steps. */
  static byte[] photograph(int width, int height, String format) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, 0x010101 * ((x / 16 + y / 16) % 256));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static WriteContext always(byte[] bytes) {
    return new WriteContext(reference -> Optional.of(bytes), Optional.empty());
  }

  static byte[] svg(String content) {
    return ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
            + " viewBox='0 0 9 10'>"
            + content
            + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] cut(byte[] bytes, int length) {
    return Arrays.copyOf(bytes, length);
  }

  private static byte[] base64(String characters) {
    return Base64.getDecoder().decode(characters);
  }
}
