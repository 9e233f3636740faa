package io.broadsheet.json;

import io.broadsheet.format.EditionReader;
import io.broadsheet.format.Format;
import io.broadsheet.format.Input;
import io.broadsheet.format.Match;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.model.Edition;
import io.broadsheet.report.Finding;
import io.broadsheet.report.ParseReport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads edition JSON back to an equal edition. */
public final class JsonEditionReader implements EditionReader {
  private static final int HEAD = 4096;
  static final Pattern NAMED =
      Pattern.compile("\\A\\uFEFF?\\s*+\\{\\s*+\"format\"\\s*+:\\s*+\"broadsheet-edition\"");

  /** Made by {@link java.util.ServiceLoader}, or by hand. */
  public JsonEditionReader() {}

  @Override
  public Format format() {
    return JsonFormat.FORMAT;
  }

  @Override
  public Match match(Input input) {
    if (JsonLinesFormat.FORMAT.hasExtensionOf(input.name())) {
      return Match.NO;
    }
    String head = new String(input.head(HEAD), StandardCharsets.UTF_8);
    if (NAMED.matcher(head).find()) {
      return Match.CONTENT;
    }
    return JsonFormat.FORMAT.hasExtensionOf(input.name()) ? Match.NAME : Match.NO;
  }

  @Override
  public Reading read(Input input, ReadOptions options) {
    List<Finding> findings = new ArrayList<>();
    try (Document document = Document.open(input, options.limits())) {
      Edition edition = EditionReading.edition(document, input.name(), findings::add);
      return new Reading(given(edition, options), ParseReport.of(findings));
    }
  }

  /** What the caller knows wins. */
  static Edition given(Edition edition, ReadOptions options) {
    if (options.language().isEmpty()
        && options.publication().isEmpty()
        && options.date().isEmpty()) {
      return edition;
    }
    Edition.Builder builder = edition.toBuilder();
    options.language().ifPresent(builder::language);
    options.date().ifPresent(builder::date);
    options
        .publication()
        .map(name -> EditionReading.named(edition.publication(), name))
        .ifPresent(builder::publication);
    return builder.build();
  }
}
