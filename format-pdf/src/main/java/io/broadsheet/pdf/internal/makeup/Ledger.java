package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.plan.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where everything was put: the marks of each piece of each story in reading order, and the marks
 * of each page that belong to none.
 */
final class Ledger {
  private final Map<Place, List<Entry>> entries = new TreeMap<>();
  private final List<List<Mark>> artifacts = new ArrayList<>();
  private final List<JumpLine> jumps = new ArrayList<>();
  private final Map<Integer, List<LegPlace>> legs = new TreeMap<>();

  /** A piece of a story; a cell of it if it is a table. */
  record Place(int story, int piece, int cell) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byStory = Integer.compare(story, other.story);
      int byPiece = byStory != 0 ? byStory : Integer.compare(piece, other.piece);
      return byPiece != 0 ? byPiece : Integer.compare(cell, other.cell);
    }
  }

  /** A mark on a page. */
  record Entry(int page, Mark mark) {}

  /** A leg of running text on a page. */
  record LegPlace(int page, int x, int y, int width, int height) {}

  /**
   * A jump line on a page.
   *
   * @param onward true at the end that leads on, false at the end that comes from before
   */
  record JumpLine(int story, boolean onward, int page, int x, int y, int width, int height) {}

  void newPage() {
    artifacts.add(new ArrayList<>());
  }

  int pages() {
    return artifacts.size();
  }

  void put(int story, int piece, int cell, int page, Mark mark) {
    entries
        .computeIfAbsent(new Place(story, piece, cell), at -> new ArrayList<>())
        .add(new Entry(page, mark));
  }

  void artifact(int page, Mark mark) {
    artifacts.get(page).add(mark);
  }

  void leg(int story, LegPlace leg) {
    legs.computeIfAbsent(story, at -> new ArrayList<>()).add(leg);
  }

  void jump(JumpLine line) {
    jumps.add(line);
  }

  List<Entry> entries(int story, int piece, int cell) {
    return entries.getOrDefault(new Place(story, piece, cell), List.of());
  }

  List<Mark> artifacts(int page) {
    return artifacts.get(page);
  }

  List<LegPlace> legs(int story) {
    return legs.getOrDefault(story, List.of());
  }

  List<JumpLine> jumps() {
    return jumps;
  }
}
