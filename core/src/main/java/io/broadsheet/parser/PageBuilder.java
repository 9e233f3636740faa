package io.broadsheet.parser;

import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Hint;
import io.broadsheet.model.Jump;
import io.broadsheet.model.Person;
import io.broadsheet.model.SourceRange;
import io.broadsheet.model.Text;
import io.broadsheet.parser.ArticleDraft.Growing;
import io.broadsheet.parser.Opening.Names;
import io.broadsheet.parser.Opening.Part;
import io.broadsheet.parser.RoleDecision.Decided;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts items together from lines whose roles are decided. */
final class PageBuilder {
  private static final double DOUBTFUL = 0.75;

  private final Ledger ledger;
  private final Doubts doubts;
  private final Mending mending;
  private final List<Decided> lines;
  private final List<Object> drafts = new ArrayList<>();
  private ArticleDraft story;
  private PhotoDraft photo;
  private Decided briefs;
  private int at;

  PageBuilder(Ledger ledger, Doubts doubts, List<Decided> lines) {
    this.ledger = ledger;
    this.doubts = doubts;
    this.mending = new Mending(ledger, doubts);
    this.lines = lines;
  }

  /** Drafts of articles and photo items in reading order. */
  List<Object> build() {
    for (at = 0; at < lines.size(); at++) {
      Decided line = lines.get(at);
      switch (line.role()) {
        case HEADLINE -> headline(line);
        case LABEL -> label(line);
        case BYLINE -> byline(line);
        case OPENING -> opening(line);
        case PARAGRAPH -> paragraph(line, Role.PARAGRAPH);
        case ENTRY -> entry(line);
        case SUBHEADING -> subheading(line);
        case CONTINUATION -> continuation(line);
        case CAPTION -> caption(line);
        case CAPTION_MORE -> captionMore(line);
        case CREDIT -> credit(line);
        case SIGNATURE -> signature(line);
        case JUMP_OUT -> jumpOut(line);
        case JUMP_IN -> jumpIn(line);
        default -> throw new AssertionError(line.role());
      }
    }
    return drafts;
  }

  /** A label over briefs that belongs to none of them, or null. */
  Optional<Decided> briefsLabel() {
    return Optional.ofNullable(briefs);
  }

  private ArticleDraft begin() {
    story = new ArticleDraft();
    drafts.add(story);
    photo = null;
    return story;
  }

  /** The story that a line over it belongs to: one that has no text yet. */
  private ArticleDraft heading() {
    boolean fresh = story != null && !story.hasBody() && !story.closed && photo == null;
    return fresh ? story : begin();
  }

  /** The story that a line of text belongs to. */
  private ArticleDraft running() {
    return story == null || story.closed ? begin() : story;
  }

  private void headline(Decided line) {
    ArticleDraft draft = heading();
    if (draft.hasByline()) {
      draft = begin();
    }
    draft.head.add(line);
    draft.lines.add(line);
  }

  private void label(Decided line) {
    ArticleDraft draft = begin();
    draft.label = line;
    draft.lines.add(line);
  }

  private void byline(Decided line) {
    ArticleDraft draft = running();
    if (draft.byline != null && !draft.hasBody()) {
      draft = begin();
    }
    draft.lines.add(line);
    if (draft.hasBody() && draft.hasByline()) {
      grow(draft, Role.PARAGRAPH, line, 0, line.line().length());
      draft.closed = true;
      return;
    }
    draft.bylineLines.add(line);
    boolean more = at + 1 < lines.size() && lines.get(at + 1).role() == Role.BYLINE;
    if (!more) {
      closeByline(draft);
    }
  }

  private void closeByline(ArticleDraft draft) {
    TextDraft text = new TextDraft(ledger);
    List<Person> people = new ArrayList<>();
    int end = -1;
    for (Decided line : draft.bylineLines) {
      if (end >= 0) {
        Mending.Tear tear =
            new Mending.Tear(end, line.line(), line.line().from(), false, line.confidence());
        mending.join(text, tear);
        text.lineBreak();
      }
      text.append(line.line().from(), line.line().to());
      end = line.line().to();
      Names names = line.signs().byline();
      if (names == null && line.signs().mayBeName()) {
        people.add(Person.of(line.line().folded(), Person.Role.AUTHOR));
      }
      if (names != null) {
        people.addAll(names.people());
        unsplit(names, line, 0, line.line().length());
      }
    }
    Byline.Placement placement = draft.hasBody() ? Byline.Placement.END : Byline.Placement.OWN_LINE;
    draft.byline = new Byline(text.build(), people, placement);
    draft.closed = draft.hasBody();
  }

  private void opening(Decided line) {
    ArticleDraft draft = running();
    if (draft.hasBody() || draft.isOpened()) {
      draft = begin();
    }
    photo = null;
    Opening opening = line.signs().opening();
    draft.lines.add(line);
    if (!opening.dateline().isEmpty()) {
      draft.dateline = dateline(line, opening);
    }
    if (!opening.byline().isEmpty() && !draft.hasByline()) {
      Text text = part(line, opening.byline());
      draft.byline = new Byline(text, opening.people().people(), Byline.Placement.RUN_IN);
      unsplit(opening.people(), line, opening.byline().from(), opening.byline().to());
      body(draft, Role.OPENING, line, opening.body());
    } else {
      body(
          draft,
          Role.OPENING,
          line,
          opening.byline().isEmpty() ? opening.body() : opening.byline().from());
    }
  }

  private Dateline dateline(Decided line, Opening opening) {
    String folded = line.line().folded();
    return new Dateline(
        part(line, opening.dateline()),
        words(opening.agency(), folded),
        words(opening.place(), folded),
        words(opening.date(), folded));
  }

  private static Optional<String> words(Part part, String line) {
    return part.isEmpty() ? Optional.empty() : Optional.of(part.of(line));
  }

  private Text part(Decided line, Part part) {
    return TextDraft.of(ledger, line.line().from() + part.from(), line.line().from() + part.to());
  }

  private void paragraph(Decided line, Role kind) {
    Signs.JumpLine in = line.signs().wholeJumpIn(line.line()) ? null : line.signs().jumpIn();
    ArticleDraft draft = running();
    if (in != null && draft.hasBody()) {
      draft = begin();
    }
    draft.lines.add(line);
    photo = null;
    int from = 0;
    if (in != null) {
      draft.jumps.add(jump(line, in, Jump.Direction.IN));
      from = in.part().to();
    }
    body(draft, kind, line, from);
  }

  private void entry(Decided line) {
    if (story != null && story.label != null && story.head.isEmpty() && isBriefs(story.label)) {
      if (story.isHeadOnly() && briefs == null) {
        briefs = story.label;
        drafts.remove(story);
      }
    }
    if (briefs != null && (story == null || story.head.isEmpty())) {
      brief(line);
      return;
    }
    paragraph(line, Role.ENTRY);
  }

  /** A brief is a story of its own; the sign before it only parts it from the others. */
  private void brief(Decided line) {
    ArticleDraft draft = begin();
    draft.lines.add(line);
    String text = line.line().folded();
    int from = Glyphs.isBullet(line.line().first()) ? 1 : 0;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    if (from > 0 && from < text.length()) {
      int start = line.line().from();
      mending.dropSign(start, start + from);
    }
    body(draft, Role.PARAGRAPH, line, from < text.length() ? from : 0);
  }

  private static boolean isBriefs(Decided label) {
    String bare = label.line().folded().strip();
    return Conventions.of(label.line()).words("briefs-label").has(bare);
  }

  private void subheading(Decided line) {
    ArticleDraft draft = running();
    draft.lines.add(line);
    grow(draft, Role.SUBHEADING, line, 0, line.line().length());
  }

  /** Adds a line's text as a new block, without what stands at its ends in fixed words. */
  private void body(ArticleDraft draft, Role kind, Decided line, int from) {
    grow(draft, kind, line, from, textEnd(draft, line, from));
  }

  private void grow(ArticleDraft draft, Role kind, Decided line, int from, int to) {
    int start = from;
    while (start < to && Glyphs.isBlank(line.line().folded().charAt(start))) {
      start++;
    }
    if (start >= to) {
      return;
    }
    draft.body.add(new Growing(kind, new TextDraft(ledger)));
    append(draft, line, line.line().from() + start, line.line().from() + to);
  }

  private void append(ArticleDraft draft, Decided line, int from, int to) {
    Growing block = draft.last();
    boolean goesOn = at + 1 < lines.size() && lines.get(at + 1).role() == Role.CONTINUATION;
    int end = to;
    if (goesOn && to == line.line().to() && to - from > 1) {
      int next = lines.get(at + 1).line().from();
      if (mending.dividesWord(to - 1, next)) {
        end = to - 1;
      }
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
    if (line.line().unspaced()
        && !interrupted
        && !line.signs().hasTail()
        && text.length() > 12
        && !Glyphs.ends(text)
        && line.line().last() != ':'
        && line.line().last() != ')') {
      doubts.at(line.line(), TextFinding.TORN_END);
    }
  }

  private void continuation(Decided line) {
    ArticleDraft draft = story;
    if (draft == null || !draft.hasBody() || draft.last().kind() == Role.SUBHEADING) {
      paragraph(line, Role.PARAGRAPH);
      return;
    }
    draft.lines.add(line);
    photo = null;
    int from = line.line().from();
    boolean hyphen =
        Tears.isHyphen(ledger.text().charAt(draft.end)) && mending.dividesWord(draft.end, from);
    if (hyphen) {
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

  /** Where a line's running text ends: before a jump line or a signature at its end. */
  private int textEnd(ArticleDraft draft, Decided line, int from) {
    int end = line.line().length();
    boolean last = at + 1 >= lines.size() || lines.get(at + 1).role() != Role.CONTINUATION;
    if (!last) {
      return end;
    }
    Signs signs = line.signs();
    if (signs.jumpOut() != null && signs.jumpOut().part().from() > from) {
      draft.jumps.add(jump(line, signs.jumpOut(), Jump.Direction.OUT));
      draft.closed = true;
      end = signs.jumpOut().part().from();
    } else if (signs.signature() != null && signs.signature().from() > from + 1) {
      boolean free =
          namesNobody(signs.signatureNames()) ? draft.dateline == null : !draft.hasByline();
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

  /** True if no more text of the story follows the line at hand. */
  private boolean endsStory() {
    for (int next = at + 1; next < lines.size(); next++) {
      Role role = lines.get(next).role();
      if (role == Role.PARAGRAPH || role == Role.SUBHEADING) {
        return false;
      }
      if (role != Role.CAPTION && role != Role.CREDIT && role != Role.CAPTION_MORE) {
        return true;
      }
    }
    return true;
  }

  private void sign(ArticleDraft draft, Decided line, Part part, Names names) {
    if (namesNobody(names)) {
      draft.dateline =
          new Dateline(part(line, part), Optional.empty(), Optional.empty(), Optional.empty());
    } else {
      draft.byline = new Byline(part(line, part), names.people(), Byline.Placement.END);
      unsplit(names, line, part.from(), part.to());
    }
    draft.closed = true;
  }

  private static boolean namesNobody(Names names) {
    return names.people().isEmpty() && !names.unsplit();
  }

  private void signature(Decided line) {
    ArticleDraft draft = story;
    Signs signs = line.signs();
    boolean names = !namesNobody(signs.signatureNames());
    boolean taken =
        draft == null || !draft.hasBody() || (names ? draft.hasByline() : draft.dateline != null);
    if (taken) {
      paragraph(line, Role.PARAGRAPH);
      return;
    }
    draft.lines.add(line);
    sign(draft, line, signs.signature(), signs.signatureNames());
  }

  private void jumpOut(Decided line) {
    ArticleDraft draft = running();
    draft.lines.add(line);
    draft.jumps.add(jump(line, line.signs().jumpOut(), Jump.Direction.OUT));
    draft.closed = true;
  }

  private void jumpIn(Decided line) {
    ArticleDraft draft = heading();
    draft.lines.add(line);
    draft.jumps.add(jump(line, line.signs().jumpIn(), Jump.Direction.IN));
  }

  private Jump jump(Decided line, Signs.JumpLine jump, Jump.Direction direction) {
    return new Jump(
        direction, words(jump.page(), line.line().folded()), part(line, jump.part()), false);
  }

  private void caption(Decided line) {
    PhotoDraft draft = new PhotoDraft();
    boolean headed =
        story != null && !story.hasBody() && !story.hasByline() && !story.closed && photo == null;
    if (headed && story.isHeadOnly()) {
      draft.head.addAll(story.head);
      draft.label = story.label;
      draft.lines.addAll(story.lines);
      drafts.remove(story);
      story = null;
    }
    drafts.add(draft);
    photo = draft;
    draft.lines.add(line);
    draft.caption = new TextDraft(ledger);
    captionText(draft, line, line.line().from());
  }

  private void captionMore(Decided line) {
    if (photo == null) {
      paragraph(line, Role.PARAGRAPH);
      return;
    }
    photo.lines.add(line);
    int from = line.line().from();
    boolean hyphen =
        Tears.isHyphen(ledger.text().charAt(photo.captionEnd))
            && mending.dividesWord(photo.captionEnd, from);
    if (hyphen) {
      mending.dropHyphen(photo.caption, photo.captionEnd, from, line.confidence());
    } else {
      from =
          mending.join(
              photo.caption,
              new Mending.Tear(
                  photo.captionEnd, line.line(), from, line.apart(), line.confidence()));
    }
    captionText(photo, line, from);
  }

  private void captionText(PhotoDraft draft, Decided line, int from) {
    int end = line.line().to();
    Signs.Credit credit = line.signs().inlineCredit();
    boolean more = at + 1 < lines.size() && lines.get(at + 1).role() == Role.CAPTION_MORE;
    if (credit != null && !more && line.line().from() + credit.part().from() > from) {
      draft.credit = part(line, credit.part());
      draft.creators = credit.names();
      end = line.line().from() + credit.part().from();
    }
    while (end > from && Glyphs.isBlank(ledger.text().charAt(end - 1))) {
      end--;
    }
    if (more && end - from > 1 && mending.dividesWord(end - 1, lines.get(at + 1).line().from())) {
      end--;
    }
    draft.caption.append(from, end);
    draft.captionEnd = end;
  }

  private void credit(Decided line) {
    if (photo == null || photo.credit != null) {
      photo = new PhotoDraft();
      drafts.add(photo);
    }
    photo.lines.add(line);
    photo.credit = TextDraft.of(ledger, line.line().from(), line.line().to());
    photo.creators = line.signs().credit();
    unsplit(photo.creators, line, 0, line.line().length());
  }

  private void unsplit(Names names, Decided line, int from, int to) {
    if (names.unsplit()) {
      int start = line.line().from();
      String printed = ledger.text().substring(start + from, start + to);
      doubts.at(line.line(), TextFinding.UNSPLIT_NAMES, printed);
      doubts.hint(
          Hint.Kind.PEOPLE,
          printed,
          "names-without-gap",
          0.5,
          new SourceRange(0, start + from, start + to));
    }
  }
}
