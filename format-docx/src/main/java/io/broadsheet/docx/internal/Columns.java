package io.broadsheet.docx.internal;

import io.broadsheet.model.Block;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import java.util.List;

/** How many columns a body is set in: more the longer it is, one where a table needs the width. */
final class Columns implements Block.Visitor<Integer> {
  /** Where a story is worth a second and a third column, in ems of text. */
  private static final int TWO = 120;

  private static final int THREE = 800;

  /** Below this a story is a brief. */
  private static final int STORY = 80;

  private Columns() {}

  static int of(List<Block> body) {
    if (body.stream().anyMatch(Table.class::isInstance)) {
      return 1;
    }
    int ems = length(body);
    if (ems < TWO) {
      return 1;
    }
    return ems < THREE ? 2 : 3;
  }

  /**
   * How many of the blocks stand before the columns: up to the first that is not kept with more.
   */
  static int across(List<Block> body) {
    int blocks = 0;
    while (blocks < body.size()
        && (body.get(blocks) instanceof Subheading || body.get(blocks) instanceof PageTurn)) {
      blocks++;
    }
    return Math.min(body.size(), blocks + 1);
  }

  static boolean isBrief(List<Block> body) {
    return length(body) < STORY;
  }

  private static int length(List<Block> body) {
    Columns columns = new Columns();
    return body.stream().mapToInt(block -> block.accept(columns)).sum();
  }

  @Override
  public Integer paragraph(Paragraph paragraph) {
    return ems(paragraph.text().characters());
  }

  @Override
  public Integer subheading(Subheading subheading) {
    return ems(subheading.text().characters());
  }

  @Override
  public Integer photo(Photo photo) {
    return photo.caption().map(text -> ems(text.characters())).orElse(0);
  }

  @Override
  public Integer pullQuote(PullQuote quote) {
    return ems(quote.text().characters());
  }

  @Override
  public Integer list(ListBlock list) {
    return list.entries().stream().mapToInt(entry -> ems(entry.text().characters())).sum();
  }

  @Override
  public Integer table(Table table) {
    return 0;
  }

  @Override
  public Integer pageTurn(PageTurn turn) {
    return 0;
  }

  private static int ems(String words) {
    int wide = (int) words.chars().filter(c -> c >= 0x2E80).count();
    return wide + (words.length() - wide) / 2;
  }
}
