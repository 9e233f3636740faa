package io.broadsheet.parser;

import io.broadsheet.format.Reading;
import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Item;
import io.broadsheet.model.Jump;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Page;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Person;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Repair;
import io.broadsheet.model.SourceSpan;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import io.broadsheet.report.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An edition as an editor proofs it: one line for each element, with its lines in the source. */
final class Proof {
  private final StringBuilder out = new StringBuilder();
  private final String source;

  private Proof(String source) {
    this.source = source;
  }

  static String of(Reading reading) {
    Edition edition = reading.edition();
    Proof proof = new Proof(SourceReconstruction.of(edition, 0));
    proof.edition(edition);
    edition.repairs().forEach(proof::repair);
    edition
        .hints()
        .forEach(hint -> proof.line("hint", "", word(hint.kind()) + " → " + hint.value()));
    for (Finding finding : reading.report().findings()) {
      String at = finding.place().line().isPresent() ? "" + finding.place().line().getAsInt() : "";
      proof.line("finding", at, finding.code());
    }
    return proof.out.toString();
  }

  private void edition(Edition edition) {
    line(
        "edition",
        "",
        edition.language().orElse("?")
            + edition.publication().name().map(name -> " " + name).orElse("")
            + edition.date().map(date -> " " + date).orElse("")
            + edition.issue().number().map(number -> " no. " + number).orElse("")
            + edition.publication().identifiers().stream()
                .map(id -> " " + id.scheme() + " " + id.value())
                .collect(Collectors.joining())
            + " ("
            + edition.provenance().sources().get(0).charset().orElse("?")
            + (edition.provenance().sources().get(0).byteOrderMark() ? ", marked" : "")
            + ")");
    for (Page page : edition.pages()) {
      line("page", "", page.label().orElse("?") + page.section().map(s -> " " + s).orElse(""));
      page.furniture().stream()
          .filter(piece -> piece.role() != Furniture.Role.SPACING)
          .forEach(piece -> text("  " + word(piece.role()), piece.text(), ""));
      page.items().forEach(this::item);
    }
  }

  private void item(Item item) {
    if (item instanceof Article article) {
      line("  article", "", article.id());
      head(article.headline());
      article
          .dateline()
          .ifPresent(
              d ->
                  text(
                      "    dateline",
                      d.text(),
                      List.of(d.agency(), d.place(), d.date()).stream()
                          .map(o -> o.orElse("-"))
                          .collect(Collectors.joining(" / ", " {", "}"))));
      article
          .byline()
          .ifPresent(
              b ->
                  text(
                      "    byline",
                      b.text(),
                      " {" + word(b.placement()) + ": " + people(b.people()) + "}"));
      blocks(article.body());
      for (Jump jump : article.jumps()) {
        String state = jump.joined() ? " {joined " : " {dangling ";
        text(
            "    jump-" + word(jump.direction()),
            jump.text(),
            state + jump.page().orElse("?") + "}");
      }
    } else if (item instanceof PhotoItem photo) {
      line("  photo", "", photo.id());
      head(photo.headline());
      photo(photo.photo());
    } else if (item instanceof Notice notice) {
      line("  notice", "", notice.id() + " " + word(notice.kind()));
      head(notice.headline());
      blocks(notice.body());
    }
  }

  private void head(HeadlineGroup group) {
    String sure =
        group.confidence().isPresent() ? " {" + group.confidence().getAsDouble() + "}" : "";
    group.kicker().ifPresent(k -> text("    " + word(k.kind()), k.text(), ""));
    group.headline().ifPresent(text -> text("    headline", text, sure));
    group.decks().forEach(deck -> text("    deck", deck, ""));
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        text("    paragraph", paragraph.text(), "");
      } else if (block instanceof Subheading subheading) {
        text("    subheading", subheading.text(), "");
      } else if (block instanceof ListBlock list) {
        list.entries().forEach(entry -> text("    entry", entry.text(), ""));
      } else if (block instanceof PageTurn turn) {
        line("    page-turn", "", turn.page().orElse("?"));
      } else if (block instanceof Photo photo) {
        photo(photo);
      } else if (block instanceof Table table) {
        table.rows().forEach(this::row);
      } else {
        throw new AssertionError(block);
      }
    }
  }

  /** Each cell from its line on, bars between them. */
  private void row(Table.Row row) {
    String cells = row.cells().stream().map(Text::characters).collect(Collectors.joining(" | "));
    String numbers =
        row.cells().stream()
            .filter(cell -> !cell.isEmpty())
            .map(this::lines)
            .distinct()
            .collect(Collectors.joining(","));
    line(row.heading() ? "    columns" : "    row", numbers, cells);
  }

  private void photo(Photo photo) {
    photo.caption().ifPresent(text -> text("    caption", text, ""));
    photo
        .credit()
        .ifPresent(text -> text("    credit", text, " {" + people(photo.creators()) + "}"));
  }

  private void repair(Repair repair) {
    line(
        "repair",
        "" + number(repair.where().start()),
        word(repair.kind()) + " " + shown(repair.before()) + " → " + shown(repair.after()));
  }

  private static String people(List<Person> people) {
    return people.stream()
        .map(p -> p.name() + p.role().map(role -> " " + word(role)).orElse(""))
        .collect(Collectors.joining(", "));
  }

  private void text(String what, Text text, String more) {
    line(what, lines(text), String.join(" | ", text.lines()) + more);
  }

  private String lines(Text text) {
    List<SourceSpan> spans = text.source();
    int first = spans.isEmpty() ? 0 : number(spans.get(0).range().start());
    int last = spans.isEmpty() ? 0 : number(spans.get(spans.size() - 1).range().end() - 1);
    return first == last ? "" + first : first + "–" + last;
  }

  private void line(String what, String where, String text) {
    out.append(what)
        .append(where.isEmpty() ? "" : "  " + where)
        .append("  ")
        .append(text)
        .append('\n');
  }

  /** The line of an offset, from 1. */
  private int number(int offset) {
    int number = 1;
    for (int i = 0; i < offset; i++) {
      char c = source.charAt(i);
      boolean pair = c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n';
      if ("\n\r\f\u0085\u2028\u2029".indexOf(c) >= 0 && !pair) {
        number++;
      }
    }
    return number;
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder("[");
    for (char c : text.toCharArray()) {
      boolean plain = c > ' ' && c != '\u0085' && c != '\u2028' && c != '\u3000' && c != '\u00AD';
      shown.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "<%04X>", (int) c));
    }
    return shown.append(']').toString();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
