package io.broadsheet.json;

import io.broadsheet.InvalidOptionException;
import io.broadsheet.format.EditionWriter;
import io.broadsheet.format.Format;
import io.broadsheet.format.Setting;
import io.broadsheet.format.WriteContext;
import io.broadsheet.format.WriteOptions;
import io.broadsheet.model.Addendum;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Item;
import io.broadsheet.model.Page;
import io.broadsheet.report.Place;
import io.broadsheet.report.WriteReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Writes editions as JSON Lines, for corpora. Editions written one after another to the same
 * stream, and files put end to end, are a corpus.
 */
public final class JsonLinesEditionWriter implements EditionWriter {
  private static final Setting LINES =
      new Setting("lines", "items, editions", "An item a line, or the whole edition on one.");

  /** Made by {@link java.util.ServiceLoader}, or by hand. */
  public JsonLinesEditionWriter() {}

  @Override
  public Format format() {
    return JsonLinesFormat.FORMAT;
  }

  @Override
  public JsonLinesOptions defaults() {
    return JsonLinesOptions.defaults();
  }

  @Override
  public List<Setting> settings() {
    return List.of(LINES);
  }

  @Override
  public JsonLinesOptions options(Map<String, String> settings) {
    JsonLinesOptions options = defaults();
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      if (!setting.getKey().equals(LINES.key())) {
        throw Setting.unknown(setting.getKey(), JsonLinesFormat.FORMAT, settings());
      }
      options =
          options.lines(
              Names.constant(JsonLinesOptions.Lines.class, setting.getValue())
                  .orElseThrow(
                      () ->
                          new InvalidOptionException(
                              Place.of("jsonl.lines"),
                              "'" + setting.getValue() + "' is nothing that stands on a line",
                              "give items or editions")));
    }
    return options;
  }

  @Override
  public WriteReport write(
      Edition edition, OutputStream out, WriteOptions options, WriteContext context)
      throws IOException {
    JsonLinesOptions lines = options.as(JsonLinesOptions.class, JsonLinesFormat.FORMAT);
    Keys.write(
        out,
        false,
        keys -> {
          if (lines.lines() == JsonLinesOptions.Lines.EDITIONS) {
            new EditionJson(keys).write(edition);
          } else {
            items(edition, keys);
          }
        });
    return WriteReport.CLEAN;
  }

  private static void items(Edition edition, Keys keys) throws IOException {
    new EditionJson(keys).write(withoutItems(edition));
    Stamp stamp = Stamp.of(edition);
    ItemJson items = new ItemJson(keys, new TextJson(keys));
    for (int i = 0; i < edition.pages().size(); i++) {
      Page page = edition.pages().get(i);
      for (Item item : page.items()) {
        int number = i + 1;
        keys.part(
            item.addenda(),
            () -> {
              keys.text("format", JsonLinesFormat.ITEM);
              keys.version(
                  item.addenda().stream().mapToInt(Addendum::minor).max().orElse(JsonFormat.MINOR));
              stamp.write(keys);
              page(number, page, keys);
              item.accept(items).write();
            });
      }
    }
  }

  private static Edition withoutItems(Edition edition) {
    return edition.toBuilder()
        .pages(
            edition.pages().stream()
                .map(page -> page.toBuilder().items(List.of()).build())
                .toList())
        .build();
  }

  private static void page(int number, Page page, Keys keys) throws IOException {
    keys.object(
        "page",
        () -> {
          keys.integer("number", number);
          keys.text("label", page.label());
          keys.text("section", page.section());
        });
  }
}
