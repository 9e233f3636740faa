package io.broadsheet.epub;

import io.broadsheet.InvalidOptionException;
import io.broadsheet.epub.internal.EditionBook;
import io.broadsheet.epub.internal.Epub3Writer;
import io.broadsheet.format.EditionWriter;
import io.broadsheet.format.Format;
import io.broadsheet.format.Setting;
import io.broadsheet.format.WriteContext;
import io.broadsheet.format.WriteOptions;
import io.broadsheet.model.Edition;
import io.broadsheet.report.Place;
import io.broadsheet.report.WriteReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Writes EPUB 3.3: one document for each article, photo item and notice, a navigation document that
 * is the front page too, a page list with the paper's own labels, and a contents file for old
 * readers.
 *
 * <p>What EPUB does not hold: page furniture, facsimiles, repairs, hints, confidences, jump lines
 * (their place is a page turn), who the people of a byline are, and where the words stood in the
 * source. Links lead to {@code http}, {@code https}, {@code mailto} and {@code tel} only. What is
 * left out of an edition that has it is a finding: {@code epub.no-language}, {@code
 * epub.date-left-out}, {@code epub.image-left-out}, {@code epub.image-undescribed}, {@code
 * epub.link-left-out}.
 */
public final class EpubEditionWriter implements EditionWriter {
  private static final Format FORMAT =
      new Format("epub", "EPUB 3.3", "application/epub+zip", List.of("epub"));
  private static final Setting COVER =
      new Setting("cover", "yes, no", "Draw a cover from the name, date and headlines.");

  /** Made by {@link java.util.ServiceLoader}, or by hand. */
  public EpubEditionWriter() {}

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public EpubOptions defaults() {
    return EpubOptions.defaults();
  }

  @Override
  public List<Setting> settings() {
    return List.of(COVER);
  }

  @Override
  public EpubOptions options(Map<String, String> settings) {
    EpubOptions options = defaults();
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      if (!setting.getKey().equals(COVER.key())) {
        throw Setting.unknown(setting.getKey(), FORMAT, settings());
      }
      options = options.cover(yes(setting.getValue()));
    }
    return options;
  }

  private static boolean yes(String value) {
    return switch (value) {
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default ->
          throw new InvalidOptionException(
              Place.of("epub.cover"), "'" + value + "' is neither yes nor no", "give yes or no");
    };
  }

  @Override
  public WriteReport write(
      Edition edition, OutputStream out, WriteOptions options, WriteContext context)
      throws IOException {
    EpubOptions epub = options.as(EpubOptions.class, FORMAT);
    EditionBook made = EditionBook.of(edition, epub.cover(), context);
    new Epub3Writer(made.plan()).write(made.book(), out);
    return new WriteReport(made.findings());
  }
}
