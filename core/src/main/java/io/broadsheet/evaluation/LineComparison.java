package io.broadsheet.evaluation;

import io.broadsheet.format.Reading;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Repair;
import io.broadsheet.parser.SourceReconstruction;
import io.broadsheet.report.LineReading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/** Compares what each line of a source was taken for with what the truth has in its place. */
final class LineComparison {
  private final TruthText truth;
  private final Alignment alignment;
  private final TruthRoles roles;
  private final List<LineReading> lines;
  private final String source;
  private final FoundText found;
  private final Joins joins;

  /** Signs of the source that were read as borders and are no words. */
  private final BitSet borders = new BitSet();

  private final int firstPage;
  private final IntFunction<Tally> pages;
  private final List<MisreadLine> misread = new ArrayList<>();

  /**
   * @param number index of the source among those of the reading
   * @param firstPage index of the reading's first page among all
   * @param pages the tally of each page, by its index among all
   */
  LineComparison(
      TruthText truth,
      TruthRoles roles,
      Alignment alignment,
      Reading reading,
      int number,
      int firstPage,
      IntFunction<Tally> pages) {
    Edition edition = reading.edition();
    this.truth = truth;
    this.alignment = alignment;
    this.roles = roles;
    this.lines =
        reading.report().lines().stream().filter(line -> line.range().source() == number).toList();
    this.source = SourceReconstruction.of(edition, number);
    this.found = new FoundText(edition, number, source.length());
    this.joins =
        new Joins(
            truth,
            found,
            edition.repairs().stream()
                .filter(repair -> repair.where().source() == number)
                .toList());
    for (Repair repair : edition.repairs()) {
      if (repair.kind() == Repair.Kind.SIGN_READ && repair.where().source() == number) {
        borders.set(repair.where().start(), repair.where().end());
      }
    }
    this.firstPage = firstPage;
    this.pages = pages;
  }

  /** Counts; returns the lines that were misread, in their order. */
  List<MisreadLine> count() {
    for (LineReading reading : lines) {
      Folding.Placed words =
          Folding.placed(source, reading.range().start(), reading.range().end()).without(borders);
      Line line = new Line(reading, words, alignment.align(words.characters()));
      for (int place : line.places()) {
        if (place != Alignment.NOWHERE) {
          truth.found(place);
        }
      }
      int first = line.firstPlaced(found);
      if (first < line.length()) {
        int page = found.page(found.piece(words.places()[first]));
        Tally tally = pages.apply(firstPage + page);
        compare(line, page, tally);
        joins.count(line, tally);
      }
    }
    return misread;
  }

  private void compare(Line line, int page, Tally tally) {
    LineRoles counts =
        line.isAligned()
            ? LineRoles.aligned(line, found, truth, roles)
            : LineRoles.elsewhere(line, found, roles);
    counts.addTo(tally);
    if (counts.isJudged()) {
      decide(line, page, counts.found(), counts.truth(), tally);
    }
  }

  private void decide(Line line, int page, TextRole is, TextRole should, Tally tally) {
    boolean right = Family.of(should) == Family.of(is) && joins.beginsAsInTruth(line);
    double confidence = line.reading().confidence();
    tally.decided(Decision.LINE, confidence, right);
    if (!right) {
      misread.add(
          new MisreadLine(
              firstPage + page + 1,
              line.reading().line(),
              confidence,
              is,
              should,
              joins.goesOn(line),
              line.words().characters()));
    }
  }
}
