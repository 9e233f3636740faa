package io.broadsheet.epub.internal;

import io.documentnode.epub4j.domain.MediaType;
import io.documentnode.epub4j.domain.MediaTypes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The image types that every EPUB reading system shows (EPUB 3.3, 3.2), known by their content. */
enum ImageType {
  JPEG("jpg", MediaTypes.JPG),
  PNG("png", MediaTypes.PNG),
  GIF("gif", MediaTypes.GIF),
  WEBP("webp", new MediaType("image/webp", ".webp")),
  SVG("svg", MediaTypes.SVG);

  private final String extension;
  private final MediaType mediaType;

  ImageType(String extension, MediaType mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  String extension() {
    return extension;
  }

  MediaType mediaType() {
    return mediaType;
  }

  static Optional<ImageType> of(byte[] bytes) {
    String head =
        new String(Arrays.copyOf(bytes, Math.min(bytes.length, 512)), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00FF\u00D8\u00FF")) {
      return Optional.of(JPEG);
    }
    if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
      return Optional.of(PNG);
    }
    if (head.startsWith("GIF8")) {
      return Optional.of(GIF);
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return Optional.of(WEBP);
    }
    // A document type could load something from outside; scripts may not run in an edition.
    String whole = new String(bytes, StandardCharsets.UTF_8);
    boolean svg = head.contains("<svg") && !whole.contains("<!DOCTYPE");
    return svg && !whole.contains("<script") ? Optional.of(SVG) : Optional.empty();
  }
}
