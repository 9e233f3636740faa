package io.broadsheet.epub.internal;

import io.broadsheet.format.Images;
import io.broadsheet.model.Image;
import io.broadsheet.model.Photo;
import io.broadsheet.model.Text;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures of an edition, each once in the container, and what to say of each. */
final class Pictures {
  /** What a picture may be called in a book: a plain path that no system misreads. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?=.{1,100}$)[A-Za-z0-9][A-Za-z0-9_-]*(?:/[A-Za-z0-9][A-Za-z0-9_-]*)*\\.(\\w+)");

  private final Images images;
  private final int side;
  private final Set<String> names = new HashSet<>();
  private final Map<String, Optional<Stored>> stored = new LinkedHashMap<>();
  private final Findings findings;
  private boolean undescribed;

  /**
   * The pictures of an edition.
   *
   * @param side the longest side that a picture keeps, in pixels
   */
  Pictures(Images images, int side, Findings findings) {
    this.images = images;
    this.side = side;
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
    return Spaces.single(words);
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
    byte[] scaled = ScaledImage.within(side, bytes.get(), type.get());
    return Optional.of(new Stored(name(reference, type.get()), scaled, type.get()));
  }

  /** Its own name where a book can have that; else a number. */
  private String name(String reference, ImageType type) {
    Matcher plain = PLAIN.matcher(reference);
    boolean own =
        plain.matches() && type.isCalled(plain.group(1)) && !reference.startsWith("cover.");
    if (own && names.add(reference.toLowerCase(Locale.ROOT))) {
      return reference;
    }
    int number = stored.size() + 1;
    String name;
    do {
      name = String.format(Locale.ROOT, "images/image-%04d.%s", number++, type.extension());
    } while (!names.add(name));
    return name;
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
