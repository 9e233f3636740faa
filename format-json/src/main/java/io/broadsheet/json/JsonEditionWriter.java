package io.broadsheet.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.InvalidOptionException;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes edition JSON: everything that the model holds, so that it reads back equal. */
public final class JsonEditionWriter implements EditionWriter {
  private static final Setting LAYOUT =
      new Setting("layout", "pretty, compact", "One key a line, or all on one line.");

  /** Made by {@link java.util.ServiceLoader}, or by hand. */
  public JsonEditionWriter() {}

  @Override
  public Format format() {
    return JsonFormat.FORMAT;
  }

  @Override
  public JsonOptions defaults() {
    return JsonOptions.defaults();
  }

  @Override
  public List<Setting> settings() {
    return List.of(LAYOUT);
  }

  @Override
  public JsonOptions options(Map<String, String> settings) {
    JsonOptions options = defaults();
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      if (!setting.getKey().equals(LAYOUT.key())) {
        throw Setting.unknown(setting.getKey(), JsonFormat.FORMAT, settings());
      }
      options =
          switch (setting.getValue()) {
            case "pretty" -> options.pretty(true);
            case "compact" -> options.pretty(false);
            default ->
                throw new InvalidOptionException(
                    Place.of("json.layout"),
                    "'" + setting.getValue() + "' is no layout",
                    "give pretty or compact");
          };
    }
    return options;
  }

  @Override
  public WriteReport write(
      Edition edition, OutputStream out, WriteOptions options, WriteContext context)
      throws IOException {
    JsonOptions json = options.as(JsonOptions.class, JsonFormat.FORMAT);
    Layout layout = new Layout(json.pretty());
    try (JsonGenerator generator = Keys.generator(out)) {
      generator.setPrettyPrinter(layout);
      new EditionJson(new Keys(generator, layout)).write(edition);
    }
    out.write("\n".getBytes(StandardCharsets.US_ASCII));
    return WriteReport.CLEAN;
  }
}
