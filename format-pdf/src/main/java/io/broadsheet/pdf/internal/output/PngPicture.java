package io.broadsheet.pdf.internal.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PNG whose data a PDF takes as they are (7.4.4.4): not interlaced, without transparency.
 *
 * @param data the image data, deflated
 * @param palette red, green and blue of each colour; empty unless the colours are indexed
 */
record PngPicture(int width, int height, int depth, int type, byte[] data, byte[] palette)
    implements Picture {
  static final int GREY = 0;
  static final int COLOUR = 2;
  static final int INDEXED = 3;

  private static final long SIGNATURE = 0x8950_4E47_0D0A_1A0AL;

  /** Empty for other pictures, and for those that need decoding. */
  static Optional<PngPicture> of(byte[] bytes) {
    try {
      return parse(bytes);
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** Colours to a pixel. */
  int components() {
    return type == COLOUR ? 3 : 1;
  }

  private static Optional<PngPicture> parse(byte[] bytes) {
    if (bytes.length < 33 || (u32(bytes, 0) << 32 | u32(bytes, 4)) != SIGNATURE) {
      return Optional.empty();
    }
    int type = bytes[25];
    boolean taken = (type == GREY || type == COLOUR || type == INDEXED) && bytes[28] == 0;
    if (!taken || bytes[26] != 0 || bytes[27] != 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    byte[] palette = {};
    int at = 8;
    while (at < bytes.length) {
      long length = u32(bytes, at);
      String chunk = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (length > bytes.length - at - 12 || chunk.equals("tRNS")) {
        return Optional.empty();
      }
      if (chunk.equals("IDAT")) {
        data.write(bytes, at + 8, (int) length);
      } else if (chunk.equals("PLTE")) {
        palette = Arrays.copyOfRange(bytes, at + 8, at + 8 + (int) length);
      } else if (chunk.equals("IEND")) {
        break;
      }
      at += 12 + (int) length;
    }
    long width = u32(bytes, 16);
    long height = u32(bytes, 20);
    if (width < 1 || height < 1 || width > 65_535 || height > 65_535) {
      return Optional.empty();
    }
    PngPicture picture =
        new PngPicture((int) width, (int) height, bytes[24], type, data.toByteArray(), palette);
    return Optional.of(picture).filter(PngPicture::isWhole);
  }

  /** True if the data hold all rows, each with a filter that there is, and there is a palette. */
  private boolean isWhole() {
    if (depth < 1 || depth > 16 || Integer.bitCount(depth) != 1) {
      return false;
    }
    if (type == INDEXED && (palette.length < 3 || palette.length % 3 != 0 || depth > 8)) {
      return false;
    }
    long row = 1 + ((long) width * components() * depth + 7) / 8;
    byte[] buffer = new byte[(int) row];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(data);
      for (int y = 0; y < height; y++) {
        int filled = 0;
        while (filled < row) {
          int more = inflater.inflate(buffer, filled, (int) row - filled);
          if (more == 0) {
            return false;
          }
          filled += more;
        }
        if (buffer[0] < 0 || buffer[0] > 4) {
          return false;
        }
      }
      return true;
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }

  private static long u32(byte[] bytes, int at) {
    return (bytes[at] & 0xFFL) << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | bytes[at + 3] & 0xFF;
  }
}
