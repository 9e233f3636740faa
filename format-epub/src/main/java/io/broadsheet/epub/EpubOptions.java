package io.broadsheet.epub;

import io.broadsheet.format.WriteOptions;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Options of the EPUB writer.
 *
 * @param cover whether there is a cover: drawn from the name of the paper, the date and the
 *     headlines, or {@code coverImage}
 * @param coverImage a JPEG, PNG, GIF, WebP or SVG file for the cover
 * @param ways whether each item ends with ways to the one before, the contents and the next one
 * @param vertical whether Chinese and Japanese text runs from top to bottom
 * @param imageSide the longest side of a picture in pixels; larger ones are scaled down
 * @param font a TrueType, OpenType, WOFF or WOFF2 file to embed and to set the text in; TrueType is
 *     cut down to what the book needs, unless the font forbids it
 * @param certifiedBy who has evaluated the publication and answers for the claim that it conforms
 *     to EPUB Accessibility 1.1 at WCAG 2.1 level AA; without a name nothing is claimed
 */
public record EpubOptions(
    boolean cover,
    Optional<Path> coverImage,
    boolean ways,
    boolean vertical,
    int imageSide,
    Optional<Path> font,
    Optional<String> certifiedBy)
    implements WriteOptions {

  private static final EpubOptions DEFAULTS =
      new EpubOptions(
          true, Optional.empty(), true, false, 2048, Optional.empty(), Optional.empty());

  public EpubOptions {
    if (imageSide < 1) {
      throw new IllegalArgumentException("a picture has a side of at least one pixel");
    }
  }

  /** A cover that is drawn, ways on, horizontal text, pictures up to 2048 pixels, no font. */
  public static EpubOptions defaults() {
    return DEFAULTS;
  }

  public EpubOptions cover(boolean cover) {
    return new EpubOptions(cover, coverImage, ways, vertical, imageSide, font, certifiedBy);
  }

  /** With a cover that is this picture. */
  public EpubOptions coverImage(Path file) {
    return new EpubOptions(true, Optional.of(file), ways, vertical, imageSide, font, certifiedBy);
  }

  public EpubOptions ways(boolean ways) {
    return new EpubOptions(cover, coverImage, ways, vertical, imageSide, font, certifiedBy);
  }

  public EpubOptions vertical(boolean vertical) {
    return new EpubOptions(cover, coverImage, ways, vertical, imageSide, font, certifiedBy);
  }

  public EpubOptions imageSide(int pixels) {
    return new EpubOptions(cover, coverImage, ways, vertical, pixels, font, certifiedBy);
  }

  public EpubOptions font(Path file) {
    return new EpubOptions(
        cover, coverImage, ways, vertical, imageSide, Optional.of(file), certifiedBy);
  }

  public EpubOptions certifiedBy(String name) {
    return new EpubOptions(cover, coverImage, ways, vertical, imageSide, font, Optional.of(name));
  }
}
