package io.broadsheet.parser.story;

import io.broadsheet.model.Dateline;
import io.broadsheet.model.Hint;
import io.broadsheet.model.Jump;
import io.broadsheet.model.Text;
import io.broadsheet.parser.copy.Doubts;
import io.broadsheet.parser.copy.Ledger;
import io.broadsheet.parser.copy.TextDraft;
import io.broadsheet.parser.copy.TextFinding;
import io.broadsheet.parser.roles.RoleDecision.Decided;
import io.broadsheet.parser.signs.Opening;
import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.signs.Signs;
import java.util.Optional;

/** Makes parts of the model from parts of lines. */
public final class Pieces {
  private final Ledger ledger;
  private final Doubts doubts;

  Pieces(Ledger ledger, Doubts doubts) {
    this.ledger = ledger;
    this.doubts = doubts;
  }

  Dateline dateline(Decided line, Opening opening) {
    String folded = line.line().folded();
    return new Dateline(
        part(line, opening.dateline()),
        words(opening.agency(), folded),
        words(opening.place(), folded),
        words(opening.date(), folded));
  }

  public static Optional<String> words(Part part, String line) {
    return part.isEmpty() ? Optional.empty() : Optional.of(part.of(line));
  }

  Text part(Decided line, Part part) {
    return TextDraft.of(ledger, line.line().from() + part.from(), line.line().from() + part.to());
  }

  Jump jump(Decided line, Signs.JumpLine jump, Jump.Direction direction) {
    return new Jump(
        direction, words(jump.page(), line.line().folded()), part(line, jump.part()), false);
  }

  void unsplit(Names names, Decided line, int from, int to) {
    if (names.unsplit()) {
      int start = line.line().from();
      String printed = ledger.text().substring(start + from, start + to);
      doubts.at(line.line(), TextFinding.UNSPLIT_NAMES, printed);
      doubts.hint(Hint.Kind.PEOPLE, printed, "names-without-gap", 0.5, start + from, start + to);
    }
  }
}
