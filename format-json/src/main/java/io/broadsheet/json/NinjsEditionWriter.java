package io.broadsheet.json;

import io.broadsheet.InvalidOptionException;
import io.broadsheet.format.EditionIdentifier;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes editions as ninjs, the JSON of news agencies (IPTC), for systems that take news in. */
public final class NinjsEditionWriter implements EditionWriter {
  private static final Setting VERSION =
      new Setting("version", "3.3, 2.4", "The version of the standard.");

  /** Made by {@link java.util.ServiceLoader}, or by hand. */
  public NinjsEditionWriter() {}

  @Override
  public Format format() {
    return NinjsFormat.FORMAT;
  }

  @Override
  public NinjsOptions defaults() {
    return NinjsOptions.defaults();
  }

  @Override
  public List<Setting> settings() {
    return List.of(VERSION, LayoutSetting.SETTING);
  }

  @Override
  public NinjsOptions options(Map<String, String> settings) {
    NinjsOptions options = defaults();
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      options =
          switch (setting.getKey()) {
            case "version" -> options.version(version(setting.getValue()));
            case "layout" ->
                options.pretty(LayoutSetting.isPretty(setting.getValue(), NinjsFormat.FORMAT));
            default -> throw Setting.unknown(setting.getKey(), NinjsFormat.FORMAT, settings());
          };
    }
    return options;
  }

  private static NinjsOptions.Version version(String number) {
    return Arrays.stream(NinjsOptions.Version.values())
        .filter(version -> version.number().equals(number))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidOptionException(
                    Place.of("ninjs.version"),
                    "version '" + number + "' is not written",
                    "give one of: " + VERSION.values()));
  }

  @Override
  public WriteReport write(
      Edition edition, OutputStream out, WriteOptions options, WriteContext context)
      throws IOException {
    NinjsOptions ninjs = options.as(NinjsOptions.class, NinjsFormat.FORMAT);
    String uri = EditionIdentifier.of(edition, () -> EditionJson.of(edition));
    Keys.write(
        out,
        ninjs.pretty(),
        keys -> new NinjsJson(keys, ninjs.version(), edition, uri).write(context.moment(edition)));
    return WriteReport.CLEAN;
  }
}
