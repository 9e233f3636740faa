package io.broadsheet.docx.internal;

import io.broadsheet.model.Block;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import java.util.List;
import java.util.Optional;

/** Writes the blocks of an item. */
final class Blocks implements Block.Visitor<Void> {
  private final Paragraphs out;
  private final Style running;
  private final Style subheading;
  private final JumpLines jumps;
  private Optional<Photo> photoBefore = Optional.empty();

  /**
   * Writes blocks.
   *
   * @param running the style of running text
   * @param subheading the style of subheadings
   */
  Blocks(Paragraphs out, Style running, Style subheading, JumpLines jumps) {
    this.out = out;
    this.running = running;
    this.subheading = subheading;
    this.jumps = jumps;
  }

  void write(List<Block> blocks) {
    for (Block block : blocks) {
      block.accept(this);
      photoBefore = block instanceof Photo photo ? Optional.of(photo) : Optional.empty();
    }
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    out.text(running, paragraph.text());
    return null;
  }

  @Override
  public Void subheading(Subheading words) {
    out.text(subheading, words.text());
    return null;
  }

  @Override
  public Void photo(Photo photo) {
    if (photoBefore.filter(before -> wouldTake(before, photo)).isPresent()) {
      out.bookmark(out.bookmarkName(BookmarkName.Mark.BLOCK, ""));
    }
    out.picture(photo);
    photo.caption().ifPresent(caption -> out.text(Style.CAPTION, caption));
    photo.credit().ifPresent(credit -> out.text(Style.CREDIT, credit));
    return null;
  }

  @Override
  public Void pullQuote(PullQuote quote) {
    out.text(Style.PULL_QUOTE, quote.text());
    quote.attribution().ifPresent(who -> out.text(Style.ATTRIBUTION, who));
    return null;
  }

  @Override
  public Void list(ListBlock list) {
    out.list(list);
    return null;
  }

  @Override
  public Void table(Table table) {
    table.caption().ifPresent(caption -> out.text(Style.TABLE_CAPTION, caption));
    out.table(table);
    return null;
  }

  @Override
  public Void pageTurn(PageTurn turn) {
    jumps.turn(out.bookmarkName(BookmarkName.Mark.TURN, turn.page().orElse("")));
    return null;
  }

  /** True if caption or credit of a photo could be taken for those that the one before lacks. */
  private static boolean wouldTake(Photo before, Photo photo) {
    boolean credited = isShown(before.credit());
    return !credited && (!isShown(before.caption()) || !isShown(photo.caption()));
  }

  private static boolean isShown(Optional<Text> words) {
    return words.filter(text -> !Paragraphs.isBlank(text)).isPresent();
  }
}
