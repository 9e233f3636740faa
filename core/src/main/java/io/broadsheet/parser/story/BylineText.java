package io.broadsheet.parser.story;

import io.broadsheet.model.Byline;
import io.broadsheet.model.Person;
import io.broadsheet.parser.copy.Ledger;
import io.broadsheet.parser.copy.TextDraft;
import io.broadsheet.parser.roles.RoleDecision.Decided;
import io.broadsheet.parser.signs.Opening.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sets a byline that fills lines of its own. */
final class BylineText {
  /** A Chinese name is no longer. */
  private static final int LONGEST_NAME = 3;

  private final Ledger ledger;
  private final Mending mending;
  private final Pieces pieces;

  BylineText(Ledger ledger, Mending mending, Pieces pieces) {
    this.ledger = ledger;
    this.mending = mending;
    this.pieces = pieces;
  }

  Byline of(List<Decided> lines, Byline.Placement placement) {
    TextDraft words = new TextDraft(ledger);
    List<Person> people = new ArrayList<>();
    int end = -1;
    for (Decided line : lines) {
      int from = line.line().from();
      if (end >= 0) {
        mending.join(words, new Mending.Tear(end, line.line(), from, false, line.confidence()));
        words.lineBreak();
      }
      words.append(from, line.line().to());
      end = line.line().to();
      people.addAll(people(line));
    }
    return new Byline(words.build(), people, placement);
  }

  private List<Person> people(Decided line) {
    Names names = line.signs().byline();
    if (names != null) {
      pieces.unsplit(names, line, 0, line.line().length());
      return names.people();
    }
    return line.line().unspaced() ? bareNames(line) : List.of();
  }

  private List<Person> bareNames(Decided line) {
    String name = line.line().folded();
    if (name.length() <= LONGEST_NAME) {
      return List.of(Person.of(name, Person.Role.AUTHOR));
    }
    if (name.indexOf(' ') > 0) {
      return Arrays.stream(name.split(" ")).map(n -> Person.of(n, Person.Role.AUTHOR)).toList();
    }
    pieces.unsplit(new Names(List.of(), true), line, 0, name.length());
    return List.of();
  }
}
