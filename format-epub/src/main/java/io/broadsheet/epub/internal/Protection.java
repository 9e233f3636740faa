package io.broadsheet.epub.internal;

import io.broadsheet.UnreadableInputException;
import io.broadsheet.archive.Archive;
import io.broadsheet.report.Place;

/** Protection against copying: fonts may be garbled, documents may not be encrypted. */
final class Protection {
  private static final String ENCRYPTION = "META-INF/encryption.xml";

  private Protection() {}

  /**
   * Refuses a book that is protected.
   *
   * @throws UnreadableInputException if one of its documents is encrypted
   */
  static void refuse(String name, Archive archive, BookPackage book) {
    if (archive.has(ENCRYPTION) && isLocked(Element.read(archive.xml(ENCRYPTION)), book)) {
      throw new UnreadableInputException(
          Place.of(name), "the book is protected against copying", "get it without that");
    }
  }

  private static boolean isLocked(Element encryption, BookPackage book) {
    return encryption
        .all()
        .filter(element -> element.name().equals("CipherReference"))
        .flatMap(element -> element.attribute("URI").stream())
        .flatMap(uri -> Href.of("", uri).stream())
        .anyMatch(href -> book.spine().stream().anyMatch(item -> item.path().equals(href.path())));
  }
}
