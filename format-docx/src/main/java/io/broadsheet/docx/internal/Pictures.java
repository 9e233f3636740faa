package io.broadsheet.docx.internal;

import io.broadsheet.format.Images;
import io.broadsheet.model.Image;
import io.broadsheet.report.Finding;
import io.broadsheet.report.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The pictures of the document, each stored once. */
final class Pictures {
  private final Images images;
  private final Map<String, Optional<Picture>> pictures = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  Pictures(Images images) {
    this.images = images;
  }

  /**
   * A picture.
   *
   * @param id of the relationship
   * @param type {@code png}, {@code jpeg} or {@code gif}
   * @param width in pixels
   * @param height in pixels
   */
  record Picture(String id, String type, byte[] bytes, int width, int height) {}

  Optional<Picture> of(Image image) {
    return pictures.computeIfAbsent(image.reference(), this::load);
  }

  private Optional<Picture> load(String reference) {
    try {
      Optional<byte[]> bytes = images.load(reference);
      if (bytes.isEmpty()) {
        return absent(reference, "was not found");
      }
      Optional<Picture> picture = measured(bytes.get());
      return picture.isPresent() ? picture : absent(reference, "is neither PNG, JPEG nor GIF");
    } catch (IOException e) {
      return absent(reference, "cannot be read: " + e.getMessage());
    }
  }

  private Optional<Picture> measured(byte[] bytes) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        String type = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!List.of("png", "jpeg", "gif").contains(type)) {
          return Optional.empty();
        }
        String id = "image" + (stored().size() + 1);
        return Optional.of(new Picture(id, type, bytes, reader.getWidth(0), reader.getHeight(0)));
      } finally {
        reader.dispose();
      }
    }
  }

  private Optional<Picture> absent(String reference, String why) {
    findings.add(
        new Finding(
            "docx.image-left-out",
            Finding.Severity.WARNING,
            Place.of(reference),
            "the image " + why + "; its caption and credit stand alone",
            "put a PNG, JPEG or GIF file there"));
    return Optional.empty();
  }

  /** Notes that nobody wrote words for a picture. */
  void undescribed(String reference) {
    findings.add(
        new Finding(
            "docx.image-undescribed",
            Finding.Severity.NOTE,
            Place.of(reference),
            "the image has neither caption nor words for who cannot see it",
            "give it an alternative text"));
  }

  List<Picture> stored() {
    return pictures.values().stream().flatMap(Optional::stream).toList();
  }

  List<Finding> findings() {
    return findings;
  }
}
