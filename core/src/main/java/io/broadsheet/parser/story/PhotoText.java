package io.broadsheet.parser.story;

import io.broadsheet.parser.copy.Ledger;
import io.broadsheet.parser.copy.TextDraft;
import io.broadsheet.parser.roles.RoleDecision.Decided;
import io.broadsheet.parser.signs.Signs;
import io.broadsheet.parser.words.Glyphs;

/** Sets the caption and the credit of a photo. */
final class PhotoText {
  private final Ledger ledger;
  private final Mending mending;
  private final Pieces pieces;

  PhotoText(Ledger ledger, Mending mending, Pieces pieces) {
    this.ledger = ledger;
    this.mending = mending;
    this.pieces = pieces;
  }

  /**
   * The first line of a caption.
   *
   * @param next the line that goes on with it, or null
   */
  void caption(PhotoDraft draft, Decided line, Decided next) {
    draft.lines.add(line);
    draft.caption = new TextDraft(ledger);
    text(draft, line, line.line().from(), next);
  }

  /** A further line of a caption. */
  void more(PhotoDraft draft, Decided line, Decided next) {
    draft.lines.add(line);
    int from = line.line().from();
    if (mending.dividesWord(draft.captionEnd, from)) {
      mending.dropHyphen(draft.caption, draft.captionEnd, from, line.confidence());
    } else {
      from =
          mending.join(
              draft.caption,
              new Mending.Tear(
                  draft.captionEnd, line.line(), from, line.apart(), line.confidence()));
    }
    text(draft, line, from, next);
  }

  /** A credit on a line of its own. */
  void credit(PhotoDraft draft, Decided line) {
    draft.lines.add(line);
    int from = line.line().from();
    TextDraft words = draft.openCredit == null ? new TextDraft(ledger) : draft.openCredit;
    if (draft.openCredit != null) {
      mending.join(
          words,
          new Mending.Tear(draft.openCreditEnd, line.line(), from, false, line.confidence()));
    }
    draft.openCredit = null;
    draft.credit = words.append(from, line.line().to()).build();
    draft.creators = line.signs().credit();
    pieces.unsplit(draft.creators, line, 0, line.line().length());
  }

  private void text(PhotoDraft draft, Decided line, int from, Decided next) {
    int end = line.line().to();
    Signs.Credit credit = line.signs().inlineCredit();
    if (credit != null && next == null && line.line().from() + credit.part().from() > from) {
      draft.credit = pieces.part(line, credit.part());
      end = line.line().from() + credit.part().from();
      if (credit.names() == null) {
        draft.openCreditEnd = line.line().to();
        draft.openCredit = new TextDraft(ledger).append(end, draft.openCreditEnd);
      } else {
        draft.creators = credit.names();
      }
    }
    while (end > from && Glyphs.isBlank(ledger.text().charAt(end - 1))) {
      end--;
    }
    if (next != null && end - from > 2) {
      end = mending.endOfText(end, next.line().from());
    }
    draft.caption.append(from, end);
    draft.captionEnd = end;
  }
}
