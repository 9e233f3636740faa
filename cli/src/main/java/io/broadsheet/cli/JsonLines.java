package io.broadsheet.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes JSON reports, one key a line. */
final class JsonLines {
  private JsonLines() {}

  /** What stands in a report. */
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /** The same line ends on every machine. */
  static void write(PrintWriter out, Content content) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter layout =
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .setPrettyPrinter(layout)) {
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.print('\n');
    out.flush();
  }

  /** A number from 0 to 1, to four places. */
  static void share(String key, double share, JsonGenerator json) throws IOException {
    json.writeNumberField(key, BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP));
  }
}
