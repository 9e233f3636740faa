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
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads ninjs, the JSON of news agencies (IPTC): editions that {@link NinjsEditionWriter} wrote,
 * and others' news items of versions 1 to 3, with findings for what was guessed.
 */
public final class NinjsEditionReader implements EditionReader {
  private static final int HEAD = 1 << 16;
  private static final Pattern URI = Pattern.compile("\"uri\"\\s*+:\\s*+\"");
  private static final Pattern KEY_OF_NEWS =
      Pattern.compile(
          "(?i)\"(?:headlines|headline|bodies|body_x?html|body_text|versionCreated|pubStatus"
              + "|representationType|associations|renditions)\"\\s*+:"
              + "|\"name\"\\s*+:\\s*+\"ninjs\"");

  /** Made by {@link java.util.ServiceLoader}, or by hand. */
  public NinjsEditionReader() {}

  @Override
  public Format format() {
    return NinjsFormat.FORMAT;
  }

  @Override
  public Match match(Input input) {
    boolean named = NinjsFormat.FORMAT.hasExtensionOf(input.name());
    if (!named && !JsonFormat.FORMAT.hasExtensionOf(input.name())) {
      return Match.NO;
    }
    String head = new String(input.head(HEAD), StandardCharsets.UTF_8);
    boolean ours = head.contains("\"broadsheet-edition\"") && head.contains("\"format\"");
    if (!ours && URI.matcher(head).find() && KEY_OF_NEWS.matcher(head).find()) {
      return Match.CONTENT;
    }
    return named ? Match.NAME : Match.NO;
  }

  @Override
  public Reading read(Input input, ReadOptions options) {
    List<Finding> findings = new ArrayList<>();
    Edition edition =
        Document.read(
            Document.openWithNulls(input, options.limits()),
            root -> edition(root, input.name(), options, findings::add));
    return new Reading(JsonEditionReader.given(edition, options), ParseReport.of(findings));
  }

  private static Edition edition(
      Node root, String file, ReadOptions options, Consumer<Finding> findings) {
    boolean ours =
        root.isObject() && root.text("profile").filter(NinjsFormat.EDITION::equals).isPresent();
    return ours
        ? new NinjsReading(options.limits()).edition(NinjsObject.of(root))
        : new AgencyReading(options.limits(), file, findings).edition(root);
  }
}
