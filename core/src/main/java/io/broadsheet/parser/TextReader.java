package io.broadsheet.parser;

import io.broadsheet.BroadsheetException;
import io.broadsheet.LimitExceededException;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.EditionReader;
import io.broadsheet.format.Format;
import io.broadsheet.format.Input;
import io.broadsheet.format.Match;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.parser.copy.FairCopy;
import io.broadsheet.parser.copy.TextFinding;
import io.broadsheet.parser.edition.EditionAssembly;
import io.broadsheet.parser.edition.FilePages;
import io.broadsheet.parser.encoding.Binary;
import io.broadsheet.parser.encoding.Decoded;
import io.broadsheet.parser.encoding.Decoder;
import io.broadsheet.report.Finding;
import io.broadsheet.report.ParseReport;
import io.broadsheet.report.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the plain text of newspaper pages. A new page begins at a form feed, at a page mark such as
 * {@code --- page 3 ---}, or at a folio line where nothing else parts the pages.
 *
 * <p>Any text gives an edition: what is not understood is kept as paragraphs, and the report says
 * so. Each character of the text is in an item, in the page furniture or in a repair; {@link
 * SourceReconstruction} puts them together again.
 */
public final class TextReader implements EditionReader {
  private static final Format FORMAT =
      new Format("text", "Plain text", "text/plain", List.of("txt", "text", "md"));

  private static final int HEAD = 1 << 12;

  /** As {@link java.util.ServiceLoader} makes it. */
  public TextReader() {}

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Match match(Input input) {
    if (input.size() == 0) {
      return Match.NO;
    }
    // What is no text is taken too where nobody else wants it: read() can say what it is instead.
    boolean text = Binary.kind(input.head(HEAD)) == null;
    return text && FORMAT.hasExtensionOf(input.name()) ? Match.NAME : Match.FALLBACK;
  }

  @Override
  public Reading read(Input input, ReadOptions options) {
    FilePages file = new FilePages(0, input, options, decode(input, options));
    return new EditionAssembly(options, List.of(file)).read();
  }

  @Override
  public boolean readsPages() {
    return true;
  }

  /**
   * Reads the files of a folder as the pages of one edition. A file that cannot be read is left
   * out, and a finding says so.
   */
  @Override
  public Reading readPages(List<Input> pages, ReadOptions options) {
    List<FilePages> files = new ArrayList<>();
    List<Finding> failures = new ArrayList<>();
    BroadsheetException first = null;
    for (Input page : pages) {
      try {
        files.add(new FilePages(files.size(), page, options, decode(page, options)));
      } catch (BroadsheetException e) {
        first = first == null ? e : first;
        failures.add(TextFinding.PAGE_LEFT_OUT.at(e.place(), e.problem()));
      }
    }
    if (files.isEmpty()) {
      throw first == null
          ? new UnreadableInputException(Place.UNKNOWN, "there are no pages", "give some")
          : first;
    }
    Reading read = new EditionAssembly(options, files).read();
    failures.addAll(read.report().findings());
    ParseReport report =
        new ParseReport(failures, read.report().lines(), read.report().confidences());
    return new Reading(read.edition(), report);
  }

  private static Decoded decode(Input input, ReadOptions options) {
    Place place = Place.of(input.name());
    if (input.size() > options.limits().inputBytes()) {
      throw new LimitExceededException(
          place,
          "longer than " + options.limits().inputBytes() + " bytes",
          "raise the limit or split the file");
    }
    String binary = Binary.kind(input.head(HEAD));
    if (binary != null) {
      throw new UnreadableInputException(
          place, "this is " + binary + ", not text", "give the text of the page");
    }
    Decoded decoded = Decoder.decode(input.bytes(), options.charset());
    boolean words = decoded.text().chars().anyMatch(Character::isLetterOrDigit);
    if (!words && FairCopy.of(0, decoded).isBlank()) {
      throw new UnreadableInputException(
          place, "there is nothing to read in it", "check where it comes from");
    }
    return decoded;
  }
}
