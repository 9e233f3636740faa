package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.LimitExceededException;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Page;
import io.broadsheet.pdf.internal.makeup.MakeupOptions.Sheet;
import io.broadsheet.pdf.internal.makeup.ShapeMaker.Job;
import io.broadsheet.pdf.internal.typeset.Typesetter;
import io.broadsheet.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes up a whole edition. Paper and body size are chosen once for all its pages: the first paper
 * and the size at which all stories stay on their pages and the pages have the fewest points. Where
 * there is none, stories jump.
 */
public final class Makeup {
  /** The size that reads best. */
  private static final int IDEAL = 9_500;

  private static final List<Integer> COARSE = List.of(9_500, 9_000, 10_000, 8_500, 10_500, 11_250);
  private static final int FINE = 250;
  private static final int LEAST = 8_500;

  /** The size for editions that do not fit as they are. */
  private static final int OVERFLOWING = 9_000;

  /** The longest page of PDF, 200 inches (ISO 32000-1, annex C). */
  private static final int LONGEST_SHEET = 14_400_000;

  private final Edition edition;
  private final Foundry foundry;
  private final MakeupOptions options;
  private final Pictures pictures;
  private final Typesetter typesetter;
  private final List<Story> stories = new ArrayList<>();
  private final List<List<Portion>> pages = new ArrayList<>();
  private final boolean cjk;
  private final PageHead head;

  private Makeup(
      Edition edition,
      Foundry foundry,
      MakeupOptions options,
      Pictures pictures,
      Typesetter typesetter) {
    this.edition = edition;
    this.foundry = foundry;
    this.options = options;
    this.pictures = pictures;
    this.typesetter = typesetter;
    read();
    int square = 0;
    for (Story story : stories) {
      square += story.cjk() ? 1 : -1;
    }
    cjk = square == 0 ? edition.language().orElse("").matches("(zh|ja|ko).*") : square > 0;
    head = new PageHead(edition, typesetter, foundry.of(cjk));
  }

  /** Makes up an edition. */
  public static MadeEdition make(
      Edition edition,
      Foundry foundry,
      MakeupOptions options,
      Pictures pictures,
      Typesetter typesetter) {
    return new Makeup(edition, foundry, options, pictures, typesetter).make();
  }

  private void read() {
    for (Page page : edition.pages()) {
      List<Portion> portions = new ArrayList<>();
      page.items()
          .forEach(
              item -> {
                Story story = StoryReader.read(item, edition.language());
                if (!story.isEmpty()) {
                  stories.add(story);
                  portions.add(Portion.whole(stories.size() - 1));
                }
              });
      if (!options.remade() || pages.isEmpty()) {
        pages.add(portions);
      } else {
        pages.get(0).addAll(portions);
      }
    }
    if (pages.isEmpty()) {
      pages.add(List.of());
    }
  }

  private MadeEdition make() {
    for (Sheet sheet : options.sheets()) {
      Optional<Made> made = asTheyAre(sheet);
      if (made.isPresent()) {
        return finish(sheet, made.get());
      }
    }
    Sheet sheet = options.sheets().get(options.sheets().size() - 1);
    return finish(sheet, withJumps(sheet));
  }

  /** Pages made at one size of type. */
  private record Made(Press press, List<MadePage> pages, long cost) {}

  /** Tries the sizes that lie apart, then the neighbours of the best. */
  private Optional<Made> asTheyAre(Sheet sheet) {
    Optional<Made> best = Optional.empty();
    for (int size : options.bodySizes().isEmpty() ? COARSE : options.bodySizes()) {
      best = better(best, atSize(sheet, size));
    }
    if (options.bodySizes().isEmpty() && best.isPresent()) {
      int middle = best.get().press().job().scale().body();
      best = better(best, atSize(sheet, Math.max(LEAST, middle - FINE)));
      best = better(best, atSize(sheet, middle + FINE));
    }
    return best;
  }

  private static Optional<Made> better(Optional<Made> one, Optional<Made> other) {
    boolean first = other.isEmpty() || one.isPresent() && one.get().cost() <= other.get().cost();
    return first ? one : other;
  }

  /** The pages with running text of one size, or empty if a story fits on none. */
  private Optional<Made> atSize(Sheet sheet, int size) {
    Press press = press(size);
    List<MadePage> made = new ArrayList<>();
    long cost = Math.abs(size - IDEAL) / 50L * pages.size();
    for (int i = 0; i < pages.size(); i++) {
      Frame frame = frame(sheet, i, Optional.of(i));
      List<Portion> portions = pages.get(i);
      Optional<PagePacking> packing = pack(press, frame, portions);
      if (packing.isEmpty() && !portions.isEmpty()) {
        return Optional.empty();
      }
      made.add(new MadePage(Optional.of(i), sheet.height(), portions, frame, packing));
      cost += packing.map(PagePacking::cost).orElse(0);
    }
    return Optional.of(new Made(press, made, cost));
  }

  private Made withJumps(Sheet sheet) {
    Press press = press(options.bodySizes().isEmpty() ? OVERFLOWING : options.bodySizes().get(0));
    Overflow overflow = new Overflow(press);
    List<MadePage> made = new ArrayList<>();
    List<Portion> left = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Portion> portions = pages.get(i);
      Frame frame = frame(sheet, i, Optional.of(i));
      if (!portions.isEmpty() && !press.fits(frame, portions)) {
        Overflow.Share share =
            options.remade()
                ? overflow.asManyAsFit(frame, portions)
                : overflow.allBegin(frame, portions);
        portions = share.here();
        left.addAll(share.left());
      }
      made.add(
          new MadePage(
              Optional.of(i), sheet.height(), portions, frame, pack(press, frame, portions)));
    }
    while (!left.isEmpty()) {
      Frame frame = frame(sheet, made.size(), Optional.empty());
      Overflow.Share share = overflow.asManyAsFit(frame, left);
      Sheet used = sheet;
      while (share.here().isEmpty()) {
        used = grown(used, press.story(left.get(0)));
        frame = frame(used, made.size(), Optional.empty());
        share = overflow.asManyAsFit(frame, left.subList(0, 1));
        share = new Overflow.Share(share.here(), joined(share.left(), left));
      }
      made.add(
          new MadePage(
              Optional.empty(),
              used.height(),
              share.here(),
              frame,
              pack(press, frame, share.here())));
      left = new ArrayList<>(share.left());
    }
    return new Made(press, made, 0);
  }

  /** What is left of the first portion, and the others. */
  private static List<Portion> joined(List<Portion> first, List<Portion> all) {
    List<Portion> joined = new ArrayList<>(first);
    joined.addAll(all.subList(1, all.size()));
    return joined;
  }

  /** A longer sheet for a story that cannot be cut and fits on no page. */
  private static Sheet grown(Sheet sheet, Story story) {
    if (sheet.height() >= LONGEST_SHEET) {
      throw new LimitExceededException(
          Place.of(story.id()),
          "the story fits on no page, however long",
          "use a larger paper or fewer columns");
    }
    int height = Math.min(LONGEST_SHEET, sheet.height() * 3 / 2);
    return new Sheet(
        sheet.name(), sheet.width(), height, sheet.margin(), sheet.columns(), sheet.gutter());
  }

  private static Optional<PagePacking> pack(Press press, Frame frame, List<Portion> portions) {
    return portions.isEmpty() ? Optional.empty() : press.make(frame, portions);
  }

  private Press press(int size) {
    return new Press(
        new Job(typesetter, foundry, new TypeScale(size, cjk), pictures, new Bodies()), stories);
  }

  private Frame frame(Sheet sheet, int page, Optional<Integer> source) {
    int width = sheet.width() - 2 * sheet.margin();
    int above = head.height(page == 0, width);
    int below =
        head.footHeight(source.filter(i -> i < edition.pages().size()).map(edition.pages()::get));
    int height = sheet.height() - 2 * sheet.margin() - above - below;
    return new Frame(
        sheet.margin(), sheet.margin() + above, width, height, sheet.columns(), sheet.gutter());
  }

  private MadeEdition finish(Sheet sheet, Made made) {
    return new Imposition(edition, typesetter, foundry.of(cjk), head, stories, sheet)
        .draw(made.press().job().scale(), made.pages());
  }
}
