package io.broadsheet.parser.roles;

import io.broadsheet.parser.signs.Role;
import java.util.List;

/**
 * All clues, in the order in which reports name them. A clue reads and votes; it decides nothing.
 */
final class Clues {
  private Clues() {}

  /** One thing that tells what a line is. */
  private record Clue(String name, Voter voter) {}

  @FunctionalInterface
  private interface Voter {
    void vote(PageView page, int at, Ballot ballot);
  }

  private static final List<Clue> ALL =
      List.of(
          new Clue("base", Clues::base),
          new Clue("opening", WordClues::opening),
          new Clue("byline-words", WordClues::byline),
          new Clue("credit-words", WordClues::credit),
          new Clue("caption-words", WordClues::caption),
          new Clue("jump-words", WordClues::jump),
          new Clue("signature", WordClues::signature),
          new Clue("label-words", WordClues::label),
          new Clue("markup", MarkupClues::markup),
          new Clue("bullet", FormClues::bullet),
          new Clue("length", FormClues::length),
          new Clue("end-mark", FormClues::endMark),
          new Clue("brackets", FormClues::brackets),
          new Clue("comma", FormClues::comma),
          new Clue("table-row", LayoutClues::tableRow),
          new Clue("names-in-a-row", LayoutClues::list),
          new Clue("ranking", LayoutClues::ranking),
          new Clue("short-piece", LayoutClues::shortPiece),
          new Clue("stands-out", LayoutClues::standsOut),
          new Clue("no-heading", LayoutClues::noHeading),
          new Clue("stops-early", LayoutClues::stopsEarly),
          new Clue("stands-alone", LayoutClues::standsAlone),
          new Clue("verse", LayoutClues::verse),
          new Clue("picture-note", WordClues::pictureNote),
          new Clue("short-lines-together", LayoutClues::together),
          new Clue("writer-above", WordClues::feature),
          new Clue("same-matter", MatterClues::cohesion),
          new Clue("lead-repeats", MatterClues::lead),
          new Clue("capitals", FormClues::capitals),
          new Clue("space-above", LayoutClues::spaceAbove),
          new Clue("indent", LayoutClues::indent));

  private static final List<String> NAMES = ALL.stream().map(Clue::name).toList();
  private static final Voter[] VOTERS = ALL.stream().map(Clue::voter).toArray(Voter[]::new);

  /** The votes of all clues on all lines of a page. */
  static Ballot ballot(PageView page) {
    Ballot ballot = new Ballot(NAMES, page.size());
    for (int at = 0; at < page.size(); at++) {
      ballot.nextLine();
      for (int clue = 0; clue < VOTERS.length; clue++) {
        ballot.clue(clue);
        VOTERS[clue].vote(page, at, ballot);
      }
    }
    return ballot;
  }

  private static void base(PageView page, int at, Ballot ballot) {
    ballot.vote(
        Role.CAPTION, page.hasCredits() ? Weights.CAPTION_BASE : Weights.CAPTION_WITHOUT_CREDITS);
    ballot.vote(Role.SUBHEADING, Weights.SUBHEADING_BASE);
  }
}
