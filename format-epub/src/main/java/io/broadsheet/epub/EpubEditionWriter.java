package io.broadsheet.epub;

import io.broadsheet.format.EditionWriter;
import io.broadsheet.format.Format;
import io.broadsheet.format.Setting;
import io.broadsheet.format.WriteContext;
import io.broadsheet.format.WriteOptions;
import io.broadsheet.model.Edition;
import io.broadsheet.report.WriteReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Writes EPUB 3.3: one document for each article, photo item and notice, a navigation document that
 * is the front page too, a page list with the paper's own labels, and a contents file for old
 * readers.
 *
 * <p>What an EPUB does not hold is told in docs/epub.md. Links lead to {@code http}, {@code https},
 * {@code mailto} and {@code tel} only. What is left out of an edition that has it is a finding.
 */
public final class EpubEditionWriter implements EditionWriter {
  static final Format FORMAT =
      new Format("epub", "EPUB 3.3", "application/epub+zip", List.of("epub"));

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
    return Arrays.stream(EpubSetting.values()).map(EpubSetting::setting).toList();
  }

  @Override
  public EpubOptions options(Map<String, String> settings) {
    EpubOptions options = defaults();
    for (Map.Entry<String, String> given : settings.entrySet()) {
      options =
          EpubSetting.of(given.getKey())
              .orElseThrow(() -> Setting.unknown(given.getKey(), FORMAT, settings()))
              .set(options, given.getValue());
    }
    return options;
  }

  @Override
  public WriteReport write(
      Edition edition, OutputStream out, WriteOptions options, WriteContext context)
      throws IOException {
    EpubOptions epub = options.as(EpubOptions.class, FORMAT);
    EpubBook made = EpubBook.of(edition, epub, context);
    made.write(out);
    return made.report();
  }
}
