package io.broadsheet.samples.press;

/** Breaks a paragraph where a column ends. */
final class Tear {
  private static final int ROOM = 12;

  private final Damage damage;
  private final boolean unspaced;
  private final Dice dice;

  Tear(Damage damage, boolean unspaced, Dice dice) {
    this.damage = damage;
    this.unspaced = unspaced;
    this.dice = dice;
  }

  /**
   * A paragraph in two columns.
   *
   * @param above what stands at the foot of the first
   * @param below what stands at the head of the second
   * @param words of the paragraph as the two say them
   * @param changed true if characters are doubled or gone
   */
  record Halves(String above, String below, String words, boolean changed) {}

  /**
   * Breaks some printed words, never near their ends; null if they are too short.
   *
   * @param from where the paragraph's own words begin
   * @param to where they end
   */
  Halves halves(String printed, int from, int to) {
    if (to - from < 3 * ROOM) {
      return null;
    }
    int at = dice.between(from + ROOM, to - ROOM);
    return unspaced ? inText(printed, at, from, to) : inWords(printed, at, from, to);
  }

  private Halves inText(String printed, int at, int from, int to) {
    int repeated = dice.chance(damage.repeated()) ? dice.between(2, 4) : 0;
    int lost = repeated == 0 && dice.chance(damage.lost()) ? dice.between(1, 2) : 0;
    String above = printed.substring(0, at);
    String below = printed.substring(at - repeated + lost);
    return new Halves(
        above,
        below,
        printed.substring(from, at) + printed.substring(at - repeated + lost, to),
        repeated + lost > 0);
  }

  private Halves inWords(String printed, int at, int from, int to) {
    int space = printed.indexOf(' ', at);
    if (space < 0 || space > to - ROOM / 2) {
      return null;
    }
    int next = printed.indexOf(' ', space + 1);
    int cut = next < 0 ? 0 : Measure.syllable(printed.substring(space + 1, next), ROOM);
    if (cut > 0 && dice.chance(0.3)) {
      int inside = space + 1 + cut;
      return new Halves(printed.substring(0, inside) + "-", printed.substring(inside), "", false);
    }
    int before = printed.lastIndexOf(' ', space - 1) + 1;
    int resume = space + 1;
    if (before > from && dice.chance(damage.repeated())) {
      resume = before;
    } else if (next > 0 && next < to && dice.chance(damage.lost())) {
      resume = next + 1;
    }
    return new Halves(
        printed.substring(0, space),
        printed.substring(resume),
        printed.substring(from, space) + " " + printed.substring(resume, Math.max(resume, to)),
        resume != space + 1);
  }

  /** The line with a space too many. */
  String stray(String line) {
    if (line.length() < 4) {
      return line;
    }
    int at = dice.between(2, line.length() - 2);
    return line.substring(0, at) + " " + line.substring(at);
  }
}
