package io.broadsheet.pdf.internal.output;

import io.broadsheet.CannotWriteException;
import io.broadsheet.format.Images;
import io.broadsheet.report.Place;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** The pictures of a document, each stored once. */
final class DocumentPictures {
  /** The eight ways to hang a picture, as matrices of the unit square (Exif 2.3, 4.6.4). */
  private static final String[] TURNS = {
    "",
    "-1 0 0 1 1 0",
    "-1 0 0 -1 1 1",
    "1 0 0 -1 0 1",
    "0 -1 -1 0 1 1",
    "0 -1 1 0 0 1",
    "0 1 1 0 0 0",
    "0 1 -1 0 1 0"
  };

  private final Images images;
  private final Streams streams;
  private final Map<String, Drawn> drawn = new LinkedHashMap<>();

  /**
   * A picture in the document.
   *
   * @param turn operators that turn it upright, or none
   */
  record Drawn(String resource, COSStream stream, String turn) {}

  DocumentPictures(Images images, Streams streams) {
    this.images = images;
    this.streams = streams;
  }

  /**
   * @throws CannotWriteException if there is no such picture, though make-up found it
   */
  Drawn picture(String reference) {
    Drawn known = drawn.get(reference);
    if (known == null) {
      known = draw(reference);
      drawn.put(reference, known);
    }
    return known;
  }

  private Drawn draw(String reference) {
    try {
      Picture picture =
          images
              .load(reference)
              .flatMap(Picture::of)
              .orElseThrow(() -> new IOException("there is no picture " + reference));
      String turn = "";
      if (picture instanceof JpegPicture jpeg && jpeg.turn() > 1) {
        turn = TURNS[jpeg.turn() - 1] + " cm ";
      }
      return new Drawn("P" + (drawn.size() + 1), stream(picture), turn);
    } catch (IOException e) {
      throw new CannotWriteException(
          Place.of(reference), "the picture cannot be read", "check the file", e);
    }
  }

  private COSStream stream(Picture picture) throws IOException {
    if (picture instanceof JpegPicture jpeg) {
      COSStream stream = streams.plain(jpeg.bytes());
      stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
      COSName space = jpeg.components() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB;
      return image(stream, jpeg.storedWidth(), jpeg.storedHeight(), 8, space);
    }
    if (picture instanceof PngPicture png) {
      return png(png);
    }
    DecodedPicture decoded = (DecodedPicture) picture;
    int width = decoded.width();
    int height = decoded.height();
    COSStream stream =
        image(streams.deflated(decoded.colours()), width, height, 8, COSName.DEVICERGB);
    if (decoded.opacity().length > 0) {
      COSStream mask = streams.deflated(decoded.opacity());
      stream.setItem(COSName.SMASK, image(mask, width, height, 8, COSName.DEVICEGRAY));
    }
    return stream;
  }

  private COSStream png(PngPicture png) throws IOException {
    COSStream stream = streams.plain(png.data());
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    COSDictionary predictor = Dictionaries.inline();
    predictor.setInt(COSName.PREDICTOR, 15);
    predictor.setInt(COSName.COLORS, png.components());
    predictor.setInt(COSName.BITS_PER_COMPONENT, png.depth());
    predictor.setInt(COSName.COLUMNS, png.width());
    stream.setItem(COSName.DECODE_PARMS, predictor);
    image(stream, png.width(), png.height(), png.depth(), COSName.DEVICERGB);
    if (png.type() == PngPicture.GREY) {
      stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    } else if (png.type() == PngPicture.INDEXED) {
      COSArray indexed = new COSArray();
      indexed.add(COSName.INDEXED);
      indexed.add(COSName.DEVICERGB);
      indexed.add(COSInteger.get(png.palette().length / 3 - 1));
      indexed.add(new COSString(png.palette()));
      stream.setItem(COSName.COLORSPACE, indexed);
    }
    return stream;
  }

  private static COSStream image(
      COSStream stream, int width, int height, int depth, COSName space) {
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, width);
    stream.setInt(COSName.HEIGHT, height);
    stream.setInt(COSName.BITS_PER_COMPONENT, depth);
    stream.setItem(COSName.COLORSPACE, space);
    return stream;
  }
}
