package io.broadsheet.epub;

import io.broadsheet.epub.internal.BookReading;
import io.broadsheet.format.EditionReader;
import io.broadsheet.format.Format;
import io.broadsheet.format.Input;
import io.broadsheet.format.Match;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import java.nio.charset.StandardCharsets;

/**
 * Reads EPUB 2 and 3. A book that Broadsheet wrote comes back as the edition that it was, but for
 * what EPUB cannot hold; of another program's book the documents become articles and the headings
 * headlines, and the report says what was guessed. Pictures come with the reading. Nothing is
 * fetched, nothing in the book is run.
 */
public final class EpubEditionReader implements EditionReader {
  private static final String MIMETYPE = "mimetypeapplication/epub+zip";
  private static final int HEADER = 30;

  /** Made by {@link java.util.ServiceLoader}, or by hand. */
  public EpubEditionReader() {}

  @Override
  public Format format() {
    return EpubEditionWriter.FORMAT;
  }

  @Override
  public Match match(Input input) {
    byte[] head = input.head(HEADER + MIMETYPE.length());
    String signs = new String(head, StandardCharsets.ISO_8859_1);
    if (signs.startsWith("PK") && signs.endsWith(MIMETYPE)) {
      return Match.CONTENT;
    }
    return format().hasExtensionOf(input.name()) ? Match.NAME : Match.NO;
  }

  @Override
  public Reading read(Input input, ReadOptions options) {
    return BookReading.of(input, options);
  }
}
