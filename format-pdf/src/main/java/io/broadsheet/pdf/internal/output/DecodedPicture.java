package io.broadsheet.pdf.internal.output;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture that must be taken apart: with transparency, interlaced, in four inks, or of a kind
 * that PDF does not know.
 *
 * @param colours red, green and blue, a byte each, row by row
 * @param opacity 0 clear to 255 solid for each pixel; empty if all is solid
 */
record DecodedPicture(int width, int height, byte[] colours, byte[] opacity) implements Picture {

  static Optional<DecodedPicture> of(byte[] bytes) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS / 4) {
          return Optional.empty();
        }
        return Optional.of(decode(reader, bytes));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) { // readers throw what they like on damaged data
      return Optional.empty();
    }
  }

  private static DecodedPicture decode(ImageReader reader, byte[] bytes) throws IOException {
    if (reader.getFormatName().equalsIgnoreCase("jpeg") && reader.canReadRaster()) {
      Raster raster = reader.readRaster(0, null);
      if (raster.getNumBands() == 4) {
        return FourInks.toColours(raster, bytes);
      }
    }
    BufferedImage image = reader.read(0);
    int bands = image.getRaster().getNumBands();
    boolean indexed = image.getColorModel() instanceof IndexColorModel;
    return !indexed && bands <= 2 ? grey(image) : colour(image);
  }

  /** Sample by sample: the platform's own conversion to colour would lighten the greys. */
  private static DecodedPicture grey(BufferedImage image) {
    Raster raster = image.getRaster();
    int width = image.getWidth();
    int height = image.getHeight();
    int bits = raster.getSampleModel().getSampleSize(0);
    boolean clear = raster.getNumBands() == 2;
    byte[] colours = new byte[3 * width * height];
    byte[] opacity = new byte[clear ? width * height : 0];
    for (int i = 0; i < width * height; i++) {
      byte grey = eight(raster.getSample(i % width, i / width, 0), bits);
      colours[3 * i] = grey;
      colours[3 * i + 1] = grey;
      colours[3 * i + 2] = grey;
      if (clear) {
        opacity[i] = eight(raster.getSample(i % width, i / width, 1), bits);
      }
    }
    return new DecodedPicture(width, height, colours, opacity);
  }

  private static byte eight(int sample, int bits) {
    return (byte) ((sample * 255L + ((1L << bits) - 1) / 2) / ((1L << bits) - 1));
  }

  private static DecodedPicture colour(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    boolean clear = image.getColorModel().hasAlpha();
    byte[] colours = new byte[3 * width * height];
    byte[] opacity = new byte[clear ? width * height : 0];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        colours[3 * at] = (byte) (row[x] >> 16);
        colours[3 * at + 1] = (byte) (row[x] >> 8);
        colours[3 * at + 2] = (byte) row[x];
        if (clear) {
          opacity[at] = (byte) (row[x] >> 24);
        }
      }
    }
    return new DecodedPicture(width, height, colours, opacity);
  }
}
