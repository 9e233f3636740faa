package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.model.Edition;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.Page;
import io.broadsheet.pdf.internal.plan.Mark.RuleMark;
import io.broadsheet.pdf.internal.plan.Mark.TextMark;
import io.broadsheet.pdf.internal.typeset.Copy;
import io.broadsheet.pdf.internal.typeset.Fount;
import io.broadsheet.pdf.internal.typeset.Measure;
import io.broadsheet.pdf.internal.typeset.Measure.Alignment;
import io.broadsheet.pdf.internal.typeset.SetLine;
import io.broadsheet.pdf.internal.typeset.TypeStyle;
import io.broadsheet.pdf.internal.typeset.Typesetter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands over and under the stories of a page: the nameplate on the front page of a paper
 * whose name is known, else the folio; the editors' line at the foot. Nothing is shown that the
 * edition does not say.
 */
final class PageHead {
  private static final int NAME = 62_000;
  private static final int FOLIO = 9_500;
  private static final int RULE = 500;
  private static final Pattern FRONT = Pattern.compile("\\D*0*1\\D*");
  private static final Collector<CharSequence, ?, String> SPACED = Collectors.joining("  ");
  private static final Set<Furniture.Role> FOOT =
      EnumSet.of(Furniture.Role.EDITORS_LINE, Furniture.Role.CONTACT, Furniture.Role.WEATHER);

  private final Edition edition;
  private final Typesetter typesetter;
  private final Founts founts;
  private final Wording wording;

  PageHead(Edition edition, Typesetter typesetter, Founts founts) {
    this.edition = edition;
    this.typesetter = typesetter;
    this.founts = founts;
    this.wording = new Wording(edition.language());
  }

  /**
   * True if the first page is the front page of a paper whose name is known: it has the label 1 in
   * some form, or none.
   */
  boolean hasNameplate() {
    boolean front =
        edition.pages().stream()
            .findFirst()
            .flatMap(Page::label)
            .map(label -> FRONT.matcher(label).matches())
            .orElse(true);
    return front && !name().isBlank();
  }

  /** Height from the upper margin to the first row. */
  int height(boolean front, int width) {
    return front && hasNameplate() ? nameHeight(width) + 26_000 : 26_000;
  }

  /** Height of the editors' line at the foot. */
  int footHeight(Optional<Page> page) {
    return page.map(PageHead::footLine).orElse("").isEmpty() ? 0 : 21_000;
  }

  private int nameSize(int width) {
    int natural = typesetter.width(copy(name(), founts.nameplate(), 100_000));
    long fits = (long) width * 100_000 / Math.max(1, natural);
    return (int) Math.min(NAME * (long) Math.min(width, 770_000) / 770_000 + 8_000, fits);
  }

  private int nameHeight(int width) {
    return nameSize(width) * 122 / 100;
  }

  private String name() {
    return edition.publication().name().orElse("");
  }

  /** Draws head and foot of a page. */
  void draw(
      Ledger ledger,
      int page,
      Optional<Page> source,
      Optional<String> label,
      Frame frame,
      int top) {
    Line line = new Line(ledger, page, frame);
    boolean front = page == 0 && hasNameplate();
    int baseline = top + 7_500;
    if (front) {
      int size = nameSize(frame.width());
      int foot = top + nameHeight(frame.width());
      line.draw(name(), founts.nameplate(), size, top + size * 90 / 100, Alignment.CENTRED);
      ledger.artifact(page, new RuleMark(frame.left(), foot - 2_000, frame.width(), RULE, 0));
      baseline = foot + 12_500;
    }
    Optional<String> section = source.flatMap(Page::section);
    String left = Stream.of(label, section).flatMap(Optional::stream).collect(SPACED);
    String right = edition.date().map(wording::date).orElse("");
    line.draw(left, founts.label(), FOLIO, baseline, Alignment.LEFT);
    if (front) {
      line.draw(issue(), founts.caption(), FOLIO, baseline, Alignment.CENTRED);
    } else {
      line.draw(name(), founts.label(), FOLIO, baseline, Alignment.CENTRED);
    }
    line.draw(right, founts.caption(), FOLIO, baseline, Alignment.RIGHT);
    ledger.artifact(page, new RuleMark(frame.left(), baseline + 5_000, frame.width(), RULE * 3, 0));
    String foot = source.map(PageHead::footLine).orElse("");
    int footBaseline = frame.top() + frame.height() + 19_000;
    line.draw(foot, founts.caption(), 7_500, footBaseline, Alignment.RIGHT);
  }

  private String issue() {
    return Stream.of(
            edition.issue().volume().map(wording::volume),
            edition.issue().number().map(wording::number),
            edition.issue().edition())
        .flatMap(Optional::stream)
        .collect(SPACED);
  }

  private static String footLine(Page page) {
    return page.furniture().stream()
        .filter(piece -> FOOT.contains(piece.role()))
        .map(piece -> piece.text().characters().strip())
        .collect(SPACED);
  }

  private Copy copy(String words, Fount fount, int size) {
    return Copy.of(words, new TypeStyle(fount, size), edition.language().orElse(""));
  }

  /** A line over or under the stories; nothing where there are no words. */
  private final class Line {
    private final Ledger ledger;
    private final int page;
    private final Frame frame;

    Line(Ledger ledger, int page, Frame frame) {
      this.ledger = ledger;
      this.page = page;
      this.frame = frame;
    }

    void draw(String words, Fount fount, int size, int baseline, Alignment alignment) {
      if (!words.isBlank()) {
        Measure measure = new Measure(frame.width(), 0, alignment);
        SetLine line = typesetter.set(copy(words, fount, size), measure).get(0);
        ledger.artifact(page, new TextMark(line.at(frame.left(), baseline)));
      }
    }
  }
}
