package io.broadsheet.docx.internal.read;

import java.util.List;
import java.util.Optional;

/** Reads paragraphs and tables, in the order of the document. */
final class BlockReader {
  private final PartReader in;
  private final InlineReader inlines;
  private final TableReader tables;
  private Optional<ParagraphDraft> unfinished = Optional.empty();

  BlockReader(PartReader in) {
    this.in = in;
    this.inlines = new InlineReader(in, this);
    this.tables = new TableReader(in, this);
  }

  /** Reads the blocks in the element that has just started. */
  void read(List<Piece> out) {
    in.children(() -> one(out));
  }

  /** Reads the block that has just started. */
  void one(List<Piece> out) {
    switch (in.element.word()) {
      case "p" -> paragraph(out);
      case "tbl" -> tables.read(out);
      case "sectPr" -> out.add(sectionEnd());
      case "sdt" -> control(out);
      case "sdtContent", "customXml", "body" -> read(out);
      case "ins", "moveTo", "del", "moveFrom" -> change(out);
      case "altChunk" -> {
        in.remarks.count(DocxFinding.OBJECTS_LEFT_OUT);
        in.skip();
      }
      case "bookmarkStart" -> {
        // Between paragraphs: it belongs to the next one.
        ParagraphDraft next = unfinished.orElseGet(() -> new ParagraphDraft(""));
        in.element.value("name").ifPresent(next.bookmarks::add);
        unfinished = Optional.of(next);
      }
      default -> {
        boolean alternative =
            in.xml.name().equals("AlternateContent") || in.xml.name().equals("Choice");
        if (alternative) {
          read(out);
        } else {
          in.skip();
        }
      }
    }
  }

  private void change(List<Piece> out) {
    in.change();
    if (in.isLeftOut(in.element.word())) {
      in.skip();
    } else {
      read(out);
    }
  }

  /** A content control; that of a table of contents repeats what stands elsewhere. */
  private void control(List<Piece> out) {
    boolean[] contents = {false};
    in.children(
        () -> {
          switch (in.element.word()) {
            case "sdtPr" -> contents[0] = isContents();
            case "sdtContent" -> {
              if (contents[0]) {
                in.skip();
              } else {
                read(out);
              }
            }
            default -> in.skip();
          }
        });
  }

  private boolean isContents() {
    boolean[] contents = {false};
    in.children(
        () ->
            in.children(
                () -> {
                  boolean gallery = in.element.word().equals("docPartGallery");
                  contents[0] |=
                      gallery && in.element.value().filter("Table of Contents"::equals).isPresent();
                  in.skip();
                }));
    return contents[0];
  }

  private void paragraph(List<Piece> out) {
    ParagraphDraft draft = new ParagraphDraft(in.styles.standard());
    unfinished.ifPresent(draft::continues);
    unfinished = Optional.empty();
    in.children(
        () -> {
          if (in.element.word().equals("pPr")) {
            in.children(() -> property(draft));
          } else {
            inlines.inline(draft, Optional.empty());
          }
        });
    if (draft.goesOn) {
      unfinished = Optional.of(draft);
      return;
    }
    out.add(draft.piece(in.styles, in.lists));
    out.addAll(draft.boxes);
    draft.sectionEnd.ifPresent(out::add);
  }

  private void property(ParagraphDraft draft) {
    switch (in.element.word()) {
      case "pStyle" -> draft.style = in.element.value().orElse(draft.style);
      case "outlineLvl" -> draft.level = in.element.number("val");
      case "numPr" ->
          in.children(
              () -> {
                if (in.element.word().equals("numId")) {
                  draft.list = in.element.value();
                } else if (in.element.word().equals("ilvl")) {
                  draft.listLevel = in.element.number("val").orElse(0);
                }
                in.skip();
              });
      case "sectPr" -> draft.sectionEnd = Optional.of(sectionEnd());
      case "rPr" ->
          in.children(
              () -> {
                draft.goesOn |= in.isLeftOut(in.element.word());
                in.skip();
              });
      case "pPrChange" -> {
        if (in.isOriginal()) {
          draft.plain(in.styles.standard());
          in.children(() -> in.children(() -> property(draft)));
        }
      }
      default -> in.skip();
    }
  }

  private Piece.SectionEnd sectionEnd() {
    String[] header = {null};
    in.children(
        () -> {
          boolean ordinary =
              in.element.word().equals("headerReference")
                  && in.element.value("type").filter(t -> !t.equals("default")).isEmpty();
          if (ordinary) {
            header[0] = in.element.related("id").orElse(null);
          }
          in.skip();
        });
    return new Piece.SectionEnd(Optional.ofNullable(header[0]));
  }

  /** What was still to go on with a next paragraph that is not there. */
  void end(List<Piece> out) {
    unfinished.ifPresent(draft -> out.add(draft.piece(in.styles, in.lists)));
    unfinished = Optional.empty();
  }
}
