package io.broadsheet.epub;

import io.broadsheet.epub.internal.BookModel;
import io.broadsheet.epub.internal.EditionBook;
import io.broadsheet.epub.internal.Epub3Writer;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Edition;
import io.broadsheet.report.WriteReport;
import io.documentnode.epub4j.domain.Book;
import java.io.IOException;
import java.io.OutputStream;

/**
 * An edition as EPUBLib's {@link Book}, for callers who know that library: to look at what will be
 * written, or to add to it.
 *
 * <p>Documents, style sheet and pictures are the book's resources, the order of reading is its
 * spine, the contents its table of contents, the cover page stands in its guide. What is added to
 * resources, spine and metadata is written. The navigation document and the contents for old
 * readers are resources too: they are made once and do not follow changes.
 *
 * <p>A book may be changed, so this is not for several threads at once.
 */
public final class EpubBook {
  private final EditionBook made;

  private EpubBook(EditionBook made) {
    this.made = made;
  }

  /** The book of an edition, with the default options and without pictures. */
  public static EpubBook of(Edition edition) {
    return of(edition, EpubOptions.defaults(), WriteContext.PLAIN);
  }

  /**
   * The book of an edition.
   *
   * @throws io.broadsheet.BroadsheetException if a file that the options name cannot be used
   */
  public static EpubBook of(Edition edition, EpubOptions options, WriteContext context) {
    return new EpubBook(EditionBook.of(edition, options, context));
  }

  /**
   * Reads any EPUB 2 or 3 into EPUBLib's model, within the limits of the options; its own reader
   * has none and does not know the contents of EPUB 3. Statements of the metadata for which the
   * model has no place are its meta attributes, by name or property, the first of each.
   *
   * @throws io.broadsheet.UnreadableInputException if it is no EPUB, damaged or protected
   * @throws io.broadsheet.LimitExceededException if it is beyond the limits
   */
  public static Book read(Input input, ReadOptions options) {
    return BookModel.read(input, options.limits());
  }

  /** The book; what is done to it is done to what will be written. */
  public Book book() {
    return made.book();
  }

  /** What could not be shown. */
  public WriteReport report() {
    return new WriteReport(made.findings());
  }

  /**
   * Writes the book as EPUB 3.3: untouched, the same bytes as {@link EpubEditionWriter}. The stream
   * is left open.
   */
  public void write(OutputStream out) throws IOException {
    new Epub3Writer(made.plan()).write(made.book(), out);
  }
}
