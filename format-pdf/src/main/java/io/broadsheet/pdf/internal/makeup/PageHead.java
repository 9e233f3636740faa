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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands over and under the stories of a page: the nameplate on the front page of a paper
 * whose name is known, else the folio; the editors' line at the foot. Nothing is shown that the
 * edition does not say.
 */
final class PageHead {
  private static final int NAME = 62_000;
  private static final int FOLIO = 9_500;
  private static final int RULE = 500;

  private final Edition edition;
  private final Typesetter typesetter;
  private final Founts founts;
  private final boolean cjk;
  private final Wording wording;

  PageHead(Edition edition, Typesetter typesetter, Founts founts, boolean cjk) {
    this.edition = edition;
    this.typesetter = typesetter;
    this.founts = founts;
    this.cjk = cjk;
    this.wording = new Wording(edition.language());
  }

  /** True if the first page carries the nameplate. */
  boolean hasNameplate() {
    return edition.publication().name().filter(name -> !name.isBlank()).isPresent();
  }

  /** Height from the upper margin to the first row. */
  int height(boolean front, int width) {
    return front && hasNameplate() ? nameHeight(width) + 26_000 : 26_000;
  }

  /** Height of the editors' line at the foot. */
  int footHeight(Optional<Page> page) {
    return page.map(PageHead::footLine).orElse("").isEmpty() ? 0 : 14_000;
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
    boolean front = page == 0 && hasNameplate();
    int y = top;
    if (front) {
      int size = nameSize(frame.width());
      Alignment alignment = Alignment.CENTRED;
      text(ledger, page, name(), founts.nameplate(), size, frame, y + size * 90 / 100, alignment);
      y += nameHeight(frame.width());
    }
    String left = join(label, source.flatMap(Page::section));
    String right = join(edition.date().map(wording::date), Optional.empty());
    String middle = front ? issue() : name();
    int base = y + FOLIO;
    ledger.artifact(
        page,
        new RuleMark(frame.left(), y - (front ? 2_000 : 0), front ? frame.width() : 0, RULE, 0));
    int line = front ? base + 3_000 : base - 2_000;
    text(ledger, page, left, founts.label(), FOLIO, frame, line, Alignment.LEFT);
    text(
        ledger,
        page,
        middle,
        front ? founts.caption() : founts.label(),
        FOLIO,
        frame,
        line,
        Alignment.CENTRED);
    text(ledger, page, right, founts.caption(), FOLIO, frame, line, Alignment.RIGHT);
    ledger.artifact(page, new RuleMark(frame.left(), line + 5_000, frame.width(), RULE * 3, 0));
    source
        .map(PageHead::footLine)
        .filter(words -> !words.isEmpty())
        .ifPresent(
            words ->
                text(
                    ledger,
                    page,
                    words,
                    founts.caption(),
                    7_500,
                    frame,
                    frame.top() + frame.height() + 12_000,
                    Alignment.RIGHT));
  }

  private String issue() {
    List<String> known = new ArrayList<>();
    edition.issue().volume().ifPresent(volume -> known.add(cjk ? volume : "Vol. " + volume));
    edition.issue().number().ifPresent(known::add);
    edition.issue().edition().ifPresent(known::add);
    return String.join("  ", known);
  }

  private static String footLine(Page page) {
    return page.furniture().stream()
        .filter(
            piece ->
                piece.role() == Furniture.Role.EDITORS_LINE
                    || piece.role() == Furniture.Role.CONTACT)
        .map(piece -> piece.text().characters().strip())
        .collect(Collectors.joining("  "));
  }

  private static String join(Optional<String> one, Optional<String> other) {
    return one.map(o -> other.map(p -> o + "  " + p).orElse(o)).orElse(other.orElse(""));
  }

  private void text(
      Ledger ledger,
      int page,
      String words,
      Fount fount,
      int size,
      Frame frame,
      int baseline,
      Alignment alignment) {
    if (words.isBlank()) {
      return;
    }
    Measure measure = new Measure(frame.width(), 0, alignment);
    SetLine line = typesetter.set(copy(words, fount, size), measure).get(0);
    ledger.artifact(page, new TextMark(line.at(frame.left(), baseline)));
  }

  private Copy copy(String words, Fount fount, int size) {
    return Copy.of(words, new TypeStyle(fount, size), edition.language().orElse(""));
  }
}
