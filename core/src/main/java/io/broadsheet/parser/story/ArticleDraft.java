package io.broadsheet.parser.story;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Jump;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Text;
import io.broadsheet.parser.copy.TextDraft;
import io.broadsheet.parser.roles.RoleDecision.Decided;
import io.broadsheet.parser.signs.Role;
import io.broadsheet.parser.signs.TableRows;
import java.util.ArrayList;
import java.util.List;

/** A story that is being put together line by line. */
public final class ArticleDraft implements Draft {
  /**
   * A block that may still grow.
   *
   * @param text of anything but a photo or a table
   * @param photo of a photo inside the story, or null
   * @param table of a table, or null
   */
  record Growing(Role kind, TextDraft text, PhotoDraft photo, TableDraft table) {
    static Growing text(Role kind, TextDraft text) {
      return new Growing(kind, text, null, null);
    }

    static Growing photo(PhotoDraft photo) {
      return new Growing(Role.CAPTION, null, photo, null);
    }

    static Growing table(TableDraft table) {
      return new Growing(Role.ROW, null, null, table);
    }

    /** True for a table with as many columns as a row has. */
    boolean takesRow(TableRows.Row row) {
      return table != null && table.columns() == row.cells().size();
    }

    /** True if no text goes on with it. */
    boolean isWhole() {
      return kind == Role.SUBHEADING || kind == Role.ROW;
    }
  }

  final List<Decided> lines = new ArrayList<>();
  public final List<Decided> head = new ArrayList<>();
  final List<Growing> body = new ArrayList<>();
  public final List<Jump> jumps = new ArrayList<>();
  final List<Decided> bylineLines = new ArrayList<>();
  public Decided label;
  public Byline byline;
  public Dateline dateline;

  /** True if it opens as a dispatch: wired by an agency or a correspondent. */
  boolean dispatch;

  /** How many blocks of the body are photos, and where its last block of text is. */
  private int photos;

  private int lastText;

  /** How many pictures the headline says that it has. */
  int pictures;

  /** Where the last piece of running text ends in the source. */
  int end;

  /** True once a signature or a jump line has ended it. */
  boolean closed;

  /** Adds a block to the body. */
  void add(Growing block) {
    if (block.photo() != null) {
      photos++;
    } else {
      lastText = body.size();
    }
    body.add(block);
  }

  /** True if there is text yet, of its own and not of a picture. */
  boolean hasBody() {
    return paragraphs() > 0;
  }

  /** How many blocks of text it has. */
  int paragraphs() {
    return body.size() - photos();
  }

  /** True if its opening stands already. */
  boolean isOpened() {
    return dateline != null || byline != null && bylineLines.isEmpty();
  }

  /** True if there is nothing yet but what stands over a story. */
  boolean isHeadOnly() {
    return body.isEmpty() && jumps.isEmpty() && dateline == null && !hasByline();
  }

  boolean hasByline() {
    return byline != null || !bylineLines.isEmpty();
  }

  /** The block of text that may go on; photos after it let by. */
  Growing last() {
    return body.get(lastText);
  }

  /** How many photos it has. */
  int photos() {
    return photos;
  }

  /** All lines of it, those of its photos too. */
  public List<Decided> allLines() {
    List<Decided> all = new ArrayList<>(lines);
    for (Growing block : body) {
      if (block.photo() != null) {
        all.addAll(block.photo().lines);
      }
    }
    return all;
  }

  /** The body as blocks; entries that follow one another are a list. */
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<ListBlock.Entry> entries = new ArrayList<>();
    for (Growing growing : inReadingOrder()) {
      Text text = growing.text() == null ? null : growing.text().build();
      if (text != null && text.isEmpty()) {
        continue;
      }
      if (growing.kind() != Role.ENTRY && !entries.isEmpty()) {
        blocks.add(new ListBlock(entries));
        entries = new ArrayList<>();
      }
      switch (growing.kind()) {
        case ENTRY -> entries.add(new ListBlock.Entry(text));
        case CAPTION -> blocks.add(growing.photo().photo());
        case ROW -> blocks.add(growing.table().table());
        case SUBHEADING -> blocks.add(new Subheading(text));
        default -> blocks.add(new Paragraph(text));
      }
    }
    if (!entries.isEmpty()) {
      blocks.add(new ListBlock(entries));
    }
    return blocks;
  }

  /** The words that open a story run into its first paragraph: a photo over it comes after it. */
  private List<Growing> inReadingOrder() {
    int text = 0;
    while (text < body.size() && body.get(text).text() == null) {
      text++;
    }
    boolean runIn = dateline != null || byline != null && bylineLines.isEmpty();
    if (!runIn || text == 0 || text == body.size()) {
      return body;
    }
    List<Growing> ordered = new ArrayList<>(body);
    ordered.add(0, ordered.remove(text));
    return ordered;
  }

  public Article.Builder builder(String id) {
    Article.Builder builder = Article.builder(id).body(blocks());
    if (byline != null) {
      builder.byline(byline);
    }
    if (dateline != null) {
      builder.dateline(dateline);
    }
    jumps.forEach(builder::jump);
    return builder;
  }
}
