package io.broadsheet.pdf;

import io.broadsheet.format.Images;
import io.broadsheet.pdf.internal.makeup.Pictures;
import io.broadsheet.report.Finding;
import io.broadsheet.report.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

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
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (readers.hasNext()) {
        ImageReader reader = readers.next();
        try {
          reader.setInput(in, false, true);
          return Optional.of(size(reader));
        } finally {
          reader.dispose();
        }
      }
    } catch (IOException | RuntimeException e) {
      // Broken in a way of its own: reported like an unknown kind.
    }
    report(reference, "the picture is broken or of an unknown kind");
    return Optional.empty();
  }

  /** A JPEG goes into the file as it is; any other picture must be one that can be decoded. */
  private static Size size(ImageReader reader) throws IOException {
    if (!reader.getFormatName().equalsIgnoreCase("jpeg")) {
      reader.read(0);
    }
    return new Size(reader.getWidth(0), reader.getHeight(0));
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
