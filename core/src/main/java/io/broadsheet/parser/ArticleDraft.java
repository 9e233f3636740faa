package io.broadsheet.parser;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Jump;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Text;
import io.broadsheet.parser.RoleDecision.Decided;
import java.util.ArrayList;
import java.util.List;

/** A story that is being put together line by line. */
final class ArticleDraft implements Draft {
  /** A block that may still grow. */
  record Growing(Role kind, TextDraft text) {}

  final List<Decided> lines = new ArrayList<>();
  final List<Decided> head = new ArrayList<>();
  final List<Growing> body = new ArrayList<>();
  final List<Jump> jumps = new ArrayList<>();
  final List<Decided> bylineLines = new ArrayList<>();
  Decided label;
  Byline byline;
  Dateline dateline;

  /** Where the last piece of running text ends in the source. */
  int end;

  /** True once a signature or a jump line has ended it. */
  boolean closed;

  boolean hasBody() {
    return !body.isEmpty();
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

  Growing last() {
    return body.get(body.size() - 1);
  }

  /** The body as blocks; entries that follow one another are a list. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<ListBlock.Entry> entries = new ArrayList<>();
    for (Growing growing : body) {
      Text text = growing.text().build();
      if (text.isEmpty()) {
        continue;
      }
      if (growing.kind() != Role.ENTRY && !entries.isEmpty()) {
        blocks.add(new ListBlock(entries));
        entries = new ArrayList<>();
      }
      switch (growing.kind()) {
        case ENTRY -> entries.add(new ListBlock.Entry(text));
        case SUBHEADING -> blocks.add(new Subheading(text));
        default -> blocks.add(new Paragraph(text));
      }
    }
    if (!entries.isEmpty()) {
      blocks.add(new ListBlock(entries));
    }
    return blocks;
  }

  Article.Builder builder(String id) {
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
