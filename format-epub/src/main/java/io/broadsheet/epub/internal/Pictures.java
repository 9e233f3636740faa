package io.broadsheet.epub.internal;

import io.broadsheet.format.Images;
import io.broadsheet.model.Image;
import io.broadsheet.model.Photo;
import io.broadsheet.model.Text;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The pictures of an edition, each once in the container, and what to say of each. */
final class Pictures {
  private final Images images;
  private final Map<String, Optional<Stored>> stored = new LinkedHashMap<>();
  private final Findings findings;
  private boolean undescribed;

  Pictures(Images images, Findings findings) {
    this.images = images;
    this.findings = findings;
  }

  /** A picture in the container. */
  record Stored(String href, byte[] bytes, ImageType type) {}

  /**
   * A picture in a document.
   *
   * @param alternative what stands for it; empty if there are no words for it
   */
  record Picture(String href, String alternative) {}

  /** The picture of a photo, if it has one that can be shown. */
  Optional<Picture> of(Photo photo) {
    return photo
        .image()
        .flatMap(
            image ->
                stored
                    .computeIfAbsent(image.reference(), this::load)
                    .map(found -> new Picture(found.href(), alternative(image, photo))));
  }

  private String alternative(Image image, Photo photo) {
    String words =
        image
            .alternative()
            .filter(alternative -> !alternative.isBlank())
            .or(() -> photo.caption().map(Text::characters))
            .orElse("");
    if (words.isBlank()) {
      undescribed = true;
      findings.imageUndescribed(image.reference());
    }
    return words.strip();
  }

  private Optional<Stored> load(String reference) {
    Optional<byte[]> bytes;
    try {
      bytes = images.load(reference);
    } catch (IOException e) {
      return absent(reference, "cannot be read: " + e.getMessage());
    }
    if (bytes.isEmpty()) {
      return absent(reference, "was not found");
    }
    Optional<ImageType> type = ImageType.of(bytes.get());
    if (type.isEmpty()) {
      return absent(reference, "is of no kind that an EPUB may hold");
    }
    String href =
        String.format(
            Locale.ROOT, "images/image-%04d.%s", stored.size() + 1, type.get().extension());
    return Optional.of(new Stored(href, bytes.get(), type.get()));
  }

  private Optional<Stored> absent(String reference, String why) {
    findings.imageLeftOut(reference, why);
    return Optional.empty();
  }

  List<Stored> stored() {
    return stored.values().stream().flatMap(Optional::stream).toList();
  }

  EditionPlan.Images described() {
    if (stored().isEmpty()) {
      return EditionPlan.Images.NONE;
    }
    return undescribed ? EditionPlan.Images.SOME_UNDESCRIBED : EditionPlan.Images.DESCRIBED;
  }
}
