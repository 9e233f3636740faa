package io.broadsheet.pdf;

import io.broadsheet.format.Images;
import io.broadsheet.pdf.internal.makeup.Pictures;
import io.broadsheet.pdf.internal.output.Picture;
import io.broadsheet.report.Finding;
import io.broadsheet.report.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures of an edition, each loaded once; those that cannot be had are reported. */
final class LoadedPictures implements Pictures {
  private final Images images;
  private final Map<String, Optional<byte[]>> loaded = new HashMap<>();
  private final Map<String, Optional<Size>> sizes = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  LoadedPictures(Images images) {
    this.images = images;
  }

  @Override
  public Optional<Size> size(String reference) {
    return sizes.computeIfAbsent(reference, this::measure);
  }

  /** The bytes of a picture that has a size. */
  Optional<byte[]> load(String reference) {
    return loaded.computeIfAbsent(reference, this::read);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private Optional<byte[]> read(String reference) {
    try {
      Optional<byte[]> bytes = images.load(reference);
      if (bytes.isEmpty()) {
        report(reference, "the picture was not found");
      }
      return bytes;
    } catch (IOException e) {
      report(reference, "the picture cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Size> measure(String reference) {
    return load(reference).flatMap(bytes -> measure(reference, bytes));
  }

  private Optional<Size> measure(String reference, byte[] bytes) {
    Optional<Size> size =
        Picture.of(bytes).map(picture -> new Size(picture.width(), picture.height()));
    if (size.isEmpty()) {
      report(reference, "the picture is broken or of an unknown kind");
    }
    return size;
  }

  private void report(String reference, String problem) {
    findings.add(
        new Finding(
            "pdf.missing-image",
            Finding.Severity.WARNING,
            Place.of(reference),
            problem + "; a ruled box stands in its place",
            "give the picture as JPEG or PNG beside the edition"));
  }
}
