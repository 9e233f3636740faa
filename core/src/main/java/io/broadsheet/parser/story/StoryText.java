package io.broadsheet.parser.story;

import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Jump;
import io.broadsheet.model.SourceSpan;
import io.broadsheet.parser.copy.Doubts;
import io.broadsheet.parser.copy.Ledger;
import io.broadsheet.parser.copy.TextDraft;
import io.broadsheet.parser.copy.TextFinding;
import io.broadsheet.parser.roles.RoleDecision.Decided;
import io.broadsheet.parser.roles.Tears;
import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.signs.Role;
import io.broadsheet.parser.signs.Signs;
import io.broadsheet.parser.signs.WrappedSigns;
import io.broadsheet.parser.story.ArticleDraft.Growing;
import io.broadsheet.parser.words.Enumeration;
import io.broadsheet.parser.words.Glyphs;
import java.util.List;
import java.util.Optional;

/**
 * Sets the running text of a story: paragraphs that grow over tears, and what stands at their ends.
 */
final class StoryText {
  private static final double DOUBTFUL = 0.75;

  private final Ledger ledger;
  private final Doubts doubts;
  private final Mending mending;
  private final Pieces pieces;
  private final List<Decided> lines;
  private int at;

  StoryText(Ledger ledger, Doubts doubts, Mending mending, Pieces pieces, List<Decided> lines) {
    this.ledger = ledger;
    this.doubts = doubts;
    this.mending = mending;
    this.pieces = pieces;
    this.lines = lines;
  }

  /** Says which line is at hand. */
  void at(int line) {
    at = line;
  }

  /** Adds a line's text as a new block, without what stands at its ends in fixed words. */
  void body(ArticleDraft draft, Role kind, Decided line, int from) {
    grow(draft, kind, line, from, textEnd(draft, line, from));
  }

  void grow(ArticleDraft draft, Role kind, Decided line, int from, int to) {
    int start = from;
    while (start < to && Glyphs.isBlank(line.line().folded().charAt(start))) {
      start++;
    }
    if (start >= to) {
      return;
    }
    draft.add(Growing.text(kind, new TextDraft(ledger)));
    append(draft, line, line.line().from() + start, line.line().from() + to);
  }

  private void append(ArticleDraft draft, Decided line, int from, int to) {
    Growing block = draft.last();
    boolean goesOn = at + 1 < lines.size() && lines.get(at + 1).role() == Role.CONTINUATION;
    int end = to;
    if (goesOn && to == line.line().to() && to - from > 2) {
      end = mending.endOfText(to, lines.get(at + 1).line().from());
    } else if (!goesOn && block.kind() != Role.SUBHEADING) {
      torn(line);
    }
    block.text().append(from, end);
    draft.end = end;
    Misreadings.find(line.line(), doubts);
  }

  /** Notes a paragraph that stops in mid-sentence. */
  private void torn(Decided line) {
    String text = line.line().folded();
    boolean interrupted = at + 1 < lines.size() && lines.get(at + 1).role() == Role.CAPTION;
    boolean whole =
        Enumeration.is(text) || Tears.isDash(line.line()) || Tears.isSemicolon(line.line());
    if (line.line().unspaced()
        && !whole
        && !interrupted
        && !line.signs().hasTail()
        && text.length() > 12
        && !Glyphs.ends(text)
        && line.line().last() != ':'
        && line.line().last() != ')') {
      doubts.at(line.line(), TextFinding.TORN_END);
    }
  }

  /** Where a line's running text ends: before a jump line or a signature at its end. */
  private int textEnd(ArticleDraft draft, Decided line, int from) {
    int end = line.line().length();
    boolean last = at + 1 >= lines.size() || lines.get(at + 1).role() != Role.CONTINUATION;
    if (!last) {
      return end;
    }
    Signs signs = line.signs();
    if (signs.jumpOut() != null && signs.jumpOut().part().from() > from) {
      draft.jumps.add(pieces.jump(line, signs.jumpOut(), Jump.Direction.OUT));
      draft.closed = true;
      end = signs.jumpOut().part().from();
    } else if (signs.signature() != null && signs.signature().from() > from + 1) {
      boolean free =
          signs.signatureNames().isNobody() ? draft.dateline == null : !draft.hasByline();
      if (free && endsStory()) {
        sign(draft, line, signs.signature(), signs.signatureNames());
        end = signs.signature().from();
      }
    }
    while (end > from && Glyphs.isBlank(line.line().folded().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /**
   * True if no more text of the story follows the line at hand. A row of paragraphs each of which
   * is signed is a row of briefs, each by another writer.
   */
  private boolean endsStory() {
    boolean signed = isSigned(at);
    for (int next = at + 1; next < lines.size(); next++) {
      Role role = lines.get(next).role();
      if (role == Role.PARAGRAPH || role == Role.SUBHEADING) {
        return signed && isSigned(next);
      }
      if (role != Role.CAPTION && role != Role.CREDIT && role != Role.CAPTION_MORE) {
        return true;
      }
    }
    return true;
  }

  /** True if the paragraph at hand and the next one are signed, each by somebody. */
  boolean isBriefInARow() {
    boolean next = at + 1 < lines.size() && lines.get(at + 1).role() == Role.PARAGRAPH;
    return next && isSigned(at) && isSigned(at + 1);
  }

  /** True if a paragraph ends in the name of its writer, or the name stands under it. */
  private boolean isSigned(int line) {
    boolean under = line + 1 < lines.size() && lines.get(line + 1).role() == Role.SIGNATURE;
    Decided last = lines.get(under ? line + 1 : line);
    return !last.signs().signatureNames().isNobody();
  }

  /** Takes the dash of an opening that stands on the line after it; says where the text begins. */
  int closeOpening(ArticleDraft draft, Decided line) {
    String text = line.line().folded();
    boolean dash =
        text.length() > 2 && WrappedSigns.isDash(text.charAt(0)) && text.charAt(1) == ' ';
    if (!dash || draft.hasBody() || !draft.isOpened() || draft.dateline == null) {
      return 0;
    }
    List<SourceSpan> spans = draft.dateline.text().source();
    int start = ledger.copy().fromSource(spans.get(0).range().start());
    int end = ledger.copy().fromSource(spans.get(spans.size() - 1).range().end() - 1) + 1;
    int from = line.line().from();
    TextDraft whole = new TextDraft(ledger).append(start, end);
    mending.join(whole, new Mending.Tear(end, line.line(), from, false, line.confidence()));
    draft.dateline =
        new Dateline(
            whole.append(from, from + 1).build(),
            draft.dateline.agency(),
            draft.dateline.place(),
            draft.dateline.date());
    return 1;
  }

  void sign(ArticleDraft draft, Decided line, Part part, Names names) {
    if (names.isNobody()) {
      draft.dateline =
          new Dateline(
              pieces.part(line, part), Optional.empty(), Optional.empty(), Optional.empty());
    } else {
      draft.byline = new Byline(pieces.part(line, part), names.people(), Byline.Placement.END);
      pieces.unsplit(names, line, part.from(), part.to());
    }
    draft.closed = true;
  }

  /** Goes on with the last paragraph of a story across a tear. */
  void goOn(ArticleDraft draft, Decided line) {
    int from = line.line().from();
    if (mending.dividesWord(draft.end, from)) {
      mending.dropHyphen(draft.last().text(), draft.end, from, line.confidence());
    } else {
      from =
          mending.join(
              draft.last().text(),
              new Mending.Tear(draft.end, line.line(), from, line.apart(), line.confidence()));
    }
    if (line.apart() && line.confidence() < DOUBTFUL) {
      doubts.at(line.line(), TextFinding.DOUBTFUL_JOIN);
    }
    append(draft, line, from, line.line().from() + textEnd(draft, line, 0));
  }
}
