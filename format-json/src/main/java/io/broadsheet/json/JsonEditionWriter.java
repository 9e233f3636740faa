package io.broadsheet.json;

import io.broadsheet.format.EditionWriter;
import io.broadsheet.format.Format;
import io.broadsheet.format.Setting;
import io.broadsheet.format.WriteContext;
import io.broadsheet.format.WriteOptions;
import io.broadsheet.model.Edition;
import io.broadsheet.report.WriteReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Writes edition JSON: everything that the model holds, so that it reads back equal. */
public final class JsonEditionWriter implements EditionWriter {
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
    return List.of(LayoutSetting.SETTING);
  }

  @Override
  public JsonOptions options(Map<String, String> settings) {
    return options(settings, JsonFormat.FORMAT);
  }

  /** Options of a format that has a layout and nothing else. */
  static JsonOptions options(Map<String, String> settings, Format format) {
    JsonOptions options = JsonOptions.defaults();
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      if (!setting.getKey().equals(LayoutSetting.SETTING.key())) {
        throw Setting.unknown(setting.getKey(), format, List.of(LayoutSetting.SETTING));
      }
      options = options.pretty(LayoutSetting.isPretty(setting.getValue(), format));
    }
    return options;
  }

  @Override
  public WriteReport write(
      Edition edition, OutputStream out, WriteOptions options, WriteContext context)
      throws IOException {
    JsonOptions json = options.as(JsonOptions.class, JsonFormat.FORMAT);
    Keys.write(out, json.pretty(), keys -> new EditionJson(keys).write(edition));
    return WriteReport.CLEAN;
  }
}
