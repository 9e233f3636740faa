package io.broadsheet.pdf.internal.output;

import java.util.Optional;

/**
 * A JPEG that a PDF takes as it is (7.4.8): grey or colour, baseline or progressive.
 *
 * @param turn how it is to be turned, 1 to 8 as Exif counts
 */
record JpegPicture(byte[] bytes, int storedWidth, int storedHeight, int components, int turn)
    implements Picture {
  private static final int START = 0xD8;
  private static final int SCAN = 0xDA;
  private static final int APP1 = 0xE1;
  private static final int ORIENTATION = 0x112;

  /** Empty for other pictures, and for those of four inks, which need converting. */
  static Optional<JpegPicture> of(byte[] bytes) {
    try {
      return parse(bytes);
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  @Override
  public int width() {
    return turn >= 5 ? storedHeight : storedWidth;
  }

  @Override
  public int height() {
    return turn >= 5 ? storedWidth : storedHeight;
  }

  private static Optional<JpegPicture> parse(byte[] bytes) {
    if (bytes.length < 4 || u16(bytes, 0) != 0xFF00 + START) {
      return Optional.empty();
    }
    int turn = 1;
    int at = 2;
    while (true) {
      while (u8(bytes, at) == 0xFF && u8(bytes, at + 1) == 0xFF) {
        at++;
      }
      if (u8(bytes, at) != 0xFF) {
        return Optional.empty();
      }
      int marker = u8(bytes, at + 1);
      int length = u16(bytes, at + 2);
      if (marker == SCAN || length < 2) {
        return Optional.empty();
      }
      if (marker >= 0xC0 && marker <= 0xC2) {
        int components = u8(bytes, at + 9);
        boolean taken = u8(bytes, at + 4) == 8 && (components == 1 || components == 3);
        JpegPicture picture =
            new JpegPicture(bytes, u16(bytes, at + 7), u16(bytes, at + 5), components, turn);
        return Optional.of(picture)
            .filter(found -> taken && found.storedWidth > 0 && found.storedHeight > 0);
      }
      if (marker == APP1 && turn == 1) {
        turn = orientation(bytes, at + 4, length - 2);
      }
      at += 2 + length;
    }
  }

  /** The orientation that a camera noted (Exif 2.3, 4.6.4), 1 if none. */
  private static int orientation(byte[] bytes, int from, int length) {
    if (length < 20 || u16(bytes, from) != 0x4578 || u16(bytes, from + 2) != 0x6966) {
      return 1;
    }
    int tiff = from + 6;
    boolean little = u16(bytes, tiff) == 0x4949;
    long directory = u32(bytes, tiff + 4, little);
    if (directory > length - 8) {
      return 1;
    }
    int start = tiff + (int) directory;
    int entries = u16(bytes, start, little);
    for (int i = 0; i < entries && start + 2 + 12 * (i + 1) <= from + length; i++) {
      int entry = start + 2 + 12 * i;
      if (u16(bytes, entry, little) == ORIENTATION) {
        int turn = u16(bytes, entry + 8, little);
        return turn >= 1 && turn <= 8 ? turn : 1;
      }
    }
    return 1;
  }

  private static int u8(byte[] bytes, int at) {
    return bytes[at] & 0xFF;
  }

  private static int u16(byte[] bytes, int at) {
    return u8(bytes, at) << 8 | u8(bytes, at + 1);
  }

  private static int u16(byte[] bytes, int at, boolean little) {
    return little ? u8(bytes, at + 1) << 8 | u8(bytes, at) : u16(bytes, at);
  }

  private static long u32(byte[] bytes, int at, boolean little) {
    long first = u16(bytes, at, little);
    long second = u16(bytes, at + 2, little);
    return little ? second << 16 | first : first << 16 | second;
  }
}
