package io.broadsheet.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.broadsheet.LimitExceededException;
import io.broadsheet.Limits;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.EditionReader;
import io.broadsheet.format.Format;
import io.broadsheet.format.Input;
import io.broadsheet.format.Match;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.model.Edition;
import io.broadsheet.report.Finding;
import io.broadsheet.report.ParseReport;
import io.broadsheet.report.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads edition JSON back to an equal edition. */
public final class JsonEditionReader implements EditionReader {
  private static final int HEAD = 4096;
  private static final Pattern NAMED =
      Pattern.compile("\\A\\uFEFF?\\s*+\\{\\s*+\"format\"\\s*+:\\s*+\"broadsheet-edition\"");

  /** Made by {@link java.util.ServiceLoader}, or by hand. */
  public JsonEditionReader() {}

  @Override
  public Format format() {
    return JsonFormat.FORMAT;
  }

  @Override
  public Match match(Input input) {
    String head = new String(input.head(HEAD), StandardCharsets.UTF_8);
    if (NAMED.matcher(head).find()) {
      return Match.CONTENT;
    }
    return JsonFormat.FORMAT.hasExtensionOf(input.name()) ? Match.NAME : Match.NO;
  }

  @Override
  public Reading read(Input input, ReadOptions options) {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .streamReadConstraints(constraints(options.limits()))
            .build();
    try (JsonParser parser = factory.createParser(input.stream())) {
      Node document = document(parser, input.name());
      Edition edition = EditionReading.edition(document);
      List<Finding> findings = new ArrayList<>();
      document.tellUnknownKeys(findings::add);
      return new Reading(given(edition, options), ParseReport.of(findings));
    } catch (StreamConstraintsException e) {
      throw new LimitExceededException(
          Place.of(input.name()), e.getOriginalMessage(), "raise the limits or split the file", e);
    } catch (IOException e) {
      throw new UnreadableInputException(
          Place.of(input.name()), "cannot be read: " + e.getMessage(), "check the file", e);
    }
  }

  private static Node document(JsonParser parser, String file) throws IOException {
    try {
      return Node.read(parser, file);
    } catch (StreamConstraintsException e) {
      throw e;
    } catch (JsonProcessingException e) {
      throw malformed(file, parser.getParsingContext().pathAsPointer().toString(), e);
    }
  }

  private static StreamReadConstraints constraints(Limits limits) {
    int longest = (int) Math.min(limits.inputBytes(), Integer.MAX_VALUE - 16);
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.nesting())
        .maxStringLength(longest)
        .build();
  }

  private static UnreadableInputException malformed(
      String file, String pointer, JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    boolean known = location != null && location.getLineNr() > 0;
    Place place = known ? Place.of(file).line(location.getLineNr()) : Place.of(file);
    return new UnreadableInputException(
        place,
        (known ? "column " + location.getColumnNr() + ", " : "")
            + "at "
            + (pointer.isEmpty() ? "the top" : pointer)
            + ": no JSON: "
            + e.getOriginalMessage(),
        "check where the file comes from",
        e);
  }

  /** What the caller knows wins. */
  private static Edition given(Edition edition, ReadOptions options) {
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
