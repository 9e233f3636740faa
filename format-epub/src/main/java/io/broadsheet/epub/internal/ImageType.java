package io.broadsheet.epub.internal;

import io.documentnode.epub4j.domain.MediaType;
import io.documentnode.epub4j.domain.MediaTypes;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The image types that every EPUB reading system shows (EPUB 3.3, 3.2), known by their content. */
enum ImageType {
  JPEG("jpg", MediaTypes.JPG, ImageType::isJpeg),
  PNG("png", MediaTypes.PNG, ImageType::isPng),
  GIF("gif", MediaTypes.GIF, ImageType::isGif),
  WEBP("webp", new MediaType("image/webp", ".webp"), ImageType::isWebp),
  SVG("svg", MediaTypes.SVG, SvgSafety::isSafe);

  private final String extension;
  private final MediaType mediaType;
  private final Predicate<byte[]> test;

  ImageType(String extension, MediaType mediaType, Predicate<byte[]> test) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.test = test;
  }

  String extension() {
    return extension;
  }

  /** True if files of this type have this extension. */
  boolean isCalled(String extension) {
    String lower = extension.toLowerCase(Locale.ROOT);
    return lower.equals(this.extension) || this == JPEG && lower.equals("jpeg");
  }

  MediaType mediaType() {
    return mediaType;
  }

  /** The type of an image that has a beginning and a size; a torn one has none. */
  static Optional<ImageType> of(byte[] bytes) {
    for (ImageType type : values()) {
      if (type.test.test(bytes)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private static boolean isPng(byte[] bytes) {
    return has(bytes, 0, "\u0089PNG\r\n\u001A\n")
        && has(bytes, 12, "IHDR")
        && bytes.length > 45
        && number(bytes, 16) > 0
        && number(bytes, 20) > 0;
  }

  private static boolean isGif(byte[] bytes) {
    return (has(bytes, 0, "GIF87a") || has(bytes, 0, "GIF89a")) && bytes.length > 13;
  }

  private static boolean isWebp(byte[] bytes) {
    return has(bytes, 0, "RIFF") && has(bytes, 8, "WEBPVP8") && bytes.length > 29;
  }

  /** Walks the segments to the one that states the size (ITU-T T.81, B.2.2). */
  private static boolean isJpeg(byte[] bytes) {
    if (!has(bytes, 0, "\u00FF\u00D8\u00FF")) {
      return false;
    }
    int at = 2;
    while (at + 9 < bytes.length && unsigned(bytes, at) == 0xFF) {
      int marker = unsigned(bytes, at + 1);
      boolean frame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (frame) {
        return pair(bytes, at + 5) > 0 && pair(bytes, at + 7) > 0;
      }
      // A fill byte stands alone; every other segment before the frame states its length.
      at += marker == 0xFF ? 1 : 2 + Math.max(2, pair(bytes, at + 2));
    }
    return false;
  }

  private static boolean has(byte[] bytes, int at, String letters) {
    byte[] wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < at + wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static int number(byte[] bytes, int at) {
    return pair(bytes, at) << 16 | pair(bytes, at + 2);
  }

  private static int pair(byte[] bytes, int at) {
    return unsigned(bytes, at) << 8 | unsigned(bytes, at + 1);
  }

  private static int unsigned(byte[] bytes, int at) {
    return bytes[at] & 0xFF;
  }
}
