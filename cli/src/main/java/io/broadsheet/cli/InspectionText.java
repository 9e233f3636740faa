package io.broadsheet.cli;

import io.broadsheet.cli.Ink.Tone;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Hint;
import io.broadsheet.model.Person;
import io.broadsheet.model.Provenance;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;

/** An inspection for people: doubts first, then the outline, then what was changed. */
final class InspectionText {
  private static final int ROLE = 10;
  private static final int WHERE = 7;
  private static final int TEXT = 4 + ROLE + 1 + WHERE + 2;

  private final Inspection inspection;
  private final Ink ink;
  private final PrintWriter out;

  InspectionText(Inspection inspection, Ink ink, PrintWriter out) {
    this.inspection = inspection;
    this.ink = ink;
    this.out = out;
  }

  /**
   * Prints it.
   *
   * @param lines whether to list the lines
   * @param why whether to say which clues decided on each
   */
  void print(boolean lines, boolean why) {
    heading();
    doubts();
    inspection.pages().forEach(this::page);
    new RepairList(inspection, ink, out).print();
    hints();
    if (lines) {
      new LineList(inspection, ink, out).print(why);
    }
  }

  private void say(String line) {
    out.println(line.stripTrailing());
  }

  private void title(String words) {
    say(ink.paint(Tone.TITLE, words));
  }

  private void heading() {
    Edition edition = inspection.reading().edition();
    title(
        "edition  "
            + edition.publication().name().orElse("(name unknown)")
            + "  "
            + edition.date().map(Object::toString).orElse("(date unknown)")
            + "  "
            + edition.language().orElse("(language unknown)"));
    for (Provenance.Source source : edition.provenance().sources()) {
      String digest = source.sha256().substring(0, Math.min(12, source.sha256().length()));
      say(
          "source   "
              + source.name()
              + "  "
              + source.charset().orElse("binary")
              + "  "
              + source.bytes()
              + " bytes  sha256 "
              + digest);
    }
  }

  private void doubts() {
    title(inspection.doubts().isEmpty() ? "doubts   none" : "doubts");
    inspection.doubts().forEach(this::doubt);
  }

  private void doubt(Doubt doubt) {
    String where = doubt.where().isKnown() ? "line " + doubt.where() : "whole";
    String mark = mark(doubt) + " " + Columns.padded(where, TEXT - 11);
    String remedy = doubt.remedy().isEmpty() ? "" : "→ " + doubt.remedy();
    if (doubt.confidence().isPresent()) {
      int room = ink.width() - TEXT - 2 - Columns.of(remedy);
      say(mark + Columns.fitted(doubt.what(), room) + "  " + ink.paint(Tone.FAINT, remedy));
    } else {
      say(mark + doubt.what());
      String code = ink.paint(Tone.FAINT, "[" + doubt.code() + "]");
      say(" ".repeat(TEXT) + (remedy.isEmpty() ? code : remedy + "  " + code));
    }
  }

  private String mark(Doubt doubt) {
    if (doubt.confidence().isPresent()) {
      return "  " + ink.confidence(doubt.confidence().getAsDouble()) + "   ";
    }
    Tone tone = doubt.kind().equals("warning") ? Tone.BAD : Tone.FAINT;
    return "  " + ink.paint(tone, Columns.padded(doubt.kind(), 8));
  }

  private void page(OutlinePage page) {
    title(("page " + page.label() + "  " + page.section()).stripTrailing());
    page.furniture().forEach(piece -> entry("  ", piece));
    for (OutlineItem item : page.items()) {
      String kind = item.kind().isEmpty() ? "" : " (" + item.kind() + ")";
      String sure =
          item.confidence().isEmpty()
              ? ""
              : "  sure to " + ink.confidence(item.confidence().getAsDouble()).stripLeading();
      say("  " + ink.paint(Tone.TITLE, item.type() + kind + " " + item.id()) + sure);
      item.entries().forEach(entry -> entry("    ", entry));
    }
  }

  private void entry(String indent, Entry entry) {
    String remark = remark(entry);
    int room = ink.width() - TEXT - (remark.isEmpty() ? 0 : Columns.of(remark) + 2);
    String words = String.join(" ⏎ ", entry.text());
    say(
        indent
            + ink.paint(Tone.ROLE, Columns.padded(entry.role(), TEXT - WHERE - 3 - indent.length()))
            + " "
            + ink.paint(Tone.FAINT, Columns.paddedLeft(entry.where().toString(), WHERE))
            + "  "
            + Columns.fitted(words, Math.max(24, room))
            + (remark.isEmpty() ? "" : "  " + ink.paint(Tone.FAINT, remark)));
  }

  private static String remark(Entry entry) {
    String people =
        entry.people().stream().map(InspectionText::person).collect(Collectors.joining(", "));
    String all = people + entry.remark();
    return all.isEmpty() ? "" : "[" + all + "]";
  }

  private static String person(Person person) {
    return person.name() + person.role().map(role -> " " + Words.of(role)).orElse("");
  }

  private void hints() {
    if (!inspection.reading().edition().hints().isEmpty()) {
      title("hints");
      inspection.reading().edition().hints().forEach(this::hint);
    }
  }

  private void hint(Hint hint) {
    LineSpan where =
        hint.evidence().stream()
            .map(inspection.lines()::of)
            .reduce(LineSpan.UNKNOWN, LineSpan::with);
    say(
        String.format(
            Locale.ROOT,
            "  %-15s %s  %s  [%s, sure to %.0f %%]",
            Words.of(hint.kind()),
            where.isKnown() ? "line " + where : "",
            Columns.fitted(hint.value(), ink.width()),
            hint.rule(),
            100 * hint.confidence()));
  }
}
