package io.broadsheet.pdf;

import io.broadsheet.pdf.internal.makeup.LayoutReport.PageScore;
import io.broadsheet.pdf.internal.makeup.MadeEdition;
import io.broadsheet.pdf.internal.plan.EditionPlan.PagePlan;
import io.broadsheet.pdf.internal.plan.Element;
import io.broadsheet.pdf.internal.plan.Element.Content;
import io.broadsheet.pdf.internal.plan.GlyphRun;
import io.broadsheet.pdf.internal.plan.Mark;
import io.broadsheet.report.Finding;
import io.broadsheet.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a person should know of the made-up pages. */
final class PlanFindings {
  private final MadeEdition made;
  private final TreeMap<Integer, TreeSet<Integer>> missing = new TreeMap<>();

  private PlanFindings(MadeEdition made) {
    this.made = made;
  }

  static List<Finding> of(MadeEdition made) {
    PlanFindings of = new PlanFindings(made);
    of.element(made.plan().document());
    for (int page = 0; page < made.plan().pages().size(); page++) {
      for (Mark mark : made.plan().pages().get(page).artifacts()) {
        of.mark(page, mark);
      }
    }
    return of.findings();
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (int page = 0; page < made.plan().pages().size(); page++) {
      for (int codePoint : missing.getOrDefault(page, new TreeSet<>())) {
        findings.add(
            finding(
                "pdf.missing-glyph",
                page,
                String.format(Locale.ROOT, "no font has U+%04X; a box stands for it", codePoint),
                "add a font that has it"));
      }
      PageScore score = made.report().pages().get(page);
      if (score.overfull() > 0) {
        findings.add(
            finding(
                "pdf.overfull-line",
                page,
                score.overfull() + " lines stick out of their column",
                "use fewer columns or smaller type"));
      }
    }
    return findings;
  }

  private Finding finding(String code, int page, String message, String remedy) {
    PagePlan plan = made.plan().pages().get(page);
    Place place = Place.of("pdf").page(plan.label().orElse(Integer.toString(page + 1)));
    return new Finding(code, Finding.Severity.WARNING, place, message, remedy);
  }

  private void element(Element element) {
    for (Content content : element.content()) {
      if (content instanceof Content.Child child) {
        element(child.element());
      } else if (content instanceof Content.Marked marked) {
        marked.marks().forEach(mark -> mark(marked.page(), mark));
      }
    }
  }

  private void mark(int page, Mark mark) {
    if (mark instanceof Mark.TextMark text) {
      for (GlyphRun run : text.line().runs()) {
        for (GlyphRun.Glyph glyph : run.glyphs()) {
          if (glyph.id() == 0 && !glyph.text().isBlank()) {
            missing.computeIfAbsent(page, at -> new TreeSet<>()).add(glyph.text().codePointAt(0));
          }
        }
      }
    }
  }
}
