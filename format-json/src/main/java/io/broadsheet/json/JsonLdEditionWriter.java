package io.broadsheet.json;

import io.broadsheet.format.EditionIdentifier;
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

/**
 * Writes what an edition says in the words of schema.org, for search engines and catalogues: the
 * paper, the issue, and each item with its place in print. It is not read back.
 */
public final class JsonLdEditionWriter implements EditionWriter {
  /** Made by {@link java.util.ServiceLoader}, or by hand. */
  public JsonLdEditionWriter() {}

  @Override
  public Format format() {
    return JsonLdFormat.FORMAT;
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
    return JsonEditionWriter.options(settings, JsonLdFormat.FORMAT);
  }

  @Override
  public WriteReport write(
      Edition edition, OutputStream out, WriteOptions options, WriteContext context)
      throws IOException {
    JsonOptions json = options.as(JsonOptions.class, JsonLdFormat.FORMAT);
    String uri = EditionIdentifier.of(edition, () -> EditionJson.of(edition));
    Keys.write(out, json.pretty(), keys -> new JsonLd(keys, edition, uri).write());
    return WriteReport.CLEAN;
  }
}
