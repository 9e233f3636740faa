package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.model.Edition;
import io.broadsheet.model.Page;
import io.broadsheet.pdf.internal.makeup.LayoutDrawing.Module;
import io.broadsheet.pdf.internal.makeup.LayoutReport.PageScore;
import io.broadsheet.pdf.internal.makeup.MakeupOptions.Sheet;
import io.broadsheet.pdf.internal.makeup.ModuleDrawing.PlacedStory;
import io.broadsheet.pdf.internal.plan.EditionPlan.PagePlan;
import io.broadsheet.pdf.internal.typeset.Copy;
import io.broadsheet.pdf.internal.typeset.Measure;
import io.broadsheet.pdf.internal.typeset.Measure.Alignment;
import io.broadsheet.pdf.internal.typeset.SetLine;
import io.broadsheet.pdf.internal.typeset.TypeStyle;
import io.broadsheet.pdf.internal.typeset.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the packed pages and hands the ledger to those who make the structure of it. */
final class Imposition {
  private final Edition edition;
  private final Typesetter typesetter;
  private final Founts founts;
  private final PageHead head;
  private final List<Story> stories;
  private final Sheet sheet;
  private final Ledger ledger = new Ledger();

  Imposition(
      Edition edition,
      Typesetter typesetter,
      Founts founts,
      PageHead head,
      List<Story> stories,
      Sheet sheet) {
    this.edition = edition;
    this.typesetter = typesetter;
    this.founts = founts;
    this.head = head;
    this.stories = stories;
    this.sheet = sheet;
  }

  MadeEdition draw(TypeScale scale, List<MadePage> pages) {
    List<Optional<String>> labels = PageLabels.of(edition, pages);
    List<PageScore> scores = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      ledger.newPage();
      MadePage page = pages.get(i);
      Optional<Page> source =
          page.source().filter(at -> at < edition.pages().size()).map(edition.pages()::get);
      head.draw(ledger, i, source, labels.get(i), page.frame(), sheet.margin());
      scores.add(Scorer.score(page, scale, modules(scale, pages, labels, i)));
    }
    Conservation.check(stories, ledger);
    List<PagePlan> plans = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      plans.add(
          new PagePlan(sheet.width(), pages.get(i).height(), labels.get(i), ledger.artifacts(i)));
    }
    LayoutReport report = new LayoutReport(sheet.name(), scale.body(), scores, List.of());
    return new MadeEdition(
        new Structure(edition, stories, ledger, pages, labels).plan(plans), report);
  }

  private List<Module> modules(
      TypeScale scale, List<MadePage> pages, List<Optional<String>> labels, int page) {
    MadePage made = pages.get(page);
    if (made.packing().isEmpty()) {
      return List.of();
    }
    PagePacking packing = made.packing().get();
    return new LayoutDrawing(
            ledger,
            packing.grid(),
            page,
            shape -> placed(scale, pages, labels, page, made.portions().get(shape)))
        .draw(packing.layout());
  }

  private PlacedStory placed(
      TypeScale scale,
      List<MadePage> pages,
      List<Optional<String>> labels,
      int page,
      Portion portion) {
    Story story = stories.get(portion.story());
    Wording wording = new Wording(story.language().or(edition::language));
    return new PlacedStory(
        portion.story(),
        story.isBoxed(),
        portion.isTail(),
        scale,
        (onward, width) -> {
          int other = other(pages, page, portion.story(), onward);
          String label = labels.get(other).orElse(Integer.toString(other + 1));
          return jumpLine(
              scale, onward ? wording.onward(label) : wording.from(label), onward, width);
        });
  }

  private SetLine jumpLine(TypeScale scale, String words, boolean onward, int width) {
    Copy copy = Copy.of(words, new TypeStyle(founts.label(), scale.caption()), "");
    Alignment alignment = onward ? Alignment.RIGHT : Alignment.LEFT;
    return typesetter.set(copy, new Measure(width, 0, alignment)).get(0);
  }

  /** The page where the story goes on, or where it comes from. */
  static int other(List<MadePage> pages, int page, int story, boolean onward) {
    int step = onward ? 1 : -1;
    for (int i = page + step; i >= 0 && i < pages.size(); i += step) {
      if (pages.get(i).portions().stream().anyMatch(portion -> portion.story() == story)) {
        return i;
      }
    }
    throw new IllegalStateException("a jump leads nowhere: story " + story + ", page " + page);
  }
}
