package io.broadsheet.cli;

import io.broadsheet.format.Reading;
import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Item;
import io.broadsheet.model.Jump;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Page;
import io.broadsheet.model.Person;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Text;
import io.broadsheet.report.Finding;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An edition as an editor checks it: one line for each thing understood, doubts at the end. */
final class Outline implements Item.Visitor<Void> {
  private final Edition edition;
  private final Reading reading;
  private final SourceLines lines;
  private final Lines out;

  Outline(Reading reading, PrintWriter out) {
    this.reading = reading;
    this.edition = reading.edition();
    this.lines = new SourceLines(reading.report());
    this.out = new Lines(out);
  }

  void print() {
    heading();
    int number = 0;
    for (Page page : edition.pages()) {
      number++;
      out.text(
          "",
          "page "
              + page.label().orElse(Integer.toString(number))
              + page.section().map(section -> "  " + section).orElse(""));
      page.furniture().stream()
          .filter(piece -> piece.role() != Furniture.Role.SPACING)
          .forEach(piece -> line("  ", Words.of(piece.role()), piece.text()));
      page.items().forEach(item -> item.accept(this));
    }
    new RepairList(edition, lines, out).print();
    hints();
    findings();
  }

  private void heading() {
    out.text(
        "",
        "edition  "
            + edition.publication().name().orElse("(name unknown)")
            + "  "
            + edition.date().map(Object::toString).orElse("(date unknown)")
            + "  "
            + edition.language().orElse("(language unknown)"));
    edition
        .provenance()
        .sources()
        .forEach(
            source ->
                out.text(
                    "",
                    "source   "
                        + source.name()
                        + "  "
                        + source.charset().orElse("binary")
                        + "  "
                        + source.bytes()
                        + " bytes  sha256 "
                        + source.sha256().substring(0, Math.min(12, source.sha256().length()))));
  }

  @Override
  public Void article(Article article) {
    itemLine("article", article);
    headlines(article.headline());
    boolean opening =
        article.byline().map(b -> b.placement() == Byline.Placement.RUN_IN).orElse(false);
    if (opening) {
      article.dateline().ifPresent(this::dateline);
      article.byline().ifPresent(this::byline);
    } else {
      article.byline().ifPresent(this::byline);
      article.dateline().ifPresent(this::dateline);
    }
    BlockOutline blocks = new BlockOutline(lines, out);
    article.body().forEach(block -> block.accept(blocks));
    for (Jump jump : article.jumps()) {
      line(
          "    ",
          jump.direction() == Jump.Direction.OUT ? "jump out" : "jump in",
          jump.text(),
          jump.joined() ? "joined" : "other end not found");
    }
    return null;
  }

  @Override
  public Void photoItem(PhotoItem photoItem) {
    itemLine("photo", photoItem);
    headlines(photoItem.headline());
    photoItem.photo().accept(new BlockOutline(lines, out));
    return null;
  }

  @Override
  public Void notice(Notice notice) {
    itemLine("notice (" + Words.of(notice.kind()) + ")", notice);
    headlines(notice.headline());
    BlockOutline blocks = new BlockOutline(lines, out);
    notice.body().forEach(block -> block.accept(blocks));
    return null;
  }

  private void itemLine(String kind, Item item) {
    Double confidence = reading.report().confidences().get(item.id());
    out.text(
        "  ",
        kind
            + " "
            + item.id()
            + (confidence == null
                ? ""
                : String.format(Locale.ROOT, "  sure to %.0f %%", 100 * confidence)));
  }

  private void headlines(HeadlineGroup group) {
    String doubt =
        group.confidence().isPresent()
            ? String.format(
                Locale.ROOT, "parts sure to %.0f %%", 100 * group.confidence().getAsDouble())
            : "";
    group
        .kicker()
        .ifPresent(
            kicker ->
                line(
                    "    ",
                    kicker.kind() == Kicker.Kind.COLUMN_LABEL ? "label" : "kicker",
                    kicker.text(),
                    doubt));
    group.headline().ifPresent(text -> line("    ", "headline", text, doubt));
    group.decks().forEach(deck -> line("    ", "deck", deck, doubt));
  }

  private void byline(Byline byline) {
    line("    ", "byline", byline.text(), people(byline.people()));
  }

  private void dateline(Dateline dateline) {
    line("    ", "dateline", dateline.text());
  }

  private static String people(List<Person> people) {
    return people.isEmpty()
        ? "no names told apart"
        : people.stream()
            .map(person -> person.name() + person.role().map(r -> " " + Words.of(r)).orElse(""))
            .collect(Collectors.joining(", "));
  }

  private void hints() {
    if (!edition.hints().isEmpty()) {
      out.text("", "hints");
      edition
          .hints()
          .forEach(
              hint ->
                  out.text(
                      "  ",
                      String.format(
                          Locale.ROOT,
                          "%-15s %s  %s  [%s, sure to %.0f %%]",
                          Words.of(hint.kind()),
                          hint.evidence().stream()
                              .map(lines::numbers)
                              .collect(Collectors.joining(" ")),
                          hint.value(),
                          hint.rule(),
                          100 * hint.confidence())));
    }
  }

  private void findings() {
    List<Finding> findings = reading.report().findings();
    out.text("", findings.isEmpty() ? "findings  none" : "findings");
    findings.forEach(
        finding ->
            out.text(
                "  ",
                Words.of(finding.severity())
                    + "  "
                    + finding.place()
                    + ": "
                    + finding.message()
                    + (finding.remedy().isEmpty() ? "" : "; " + finding.remedy())
                    + "  ["
                    + finding.code()
                    + "]"));
  }

  private void line(String indent, String role, Text text) {
    line(indent, role, text, "");
  }

  private void line(String indent, String role, Text text, String remark) {
    out.entry(indent, role, lines.numbers(text), text, remark);
  }
}
