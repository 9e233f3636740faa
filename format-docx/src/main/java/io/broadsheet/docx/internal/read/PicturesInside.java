package io.broadsheet.docx.internal.read;

import io.broadsheet.BroadsheetException;
import io.broadsheet.archive.Archive;
import io.broadsheet.format.Images;
import io.broadsheet.model.Image;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pictures that a document holds, by what the edition calls them. */
final class PicturesInside implements Images {
  /** A drawing that is named after a file keeps that name. */
  private static final Pattern FILE =
      Pattern.compile(".+\\.(png|jpe?g|gif|webp|svg|tiff?|bmp)", Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> TYPES =
      Map.of(
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif",
          "webp", "image/webp",
          "svg", "image/svg+xml",
          "tif", "image/tiff",
          "tiff", "image/tiff",
          "bmp", "image/bmp");

  private final Archive archive;
  private final Map<String, String> parts = new HashMap<>();

  PicturesInside(Archive archive) {
    this.archive = archive;
  }

  /** A picture of the edition; words that only repeat its caption are no description of it. */
  Image image(Piece.Picture picture, Optional<ParagraphText> caption) {
    String wished = FILE.matcher(picture.name()).matches() ? picture.name() : picture.part();
    String other = parts.putIfAbsent(wished, picture.part());
    boolean taken = other != null && !other.equals(picture.part());
    String reference = taken ? picture.part() : wished;
    parts.put(reference, picture.part());
    Optional<String> said = caption.map(words -> letters(words.characters()));
    Optional<String> description =
        Optional.of(picture.description())
            .filter(words -> !words.isBlank())
            .filter(words -> !said.equals(Optional.of(letters(words))));
    return new Image(reference, type(picture.part()), description);
  }

  private static String letters(String words) {
    return words.replaceAll("\\s", "");
  }

  private static Optional<String> type(String part) {
    String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(TYPES.get(extension));
  }

  @Override
  public Optional<byte[]> load(String reference) throws IOException {
    String part = parts.get(reference);
    if (part == null) {
      return Optional.empty();
    }
    try {
      synchronized (archive) {
        return Optional.of(archive.bytes(part));
      }
    } catch (BroadsheetException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
