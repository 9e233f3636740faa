package io.broadsheet.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Hint;
import io.broadsheet.model.Person;
import io.broadsheet.model.Repair;
import io.broadsheet.model.SourceRange;
import io.broadsheet.report.Evidence;
import io.broadsheet.report.LineReading;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Inspections as JSON for programs; the keys are listed in docs/reports.md. */
final class InspectionJson {
  private final JsonGenerator json;

  private InspectionJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(List<Inspection> inspections, PrintWriter out) {
    JsonLines.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("report", "broadsheet-inspection");
          json.writeNumberField("version", 1);
          json.writeArrayFieldStart("inputs");
          for (Inspection inspection : inspections) {
            new InspectionJson(json).input(inspection);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void input(Inspection inspection) throws IOException {
    Edition edition = inspection.reading().edition();
    json.writeStartObject();
    json.writeStringField("input", inspection.input().toString());
    text("publication", edition.publication().name().orElse(""));
    text("date", edition.date().map(Object::toString).orElse(""));
    text("language", edition.language().orElse(""));
    each("doubts", inspection.doubts(), this::doubt);
    each("pages", inspection.pages(), this::page);
    each("repairs", edition.repairs(), repair -> repair(repair, inspection.lines()));
    each("hints", edition.hints(), hint -> hint(hint, inspection.lines()));
    each("lines", inspection.reading().report().lines(), line -> line(line, inspection.lines()));
    json.writeEndObject();
  }

  /** Writes the members of one object. */
  private interface Members<T> {
    void write(T value) throws IOException;
  }

  private <T> void each(String key, List<T> values, Members<T> members) throws IOException {
    json.writeArrayFieldStart(key);
    for (T value : values) {
      json.writeStartObject();
      members.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Left out if there are none. */
  private void text(String key, String words) throws IOException {
    if (!words.isEmpty()) {
      json.writeStringField(key, words);
    }
  }

  private void where(LineSpan lines) throws IOException {
    if (lines.isKnown()) {
      json.writeNumberField("line", lines.from());
      json.writeNumberField("toLine", lines.to());
    }
  }

  private void doubt(Doubt doubt) throws IOException {
    json.writeStringField("kind", doubt.kind());
    json.writeStringField("code", doubt.code());
    where(doubt.where());
    if (doubt.confidence().isPresent()) {
      JsonLines.share("confidence", doubt.confidence().getAsDouble(), json);
    }
    json.writeStringField("message", doubt.what());
    text("remedy", doubt.remedy());
  }

  private void page(OutlinePage page) throws IOException {
    json.writeStringField("label", page.label());
    text("section", page.section());
    each("furniture", page.furniture(), this::entry);
    each("items", page.items(), this::item);
  }

  private void item(OutlineItem item) throws IOException {
    json.writeStringField("id", item.id());
    json.writeStringField("type", item.type());
    text("kind", key(item.kind()));
    where(item.where());
    if (item.confidence().isPresent()) {
      JsonLines.share("confidence", item.confidence().getAsDouble(), json);
    }
    each("texts", item.entries(), this::entry);
  }

  private void entry(Entry entry) throws IOException {
    json.writeStringField("role", key(entry.role()));
    where(entry.where());
    json.writeStringField("text", String.join("", entry.text()));
    if (!entry.people().isEmpty()) {
      each("people", entry.people(), this::person);
    }
    text("remark", entry.remark());
  }

  private void person(Person person) throws IOException {
    json.writeStringField("name", person.name());
    if (person.role().isPresent()) {
      json.writeStringField("role", key(person.role().get()));
    }
  }

  private void repair(Repair repair, SourceLines lines) throws IOException {
    json.writeStringField("kind", key(repair.kind()));
    where(lines.of(repair.where()));
    range(repair.where());
    json.writeStringField("before", repair.before());
    json.writeStringField("after", repair.after());
    json.writeStringField("rule", repair.rule());
    JsonLines.share("confidence", repair.confidence(), json);
  }

  private void hint(Hint hint, SourceLines lines) throws IOException {
    json.writeStringField("kind", key(hint.kind()));
    where(hint.evidence().stream().map(lines::of).reduce(LineSpan.UNKNOWN, LineSpan::with));
    json.writeStringField("value", hint.value());
    json.writeStringField("rule", hint.rule());
    JsonLines.share("confidence", hint.confidence(), json);
  }

  private void line(LineReading line, SourceLines lines) throws IOException {
    json.writeNumberField("line", line.line());
    range(line.range());
    json.writeStringField("role", line.role());
    JsonLines.share("confidence", line.confidence(), json);
    text("item", line.item());
    SourceRange range = line.range();
    json.writeStringField("text", lines.words(range.source(), range.start(), range.end()));
    each("clues", line.evidence(), this::clue);
  }

  private void clue(Evidence evidence) throws IOException {
    json.writeStringField("clue", evidence.clue());
    json.writeNumberField("weight", evidence.weight());
  }

  /** UTF-16 units of the decoded source; its number, from 0, where it is not the first. */
  private void range(SourceRange range) throws IOException {
    if (range.source() > 0) {
      json.writeNumberField("source", range.source());
    }
    json.writeNumberField("start", range.start());
    json.writeNumberField("end", range.end());
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String key(String words) {
    return words.replace(' ', '-');
  }
}
