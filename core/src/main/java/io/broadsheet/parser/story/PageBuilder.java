package io.broadsheet.parser.story;

import io.broadsheet.model.Byline;
import io.broadsheet.model.Jump;
import io.broadsheet.model.Text;
import io.broadsheet.parser.copy.Doubts;
import io.broadsheet.parser.copy.Ledger;
import io.broadsheet.parser.roles.RoleDecision.Decided;
import io.broadsheet.parser.signs.Opening;
import io.broadsheet.parser.signs.PageLanguage;
import io.broadsheet.parser.signs.PictureNote;
import io.broadsheet.parser.signs.Role;
import io.broadsheet.parser.signs.Signs;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts items together from lines whose roles are decided. */
public final class PageBuilder {
  /** So many paragraphs may stand over a byline. */
  private static final int LONGEST_LEAD = 2;

  private final PageLanguage language;
  private final Ledger ledger;
  private final Mending mending;
  private final Pieces pieces;
  private final StoryText text;
  private final BylineText bylineText;
  private final PhotoText photoText;
  private final PhotoPlace place;
  private final List<Decided> lines;
  private final List<Draft> drafts = new ArrayList<>();
  private ArticleDraft story;
  private PhotoDraft photo;
  private Decided briefs;
  private int at;

  public PageBuilder(PageLanguage language, Ledger ledger, Doubts doubts, List<Decided> lines) {
    this.language = language;
    this.ledger = ledger;
    this.mending = new Mending(ledger, doubts, language.alphabetic());
    this.lines = lines;
    this.pieces = new Pieces(ledger, doubts);
    this.text = new StoryText(ledger, doubts, mending, pieces, lines);
    this.bylineText = new BylineText(ledger, mending, pieces);
    this.photoText = new PhotoText(ledger, mending, pieces);
    this.place = new PhotoPlace(language, lines);
  }

  /** Drafts of articles and photo items in reading order. */
  public List<Draft> build() {
    for (at = 0; at < lines.size(); at++) {
      Decided line = lines.get(at);
      text.at(at);
      switch (line.role()) {
        case HEADLINE -> headline(line);
        case LABEL -> label(line);
        case BYLINE -> byline(line);
        case OPENING -> opening(line);
        case PARAGRAPH -> paragraph(line, Role.PARAGRAPH);
        case ENTRY -> entry(line);
        case ROW -> row(line);
        case NOTICE -> notice(line);
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
  public Optional<Decided> briefsLabel() {
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
    boolean waiting = story != null && !story.closed && story.hasByline() && !story.hasBody();
    if (waiting && !story.head.isEmpty() && photo != null) {
      subheading(line);
      return;
    }
    ArticleDraft draft = heading();
    if (draft.hasByline()) {
      draft = begin();
    }
    draft.head.add(line);
    draft.lines.add(line);
    draft.pictures =
        Math.max(draft.pictures, PictureNote.count(line.line(), language.of(line.line())));
  }

  private void label(Decided line) {
    ArticleDraft draft = begin();
    draft.label = line;
    draft.lines.add(line);
  }

  private void byline(Decided line) {
    ArticleDraft draft = running();
    boolean taken = draft.byline != null && !draft.hasBody();
    if (taken || draft.hasBody() && headsWhatFollows(draft, line)) {
      draft = begin();
    }
    draft.lines.add(line);
    if (draft.hasBody() && draft.hasByline()) {
      text.grow(draft, Role.PARAGRAPH, line, 0, line.line().length());
      draft.closed = true;
      return;
    }
    draft.bylineLines.add(line);
    if (nextRole() != Role.BYLINE) {
      closeByline(draft);
    }
  }

  /** By Jane Dunmore over a paragraph is a story's beginning, with or without its headline. */
  private boolean headsWhatFollows(ArticleDraft draft, Decided line) {
    Role next = nextRole();
    boolean text = next == Role.PARAGRAPH || next == Role.OPENING;
    boolean lead = !draft.hasByline() && standsUnderLead(draft);
    return text && !line.line().unspaced() && !lead;
  }

  private void closeByline(ArticleDraft draft) {
    boolean end = draft.hasBody() && !standsUnderLead(draft);
    Byline.Placement placement = end ? Byline.Placement.END : Byline.Placement.OWN_LINE;
    draft.byline = bylineText.of(draft.bylineLines, placement);
    draft.closed = end;
  }

  /** Some papers set the byline between the lead and the rest of the text. */
  private boolean standsUnderLead(ArticleDraft draft) {
    Role next = nextRole();
    boolean goesOn = next == Role.PARAGRAPH || next == Role.SUBHEADING;
    return goesOn && !draft.head.isEmpty() && draft.paragraphs() <= LONGEST_LEAD;
  }

  private Role nextRole() {
    return at + 1 < lines.size() ? lines.get(at + 1).role() : null;
  }

  private void opening(Decided line) {
    ArticleDraft draft = running();
    Opening opening = line.signs().opening();
    boolean dispatch = isDispatch(line);
    boolean another = dispatch && mayHoldAnother(draft, line.line().unspaced());
    if (photo == null && (another || isBracketedAfter(draft, line))) {
      paragraph(line, Role.PARAGRAPH);
      return;
    }
    if (draft.hasBody() || draft.isOpened()) {
      draft = begin();
    }
    photo = null;
    draft.lines.add(line);
    if (!opening.dateline().isEmpty()) {
      draft.dateline = pieces.dateline(line, opening);
      draft.dispatch = dispatch;
    }
    if (!opening.byline().isEmpty() && !draft.hasByline()) {
      Text byline = pieces.part(line, opening.byline());
      draft.byline = new Byline(byline, opening.people().people(), Byline.Placement.RUN_IN);
      pieces.unsplit(opening.people(), line, opening.byline().from(), opening.byline().to());
      text.body(draft, Role.OPENING, line, opening.body());
    } else {
      text.body(
          draft,
          Role.OPENING,
          line,
          opening.byline().isEmpty() ? opening.body() : opening.byline().from());
    }
  }

  /** True if a story opens as wired from elsewhere. */
  private boolean isDispatch(Decided line) {
    if (!line.line().unspaced()) {
      return !line.signs().opening().dateline().isEmpty();
    }
    Words wired = language.of(line.line()).words("wired");
    return wired.endingAt(line.line().folded(), line.signs().opening().dateline().to()) > 0;
  }

  /** 〔本報某地八日電〕 under a headline's first report: the older papers' way to add another. */
  private static boolean isBracketedAfter(ArticleDraft draft, Decided line) {
    return line.line().folded().charAt(0) == '〔'
        && !line.signs().opening().dateline().isEmpty()
        && !draft.head.isEmpty()
        && !draft.closed
        && draft.hasBody();
  }

  /** Several dispatches under one headline make one story; a row of briefs does not. */
  private static boolean mayHoldAnother(ArticleDraft draft, boolean unspaced) {
    return draft.dispatch
        && !draft.head.isEmpty()
        && !draft.closed
        && draft.paragraphs() >= (unspaced ? 2 : 1);
  }

  private void paragraph(Decided line, Role kind) {
    Signs.JumpLine in = line.signs().wholeJumpIn(line.line()) ? null : line.signs().jumpIn();
    ArticleDraft draft = running();
    boolean brief = kind == Role.PARAGRAPH && draft.hasByline() && text.isBriefInARow();
    if (draft.hasBody() && (in != null || brief)) {
      draft = begin();
    }
    draft.lines.add(line);
    photo = null;
    int from = text.closeOpening(draft, line);
    if (in != null) {
      draft.jumps.add(pieces.jump(line, in, Jump.Direction.IN));
      from = in.part().to();
    }
    text.body(draft, kind, line, from);
  }

  private void notice(Decided line) {
    boolean labelled = story != null && story.isHeadOnly() && !story.closed;
    if (!labelled) {
      begin();
    }
    paragraph(line, Role.PARAGRAPH);
  }

  private void entry(Decided line) {
    if (story != null && story.label != null && story.head.isEmpty() && isBriefs(story.label)) {
      if (story.isHeadOnly() && briefs == null) {
        briefs = story.label;
        drafts.remove(drafts.size() - 1);
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
    String folded = line.line().folded();
    int from = Glyphs.isBullet(line.line().first()) ? 1 : 0;
    while (from < folded.length() && folded.charAt(from) == ' ') {
      from++;
    }
    if (from > 0 && from < folded.length()) {
      int start = line.line().from();
      mending.dropSign(start, start + from);
    }
    text.body(draft, Role.PARAGRAPH, line, from < folded.length() ? from : 0);
  }

  private void row(Decided line) {
    ArticleDraft draft = running();
    boolean goesOn = !line.row().first() && draft.hasBody() && photo == null;
    if (!goesOn || !draft.last().takesRow(line.row())) {
      draft.add(ArticleDraft.Growing.table(new TableDraft(ledger)));
    }
    draft.lines.add(line);
    photo = null;
    draft.last().table().add(line);
  }

  private boolean isBriefs(Decided label) {
    String bare = label.line().folded().strip();
    return language.of(label.line()).words("briefs-label").has(bare);
  }

  private void subheading(Decided line) {
    ArticleDraft draft = running();
    draft.lines.add(line);
    text.grow(draft, Role.SUBHEADING, line, 0, line.line().length());
  }

  private void continuation(Decided line) {
    ArticleDraft draft = story;
    if (draft == null || !draft.hasBody() || draft.last().isWhole()) {
      paragraph(line, Role.PARAGRAPH);
      return;
    }
    draft.lines.add(line);
    photo = null;
    text.goOn(draft, line);
  }

  private void signature(Decided line) {
    ArticleDraft draft = story;
    Signs signs = line.signs();
    boolean names = !signs.signatureNames().isNobody();
    boolean taken =
        draft == null || !draft.hasBody() || (names ? draft.hasByline() : draft.dateline != null);
    if (taken) {
      paragraph(line, Role.PARAGRAPH);
      return;
    }
    draft.lines.add(line);
    text.sign(draft, line, signs.signature(), signs.signatureNames());
  }

  private void jumpOut(Decided line) {
    ArticleDraft draft = running();
    draft.lines.add(line);
    draft.jumps.add(pieces.jump(line, line.signs().jumpOut(), Jump.Direction.OUT));
    draft.closed = true;
  }

  private void jumpIn(Decided line) {
    ArticleDraft draft = heading();
    draft.lines.add(line);
    draft.jumps.add(pieces.jump(line, line.signs().jumpIn(), Jump.Direction.IN));
  }

  private void caption(Decided line) {
    PhotoDraft draft = new PhotoDraft();
    boolean opens = place.opensSeries(at);
    if (opens && (story == null || !story.isHeadOnly() || story.closed)) {
      begin();
    }
    if (place.isInStory(story, at) || opens || place.isNextOfSeries(story, photo, at)) {
      draft.number = place.number(at);
      story.add(ArticleDraft.Growing.photo(draft));
      photo = draft;
      photoText.caption(draft, line, nextOfCaption());
      return;
    }
    addPhoto(draft);
    photoText.caption(draft, line, nextOfCaption());
  }

  /** A photo by itself takes the headline that stands over it. */
  private void addPhoto(PhotoDraft draft) {
    if (story != null && story.isHeadOnly() && !story.closed && photo == null) {
      draft.head.addAll(story.head);
      draft.label = story.label;
      draft.lines.addAll(story.lines);
      drafts.remove(drafts.size() - 1);
      story = null;
    }
    drafts.add(draft);
    photo = draft;
  }

  private void captionMore(Decided line) {
    if (photo == null || photo.caption == null) {
      paragraph(line, Role.PARAGRAPH);
      return;
    }
    photoText.more(photo, line, nextOfCaption());
  }

  private Decided nextOfCaption() {
    boolean more = at + 1 < lines.size() && lines.get(at + 1).role() == Role.CAPTION_MORE;
    return more ? lines.get(at + 1) : null;
  }

  private void credit(Decided line) {
    if (photo == null || photo.credit != null && photo.openCredit == null) {
      addPhoto(new PhotoDraft());
    }
    photoText.credit(photo, line);
  }
}
