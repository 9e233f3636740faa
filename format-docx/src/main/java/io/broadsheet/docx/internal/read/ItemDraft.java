package io.broadsheet.docx.internal.read;

import io.broadsheet.docx.internal.BookmarkName;
import io.broadsheet.docx.internal.BookmarkName.Mark;
import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Item;
import io.broadsheet.model.Jump;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** An item being put together. */
final class ItemDraft {
  /** What sort of item. */
  enum Kind {
    STORY,
    PHOTO,
    NOTICE
  }

  /**
   * A jump line.
   *
   * @param target what it leads to in this document
   */
  record JumpDraft(ParagraphText words, Optional<BookmarkName> target) {

    /**
     * The jump. One to a turn of the page says where the story goes on, one to the story itself
     * where it comes from; of others it is not known that they have another end.
     */
    private Jump build(Optional<String> tongue, Optional<String> page) {
      Text text = words.text(tongue);
      boolean in = target.filter(name -> name.mark() == Mark.STORY).isPresent();
      Optional<String> other =
          in ? page : target.map(BookmarkName::id).filter(label -> !label.isEmpty());
      return new Jump(in ? Jump.Direction.IN : Jump.Direction.OUT, other, text, target.isPresent());
    }
  }

  final Optional<String> id;
  Kind kind;
  Notice.Kind noticeKind = Notice.Kind.OTHER;
  Optional<ParagraphText> kicker = Optional.empty();
  Kicker.Kind kickerKind = Kicker.Kind.LEAD_IN;
  Optional<ParagraphText> headline = Optional.empty();
  final List<ParagraphText> decks = new ArrayList<>();
  Optional<ParagraphText> byline = Optional.empty();
  Byline.Placement placement = Byline.Placement.OWN_LINE;
  final List<JumpDraft> jumps = new ArrayList<>();
  final List<ParagraphText> notes = new ArrayList<>();
  final BodyDraft body = new BodyDraft();

  ItemDraft(Optional<String> id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  /** True while nothing but what stands over a story was read. */
  boolean isHead() {
    return body.isEmpty() && byline.isEmpty();
  }

  /** True if nothing was read that can be shown. */
  boolean isEmpty() {
    return isHead() && kicker.isEmpty() && headline.isEmpty() && decks.isEmpty() && jumps.isEmpty();
  }

  /**
   * The item.
   *
   * @param page the label of its page
   * @param main the language of the edition
   */
  Item build(String name, Optional<String> page, Optional<String> main) {
    notes.forEach(body::paragraph);
    Optional<String> own =
        kind == Kind.STORY
            ? language().filter(tag -> !main.equals(Optional.of(tag)))
            : Optional.empty();
    Optional<String> tongue = own.or(() -> main);
    List<Block> blocks = body.build(tongue);
    if (kind == Kind.NOTICE) {
      return new Notice(name, noticeKind, head(tongue), blocks);
    }
    boolean onePhoto = blocks.size() == 1 && blocks.get(0) instanceof Photo;
    if (kind == Kind.PHOTO && byline.isEmpty() && (blocks.isEmpty() || onePhoto)) {
      Photo none = new Photo(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
      return new PhotoItem(name, head(tongue), onePhoto ? (Photo) blocks.get(0) : none);
    }
    return story(name, page, own, tongue, blocks);
  }

  private Article story(
      String name,
      Optional<String> page,
      Optional<String> own,
      Optional<String> tongue,
      List<Block> blocks) {
    Article.Builder story = Article.builder(name).headline(head(tongue));
    own.ifPresent(story::language);
    byline.ifPresent(words -> story.byline(new Byline(words.text(tongue), List.of(), placement)));
    List<Block> rest = new ArrayList<>(blocks);
    body.opening().ifPresent(words -> new OpeningParts(words, tongue).takeInto(story, rest));
    jumps.forEach(jump -> story.jump(jump.build(tongue, page)));
    return story.body(rest).build();
  }

  private HeadlineGroup head(Optional<String> tongue) {
    return new HeadlineGroup(
        kicker.map(words -> new Kicker(words.text(tongue), kickerKind)),
        headline.map(words -> words.text(tongue)),
        decks.stream().map(words -> words.text(tongue)).toList(),
        OptionalDouble.empty());
  }

  /** The one language that all words of the story are said to be in. */
  private Optional<String> language() {
    List<ParagraphText> all = new ArrayList<>(decks);
    kicker.ifPresent(all::add);
    headline.ifPresent(all::add);
    byline.ifPresent(all::add);
    all.addAll(body.words());
    Set<Optional<String>> languages = new HashSet<>();
    all.forEach(words -> languages.addAll(words.languages()));
    return languages.size() == 1 ? languages.iterator().next() : Optional.empty();
  }
}
