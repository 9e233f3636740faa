package io.broadsheet.evaluation;

import io.broadsheet.model.Repair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Counts which lines go on with the text of a line before them, and which were taken so. */
final class Joins {
  private static final int LOST = 2;

  /** A line that a text ends on so far. */
  private record End(int line, int start, OptionalInt truthPiece) {}

  private final TruthText truth;
  private final FoundText found;
  private final TreeMap<Integer, Repair> repairs = new TreeMap<>();
  private final Map<Integer, End> foundEnds = new HashMap<>();
  private final Map<Integer, End> truthEnds = new HashMap<>();

  Joins(TruthText truth, FoundText found, List<Repair> repairs) {
    this.truth = truth;
    this.found = found;
    for (Repair repair : repairs) {
      boolean join =
          switch (repair.kind()) {
            case COLUMN_JOIN, LINE_JOIN, HYPHEN_DROPPED, REPETITION_DROPPED -> true;
            default -> false;
          };
      if (join) {
        this.repairs.putIfAbsent(repair.where().start(), repair);
      }
    }
  }

  /** The text of a line before that this one goes on with, in the reading. */
  private Optional<End> foundBefore(Line line) {
    int first = line.firstPlaced(found);
    if (first == line.length()) {
      return Optional.empty();
    }
    int at = line.words().places()[first];
    boolean runsOn = Family.of(found.role(at)).runsOn();
    return runsOn ? Optional.ofNullable(foundEnds.get(found.piece(at))) : Optional.empty();
  }

  /** The text of a line before that this one goes on with, in truth. */
  private Optional<End> truthBefore(Line line) {
    if (!beginIsKnown(line)) {
      return Optional.empty();
    }
    int at = line.places()[line.first()];
    int piece = truth.piece(at);
    boolean inside = at - truth.start(piece) > LOST + line.first();
    boolean runsOn = Family.of(truth.role(piece)).runsOn();
    return inside && runsOn ? Optional.ofNullable(truthEnds.get(piece)) : Optional.empty();
  }

  private static boolean beginIsKnown(Line line) {
    return line.first() < Math.min(line.length(), Line.NEAR + 1);
  }

  /** True if the line was rightly taken to begin a text or to go on with one. */
  boolean beginsAsInTruth(Line line) {
    return line.isAligned() && !beginIsKnown(line)
        || foundBefore(line).isPresent() == truthBefore(line).isPresent();
  }

  /** True if the line was taken to go on with a text before it. */
  boolean goesOn(Line line) {
    return foundBefore(line).isPresent();
  }

  void count(Line line, Tally tally) {
    Optional<End> foundBefore = foundBefore(line);
    Optional<End> truthBefore = truthBefore(line);
    if (!line.isAligned() || beginIsKnown(line)) {
      boolean right =
          foundBefore.isPresent()
              && truthBefore.isPresent()
              && foundBefore.get().truthPiece().equals(truthBefore.get().truthPiece());
      foundBefore.ifPresent(
          end -> {
            count(tally, Figure.JOIN_PRECISION, Figure.TEAR_PRECISION, isApart(end, line), right);
            joinedBy(end, line)
                .ifPresent(join -> tally.decided(Decision.JOIN, join.confidence(), right));
          });
      truthBefore.ifPresent(
          end -> count(tally, Figure.JOIN_RECALL, Figure.TEAR_RECALL, isApart(end, line), right));
    }
    remember(line);
  }

  private static boolean isApart(End end, Line line) {
    return line.reading().line() - end.line() > 1;
  }

  private static void count(Tally tally, Figure all, Figure tears, boolean apart, boolean right) {
    for (Figure figure : apart ? List.of(all, tears) : List.of(all)) {
      tally.truth(figure, right);
      tally.found(figure, 1);
    }
  }

  /** The repair that put the line to the text before it. */
  private Optional<Repair> joinedBy(End end, Line line) {
    Map.Entry<Integer, Repair> last = repairs.floorEntry(line.reading().range().start());
    return Optional.ofNullable(last)
        .filter(entry -> entry.getKey() >= end.start())
        .map(Map.Entry::getValue);
  }

  private void remember(Line line) {
    int number = line.reading().line();
    int start = line.reading().range().start();
    int last = line.last();
    OptionalInt truthPiece =
        last < 0 ? OptionalInt.empty() : OptionalInt.of(truth.piece(line.places()[last]));
    truthPiece.ifPresent(piece -> truthEnds.put(piece, new End(number, start, truthPiece)));
    int lastPlaced = line.lastPlaced(found);
    if (lastPlaced >= 0) {
      int piece = found.piece(line.words().places()[lastPlaced]);
      foundEnds.put(piece, new End(number, start, truthPiece));
    }
  }
}
