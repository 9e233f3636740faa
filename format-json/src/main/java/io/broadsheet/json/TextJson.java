package io.broadsheet.json;

import io.broadsheet.model.Box;
import io.broadsheet.model.Mark;
import io.broadsheet.model.SourceRange;
import io.broadsheet.model.SourceSpan;
import io.broadsheet.model.Text;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes texts: the words under one key, what more is known of them beside. */
final class TextJson {
  private final Keys keys;

  TextJson(Keys keys) {
    this.keys = keys;
  }

  /** The words as {@code text}, and the details beside them. */
  void write(Text text) throws IOException {
    keys.text("text", text.characters());
    details(text);
  }

  /** An object of the words and the details; on one line if there are no details. */
  void object(Text text) throws IOException {
    keys.object(!hasDetails(text), () -> write(text));
  }

  /** The details of a text whose words stand elsewhere, as an object of their own. */
  void detailsOf(String key, Optional<Text> text) throws IOException {
    keys.optional(
        key,
        text.filter(TextJson::hasDetails).isPresent(),
        () -> {
          if (text.isPresent()) {
            details(text.get());
          }
        });
  }

  static boolean hasDetails(Text text) {
    return !text.equals(Text.of(text.characters()));
  }

  void details(Text text) throws IOException {
    keys.integers("breaks", text.breaks());
    keys.rows("marks", text.marks(), this::mark);
    keys.rows(
        "foreign",
        text.foreign(),
        range -> {
          keys.integer("start", range.start());
          keys.integer("end", range.end());
          keys.text("language", range.language());
        });
    keys.rows("source", text.source(), this::span);
  }

  private void mark(Mark mark) throws IOException {
    String type = "italic";
    if (mark instanceof Mark.Bold) {
      type = "bold";
    } else if (mark instanceof Mark.Link) {
      type = "link";
    }
    keys.text("type", type);
    keys.integer("start", mark.start());
    keys.integer("end", mark.end());
    if (mark instanceof Mark.Link link) {
      keys.text("target", link.target().toString());
    }
  }

  private void span(SourceSpan span) throws IOException {
    keys.integer("at", span.at());
    range(span.range());
    if (span.box().isPresent()) {
      box(span.box().get());
    }
    keys.number("confidence", span.confidence());
  }

  /** A range; the file's index is left out for the first file. */
  void range(SourceRange range) throws IOException {
    if (range.source() != 0) {
      keys.integer("file", range.source());
    }
    keys.integer("start", range.start());
    keys.integer("end", range.end());
  }

  void box(Box box) throws IOException {
    keys.integers("box", List.of(box.left(), box.top(), box.width(), box.height()));
  }
}
