package io.broadsheet.pdf.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.pdf.internal.plan.EditionPlan;
import io.broadsheet.pdf.internal.plan.EditionPlan.PagePlan;
import io.broadsheet.pdf.internal.plan.Element;
import io.broadsheet.pdf.internal.plan.Element.Content;
import io.broadsheet.pdf.internal.plan.Element.Role;
import io.broadsheet.pdf.internal.plan.Mark;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * The picture of the tests has four quarters, as seen: red and green above, blue and white below.
 */
class PictureTest {
  private static final int RED = 0xD02020;
  private static final int GREEN = 0x20B040;
  private static final int BLUE = 0x2040D0;
  private static final int WHITE = 0xF0F0F0;

  @ParameterizedTest
  @CsvSource({
    "png,1,PngPicture", // colour
    "png,2,DecodedPicture", // with transparency
    "png,10,PngPicture", // grey
    "png,11,PngPicture", // grey, 16 bits
    "png,13,PngPicture", // indexed
    "gif,13,DecodedPicture",
    "bmp,1,DecodedPicture",
    "jpg,1,JpegPicture",
    "jpg,10,JpegPicture"
  })
  void looksTheSameOnThePage(String format, int type, String kind) throws IOException {
    BufferedImage image = quarters(64, 32, type);
    byte[] bytes = encoded(image, format);
    Picture picture = Picture.of(bytes).orElseThrow();

    assertThat(picture.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(picture.width()).isEqualTo(64);
    assertThat(picture.height()).isEqualTo(32);
    BufferedImage page = rendered(bytes, picture);
    for (int[] at : new int[][] {{16, 8}, {48, 8}, {16, 24}, {48, 24}}) {
      assertNear(page.getRGB(at[0], at[1]), seen(image, at[0], at[1]));
    }
  }

  @Test
  void interlacedPngIsDecoded() throws IOException {
    byte[] bytes = interlaced(quarters(64, 32, BufferedImage.TYPE_INT_RGB));

    Picture picture = Picture.of(bytes).orElseThrow();

    assertThat(picture).isInstanceOf(DecodedPicture.class);
    BufferedImage page = rendered(bytes, picture);
    assertNear(page.getRGB(16, 8), RED);
    assertNear(page.getRGB(48, 24), WHITE);
  }

  /** What a camera stores for each way of holding it, so that the photo is seen upright. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void turnsAPhotoAsTheCameraNoted(int turn) throws IOException {
    BufferedImage upright = quarters(64, 32, BufferedImage.TYPE_INT_RGB);
    byte[] bytes = noted(encoded(stored(upright, turn), "jpg"), turn);
    Picture picture = Picture.of(bytes).orElseThrow();

    assertThat(picture.width()).isEqualTo(64);
    assertThat(picture.height()).isEqualTo(32);
    BufferedImage page = rendered(bytes, picture);
    assertNear(page.getRGB(16, 8), RED);
    assertNear(page.getRGB(48, 8), GREEN);
    assertNear(page.getRGB(16, 24), BLUE);
    assertNear(page.getRGB(48, 24), WHITE);
  }

  /** Stores what is seen upright so that the noted turn brings it back (Exif 2.3, 4.6.4). */
  private static BufferedImage stored(BufferedImage seen, int turn) {
    int w = seen.getWidth();
    int h = seen.getHeight();
    boolean swapped = turn >= 5;
    BufferedImage stored =
        new BufferedImage(swapped ? h : w, swapped ? w : h, BufferedImage.TYPE_INT_RGB);
    for (int row = 0; row < stored.getHeight(); row++) {
      for (int column = 0; column < stored.getWidth(); column++) {
        // "The 0th row is at the visual ... and the 0th column is the visual ..."
        int[] at =
            switch (turn) {
              case 1 -> new int[] {column, row}; // top, left
              case 2 -> new int[] {w - 1 - column, row}; // top, right
              case 3 -> new int[] {w - 1 - column, h - 1 - row}; // bottom, right
              case 4 -> new int[] {column, h - 1 - row}; // bottom, left
              case 5 -> new int[] {row, column}; // left, top
              case 6 -> new int[] {w - 1 - row, column}; // right, top
              case 7 -> new int[] {w - 1 - row, h - 1 - column}; // right, bottom
              default -> new int[] {row, h - 1 - column}; // left, bottom
            };
        stored.setRGB(column, row, seen.getRGB(at[0], at[1]));
      }
    }
    return stored;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void picturesOfFourInksBecomeColours(boolean adobe) throws IOException {
    byte[] bytes = fourInks(adobe);
    Picture picture = Picture.of(bytes).orElseThrow();

    assertThat(picture).isInstanceOf(DecodedPicture.class);
    assertNear(rendered(bytes, picture).getRGB(4, 4), 0xFF1A1A);
    assertThat(Verdict.of(pdf(bytes, picture), PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  /** All red: no cyan, much magenta and yellow, no black. Adobe stores light instead of ink. */
  private static byte[] fourInks(boolean adobe) throws IOException {
    WritableRaster raster = Raster.createBandedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
    int[] ink = adobe ? new int[] {255, 26, 26, 255} : new int[] {0, 229, 229, 0};
    for (int i = 0; i < 256; i++) {
      raster.setPixel(i % 16, i / 16, ink);
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(raster, null, null), null);
    } finally {
      writer.dispose();
    }
    byte[] marker = {
      (byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0
    };
    return adobe ? withSegment(out.toByteArray(), marker) : out.toByteArray();
  }

  @Test
  void whatIsNoPictureIsNone() throws IOException {
    byte[] png = encoded(quarters(64, 32, BufferedImage.TYPE_INT_RGB), "png");
    byte[] jpg = encoded(quarters(64, 32, BufferedImage.TYPE_INT_RGB), "jpg");

    assertThat(Picture.of(new byte[0])).isEmpty();
    assertThat(Picture.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9})).isEmpty();
    assertThat(Picture.of(Arrays.copyOf(png, 60))).isEmpty();
    assertThat(Picture.of(Arrays.copyOf(jpg, 20))).isEmpty();
    png[png.length / 2] ^= 0x55;
    png[png.length / 2 + 1] ^= 0x55;
    assertThat(Picture.of(png)).isEmpty();
  }

  private static BufferedImage quarters(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int colour = y < height / 2 ? x < width / 2 ? RED : GREEN : x < width / 2 ? BLUE : WHITE;
        image.setRGB(x, y, 0xFF000000 | colour);
      }
    }
    return image;
  }

  /** Greys as they are stored: the platform lightens them when asked for a colour. */
  private static int seen(BufferedImage image, int x, int y) {
    if (image.getRaster().getNumBands() > 1 || image.getType() == 13) {
      return image.getRGB(x, y);
    }
    int bits = image.getSampleModel().getSampleSize(0);
    int grey = image.getRaster().getSample(x, y, 0) >> bits - 8;
    return grey << 16 | grey << 8 | grey;
  }

  private static void assertNear(int colour, int expected) {
    for (int shift = 0; shift <= 16; shift += 8) {
      assertThat(Math.abs((colour >> shift & 0xFF) - (expected >> shift & 0xFF)))
          .as("%06x like %06x", colour & 0xFFFFFF, expected & 0xFFFFFF)
          .isLessThan(12);
    }
  }

  private static byte[] encoded(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  private static byte[] interlaced(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      var metadata =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
      writer.write(null, new IIOImage(image, null, metadata), param);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** A JPEG with a camera's note of how it was held, as its second segment. */
  private static byte[] noted(byte[] jpeg, int turn) {
    byte[] segment = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'I',
      'I',
      42,
      0,
      8,
      0,
      0,
      0,
      1,
      0,
      0x12,
      1,
      3,
      0,
      1,
      0,
      0,
      0,
      (byte) turn,
      0,
      0,
      0,
      0,
      0,
      0,
      0
    };
    return withSegment(jpeg, segment);
  }

  private static byte[] withSegment(byte[] jpeg, byte[] segment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(segment);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static byte[] pdf(byte[] bytes, Picture picture) throws IOException {
    int width = picture.width() * 1000;
    int height = picture.height() * 1000;
    Element figure =
        new Element(
            Role.FIGURE,
            Optional.empty(),
            Optional.empty(),
            Optional.of("four quarters"),
            List.of(HandSet.on(0, new Mark.ImageMark(0, 0, width, height, "p"))));
    EditionPlan plan =
        new EditionPlan(
            List.of(new PagePlan(width, height, Optional.empty(), List.of())),
            HandSet.element(Role.DOCUMENT, new Content.Child(figure)),
            List.of(),
            List.of(),
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfOutput.small().write(plan, SamplePlan.INFO, reference -> Optional.of(bytes), out);
    return out.toByteArray();
  }

  private static BufferedImage rendered(byte[] bytes, Picture picture) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(bytes, picture))) {
      return new PDFRenderer(document).renderImage(0);
    }
  }
}
