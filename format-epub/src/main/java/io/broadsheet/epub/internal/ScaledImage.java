package io.broadsheet.epub.internal;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes photographs small enough for a hand-held reader; in memory, without files. */
final class ScaledImage {
  private static final float QUALITY = 0.85f;

  private ScaledImage() {}

  /**
   * The image, scaled down if one of its sides is longer than that. What is no JPEG or PNG, or can
   * be shown by others but not read here, stays as it is.
   */
  static byte[] within(int side, byte[] bytes, ImageType type) {
    if (type != ImageType.JPEG && type != ImageType.PNG) {
      return bytes;
    }
    String format = type == ImageType.JPEG ? "jpeg" : "png";
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
      return longest <= side ? bytes : scaled(reader, longest, side, format);
    } catch (IOException | RuntimeException e) {
      // The JDK reads fewer kinds of these files than reading systems show: four inks, for one.
      return bytes;
    } finally {
      reader.dispose();
    }
  }

  private static byte[] scaled(ImageReader reader, int longest, int side, String format)
      throws IOException {
    int width = Math.max(1, Math.round((float) reader.getWidth(0) * side / longest));
    int height = Math.max(1, Math.round((float) reader.getHeight(0) * side / longest));
    // Of a very large picture only so many pixels are read as it takes to scale it well.
    int every = Math.max(1, longest / (2 * side));
    ImageReadParam part = reader.getDefaultReadParam();
    part.setSourceSubsampling(every, every, 0, 0);
    BufferedImage large = reader.read(0, part);
    boolean clear = large.getColorModel().hasAlpha();
    BufferedImage small =
        new BufferedImage(
            width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = small.createGraphics();
    brush.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    brush.drawImage(large, 0, 0, width, height, null);
    brush.dispose();
    return written(small, format);
  }

  private static byte[] written(BufferedImage image, String format) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
