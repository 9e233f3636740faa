package io.broadsheet.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import io.broadsheet.LimitExceededException;
import io.broadsheet.Limits;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.Input;
import io.broadsheet.report.Place;
import java.io.IOException;

/** Reads JSON files into {@link Node}s; what goes wrong is told with its place. */
final class Document {
  private Document() {}

  /** Reads a file that our writer or its like wrote: null has no place in it. */
  static Node read(Input input, Limits limits) {
    return read(input, limits, false);
  }

  /** Reads a file of another's making, as if each key with a null were not there. */
  static Node readWithoutNulls(Input input, Limits limits) {
    return read(input, limits, true);
  }

  private static Node read(Input input, Limits limits, boolean withoutNulls) {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .streamReadConstraints(constraints(limits))
            .build();
    try (JsonParser parser = factory.createParser(input.stream())) {
      return node(withoutNulls ? withoutNulls(parser) : parser, input.name());
    } catch (StreamConstraintsException e) {
      throw new LimitExceededException(
          Place.of(input.name()), e.getOriginalMessage(), "raise the limits or split the file", e);
    } catch (IOException e) {
      throw new UnreadableInputException(
          Place.of(input.name()), "cannot be read: " + e.getMessage(), "check the file", e);
    }
  }

  private static Node node(JsonParser parser, String file) throws IOException {
    try {
      return Node.read(parser, file);
    } catch (StreamConstraintsException e) {
      throw e;
    } catch (JsonProcessingException e) {
      throw malformed(file, parser.getParsingContext().pathAsPointer().toString(), e);
    }
  }

  private static JsonParser withoutNulls(JsonParser parser) {
    TokenFilter filter =
        new TokenFilter() {
          @Override
          public boolean includeValue(JsonParser value) {
            return !value.hasToken(JsonToken.VALUE_NULL);
          }

          @Override
          public boolean includeEmptyArray(boolean contentsFiltered) {
            return true;
          }

          @Override
          public boolean includeEmptyObject(boolean contentsFiltered) {
            return true;
          }
        };
    return new FilteringParserDelegate(
        parser, filter, TokenFilter.Inclusion.INCLUDE_ALL_AND_PATH, true);
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
}
