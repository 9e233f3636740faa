package io.broadsheet.epub.internal;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Item;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Mark;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** An item while its documents are read. */
final class ItemDraft {
  private final String id;
  private final Optional<String> language;
  private final boolean photoItem;
  private final Optional<Notice.Kind> notice;
  private final List<Text> decks = new ArrayList<>();
  private final List<Block> body = new ArrayList<>();
  private Optional<Kicker> kicker = Optional.empty();
  private Optional<Text> headline = Optional.empty();
  private Optional<Byline> byline = Optional.empty();
  private Optional<Dateline> dateline = Optional.empty();
  private int headlineLevel;

  /**
   * Nothing yet.
   *
   * @param id of the item
   * @param language where it differs from the edition's
   * @param photoItem whether it is marked as a photo by itself
   * @param notice what kind of notice it is marked as, if it is
   */
  ItemDraft(String id, Optional<String> language, boolean photoItem, Optional<Notice.Kind> notice) {
    this.id = id;
    this.language = language;
    this.photoItem = photoItem;
    this.notice = notice;
  }

  /** True if its heads may still come: nothing of its body has. */
  boolean isOpening() {
    return body.isEmpty();
  }

  boolean hasHeadline() {
    return headline.isPresent();
  }

  boolean isEmpty() {
    return body.isEmpty()
        && headline.isEmpty()
        && kicker.isEmpty()
        && decks.isEmpty()
        && byline.isEmpty()
        && dateline.isEmpty();
  }

  /** The level of the heading that its headline is; 0 without one. */
  int headlineLevel() {
    return headlineLevel;
  }

  void kicker(Kicker line) {
    kicker = Optional.of(line);
  }

  void headline(Text text, int level) {
    headline = Optional.of(text);
    headlineLevel = level;
  }

  void deck(Text text) {
    decks.add(text);
  }

  void byline(Text text, Byline.Placement placement) {
    byline = Optional.of(new Byline(text, List.of(), placement));
  }

  void dateline(Text text) {
    dateline =
        Optional.of(new Dateline(text, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  void add(Block block) {
    body.add(block);
  }

  /** Adds a block that goes on from the one before, if that is of its kind. */
  void goOn(Block block) {
    Block last = body.isEmpty() ? null : body.get(body.size() - 1);
    Block whole = block;
    if (last instanceof Paragraph before && block instanceof Paragraph after) {
      whole = new Paragraph(joined(before.text(), after.text()));
    } else if (last instanceof ListBlock before && block instanceof ListBlock after) {
      whole = new ListBlock(joined(before.entries(), after.entries()));
    } else if (last instanceof Table before
        && block instanceof Table after
        && before.rows().get(0).cells().size() == after.rows().get(0).cells().size()) {
      whole = new Table(before.caption(), joined(before.rows(), after.rows()));
    } else {
      last = null;
    }
    if (last != null) {
      body.remove(body.size() - 1);
    }
    body.add(whole);
  }

  private static <E> List<E> joined(List<E> before, List<E> after) {
    List<E> all = new ArrayList<>(before);
    all.addAll(after);
    return all;
  }

  private static Text joined(Text before, Text after) {
    int shift = before.characters().length();
    List<Mark> marks = new ArrayList<>(before.marks());
    after.marks().forEach(mark -> marks.add(Ranges.moved(mark, shift)));
    List<Text.ForeignRange> foreign = new ArrayList<>(before.foreign());
    after
        .foreign()
        .forEach(
            range ->
                foreign.add(
                    new Text.ForeignRange(
                        range.start() + shift, range.end() + shift, range.language())));
    List<Integer> breaks = new ArrayList<>(before.breaks());
    after.breaks().forEach(at -> breaks.add(at + shift));
    String characters = before.characters() + after.characters();
    Ranges ranges = new Ranges(characters.length());
    return new Text(characters, ranges.marks(marks), ranges.foreign(foreign), breaks, List.of());
  }

  Item item() {
    HeadlineGroup heads = new HeadlineGroup(kicker, headline, decks, OptionalDouble.empty());
    if (photoItem && body.size() == 1 && body.get(0) instanceof Photo photo) {
      return new PhotoItem(id, heads, photo);
    }
    if (notice.isPresent()) {
      return new Notice(id, notice.get(), heads, body);
    }
    return new Article(id, heads, byline, dateline, body, List.of(), language);
  }
}
