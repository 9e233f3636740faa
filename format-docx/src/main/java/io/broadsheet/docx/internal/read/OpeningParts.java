package io.broadsheet.docx.internal.read;

import io.broadsheet.docx.internal.Style;
import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Opening;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Text;
import java.util.List;
import java.util.Optional;

/** Takes dateline and byline out of the first paragraph of a story, where their styles say so. */
final class OpeningParts {
  private final ParagraphText words;
  private final Optional<String> tongue;
  private int at;

  /** Of the part that was taken last. */
  private int start;

  private Optional<Text> dateline = Optional.empty();
  private Optional<Text> byline = Optional.empty();

  OpeningParts(ParagraphText words, Optional<String> tongue) {
    this.words = words;
    this.tongue = tongue;
  }

  /**
   * Gives a story its dateline and byline.
   *
   * @param body whose first block is the paragraph; it is left with the words after the opening
   */
  void takeInto(Article.Builder story, List<Block> body) {
    boolean more = true;
    while (more && at < words.length()) {
      more = part(Style.DATELINE_TEXT) || part(Style.BYLINE_TEXT) || gap();
    }
    if (dateline.isEmpty() && byline.isEmpty()) {
      return;
    }
    Dateline last = Dateline.of(words.characters().substring(start, at));
    byline.ifPresent(text -> story.byline(new Byline(text, List.of(), Byline.Placement.RUN_IN)));
    dateline.ifPresent(
        text ->
            story.dateline(
                new Dateline(text, Optional.empty(), Optional.empty(), Optional.empty())));
    body.remove(0);
    Text lead = words.text(Math.min(words.length(), at + gapAfter(last)), words.length(), tongue);
    if (!lead.characters().isBlank()) {
      body.add(0, new Paragraph(lead));
    }
  }

  private boolean part(Style role) {
    boolean taken = role == Style.DATELINE_TEXT ? dateline.isPresent() : byline.isPresent();
    if (taken || !words.role(at).equals(Optional.of(role))) {
      return false;
    }
    int end = words.endOfRole(at);
    start = at;
    Optional<Text> text = Optional.of(words.text(at, end, tongue));
    if (role == Style.DATELINE_TEXT) {
      dateline = text;
    } else {
      byline = text;
    }
    at = end;
    return true;
  }

  /** White space between two parts; that after the last one may belong to the words. */
  private boolean gap() {
    int end = at;
    String characters = words.characters();
    while (end < characters.length()
        && words.role(end).isEmpty()
        && Character.isWhitespace(characters.charAt(end))) {
      end++;
    }
    boolean between = end > at && end < characters.length() && words.role(end).isPresent();
    if (between) {
      at = end;
    }
    return between;
  }

  /** As many spaces as a writer puts after the last part, if they are there. */
  private int gapAfter(Dateline last) {
    Article alone = Article.builder("").dateline(last).build();
    String gap = Opening.of(alone, tongue).runIn().get(0).gap();
    return words.characters().startsWith(gap, at) ? gap.length() : 0;
  }
}
