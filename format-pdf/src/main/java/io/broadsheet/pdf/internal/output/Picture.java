package io.broadsheet.pdf.internal.output;

import java.util.Optional;

/** A picture that can be put into a PDF. */
public sealed interface Picture permits JpegPicture, PngPicture, DecodedPicture {
  /** No picture has more pixels than this. */
  long MOST_PIXELS = 200_000_000;

  /** Width in pixels as it is to be seen, after any turn that a camera noted. */
  int width();

  /** Height in pixels as it is to be seen. */
  int height();

  /**
   * Reads what kind of picture it is, and how large.
   *
   * @return empty if it is damaged, too large, or of a kind that is not supported; JPEG and PNG
   *     are, and what else the Java platform decodes (GIF, BMP, TIFF)
   */
  static Optional<Picture> of(byte[] bytes) {
    Optional<Picture> picture = JpegPicture.of(bytes).map(Picture.class::cast);
    if (picture.isEmpty()) {
      picture = PngPicture.of(bytes).map(Picture.class::cast);
    }
    if (picture.isEmpty()) {
      picture = DecodedPicture.of(bytes).map(Picture.class::cast);
    }
    return picture.filter(read -> (long) read.width() * read.height() <= MOST_PIXELS);
  }
}
