package io.broadsheet.cli;

import io.broadsheet.format.Reading;
import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Item;
import io.broadsheet.model.Jump;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Opening;
import io.broadsheet.model.Page;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Goes through an edition and says of each thing what it is and where it stands. */
final class Outline implements Item.Visitor<OutlineItem> {
  private final Reading reading;
  private final SourceLines lines;

  Outline(Reading reading, SourceLines lines) {
    this.reading = reading;
    this.lines = lines;
  }

  List<OutlinePage> pages() {
    List<OutlinePage> pages = new ArrayList<>();
    for (Page page : reading.edition().pages()) {
      pages.add(
          new OutlinePage(
              page.label().orElse(Integer.toString(pages.size() + 1)),
              page.section().orElse(""),
              page.furniture().stream()
                  .filter(piece -> piece.role() != Furniture.Role.SPACING)
                  .map(piece -> entry(Words.of(piece.role()), piece.text(), ""))
                  .toList(),
              page.items().stream().map(item -> item.accept(this)).toList()));
    }
    return pages;
  }

  @Override
  public OutlineItem article(Article article) {
    List<Entry> entries = head(article.headline());
    jumps(article, Jump.Direction.IN, entries);
    Opening opening = Opening.of(article, reading.edition().language());
    opening.above().ifPresent(byline -> entries.add(byline(byline)));
    for (Opening.Part part : opening.runIn()) {
      boolean names = part.role() == Opening.Role.BYLINE;
      entries.add(
          names ? byline(article.byline().orElseThrow()) : entry("dateline", part.text(), ""));
    }
    entries.addAll(blocks(article.body()));
    article
        .byline()
        .filter(byline -> byline.placement() == Byline.Placement.END)
        .ifPresent(byline -> entries.add(byline(byline)));
    jumps(article, Jump.Direction.OUT, entries);
    return item("article", "", article, entries);
  }

  private void jumps(Article article, Jump.Direction direction, List<Entry> entries) {
    for (Jump jump : article.jumps()) {
      if (jump.direction() == direction) {
        entries.add(
            entry(
                direction == Jump.Direction.OUT ? "jump out" : "jump in",
                jump.text(),
                jump.joined() ? "joined" : "other end not found"));
      }
    }
  }

  @Override
  public OutlineItem photoItem(PhotoItem photo) {
    List<Entry> entries = head(photo.headline());
    entries.addAll(blocks(List.of(photo.photo())));
    return item("photo", "", photo, entries);
  }

  @Override
  public OutlineItem notice(Notice notice) {
    List<Entry> entries = head(notice.headline());
    entries.addAll(blocks(notice.body()));
    return item("notice", Words.of(notice.kind()), notice, entries);
  }

  private OutlineItem item(String type, String kind, Item item, List<Entry> entries) {
    Double confidence = reading.report().confidences().get(item.id());
    return new OutlineItem(
        type,
        kind,
        item.id(),
        confidence == null ? OptionalDouble.empty() : OptionalDouble.of(confidence),
        entries);
  }

  private List<Entry> head(HeadlineGroup group) {
    List<Entry> entries = new ArrayList<>();
    group
        .kicker()
        .ifPresent(
            kicker ->
                entries.add(
                    entry(
                        kicker.kind() == Kicker.Kind.COLUMN_LABEL ? "label" : "kicker",
                        kicker.text(),
                        "")));
    group.headline().ifPresent(text -> entries.add(entry("headline", text, "")));
    group.decks().forEach(deck -> entries.add(entry("deck", deck, "")));
    return entries;
  }

  private List<Entry> blocks(List<? extends Block> blocks) {
    BlockOutline outline = new BlockOutline(lines);
    blocks.forEach(block -> block.accept(outline));
    return outline.entries();
  }

  private Entry byline(Byline byline) {
    String remark = byline.people().isEmpty() ? "no names told apart" : "";
    return new Entry(
        "byline", lines.of(byline.text()), byline.text().lines(), byline.people(), remark);
  }

  private Entry entry(String role, Text text, String remark) {
    return new Entry(role, lines.of(text), text.lines(), List.of(), remark);
  }
}
