package io.broadsheet.docx.internal.read;

import java.net.URI;
import java.util.Optional;

/** Reads what stands in a paragraph: runs, links, changes, fields, pictures. */
final class InlineReader {
  private static final int NO_BREAK_HYPHEN = 0x2011;
  private static final int SOFT_HYPHEN = 0xAD;

  private final PartReader in;
  private final Links links;
  private final Fields fields;
  private final DrawingReader drawings;

  InlineReader(PartReader in, BlockReader blocks) {
    this.in = in;
    this.links = new Links(in.remarks);
    this.fields = new Fields(links, in.remarks);
    this.drawings = new DrawingReader(in, blocks);
  }

  /** Reads the children of the element that has just started. */
  void read(ParagraphDraft draft, Optional<URI> link) {
    in.children(() -> inline(draft, link));
  }

  /** Reads one element of a paragraph. */
  void inline(ParagraphDraft draft, Optional<URI> link) {
    switch (in.element.word()) {
      case "r" -> run(draft, link);
      case "hyperlink" -> {
        draft.leadsTo = in.element.value("anchor").or(() -> draft.leadsTo);
        read(draft, address().or(() -> link));
      }
      case "fldSimple" -> {
        String instruction = in.element.value("instr").orElse("");
        draft.leadsTo = Fields.bookmark(instruction).or(() -> draft.leadsTo);
        Optional<URI> target = fields.look(instruction);
        read(draft, target.or(() -> link));
      }
      case "ins", "moveTo", "del", "moveFrom" -> {
        in.change();
        if (in.isLeftOut(in.element.word())) {
          leftOut();
        } else {
          read(draft, link);
        }
      }
      case "bookmarkStart" -> in.element.value("name").ifPresent(draft.bookmarks::add);
      case "sdt", "sdtContent", "smartTag", "customXml", "dir", "bdo", "ruby", "rubyBase" ->
          read(draft, link);
      case "pPr", "rPr", "sdtPr", "rt", "rubyPr" -> in.skip();
      default -> foreign(draft, link);
    }
  }

  /** What a change took out is no text, but fields end in it as they began. */
  private void leftOut() {
    in.children(
        () -> {
          if (in.element.word().equals("r")) {
            in.children(
                () -> {
                  if (in.element.word().equals("fldChar")) {
                    fields.mark(in.element.value("fldCharType").orElse(""));
                  }
                });
          }
        });
  }

  private void foreign(ParagraphDraft draft, Optional<URI> link) {
    switch (in.xml.name()) {
      case "AlternateContent", "Choice" -> read(draft, link);
      case "t" -> draft.words.add(in.text(), ParagraphText.Format.PLAIN);
      case "oMath", "oMathPara", "e", "num", "den", "sub", "sup", "deg", "fName" ->
          read(draft, link);
      default -> in.skip();
    }
  }

  private Optional<URI> address() {
    return in.element
        .related("id")
        .flatMap(in.related::get)
        .filter(Relationships.Target::external)
        .flatMap(target -> links.of(target.name()));
  }

  private void run(ParagraphDraft draft, Optional<URI> link) {
    RunFormat format = new RunFormat(in.styles);
    in.children(() -> content(draft, format, link));
  }

  private void content(ParagraphDraft draft, RunFormat format, Optional<URI> link) {
    switch (in.element.word()) {
      case "rPr" -> in.children(() -> property(format));
      case "t", "delText" -> words(draft, format, link, in.text());
      case "tab", "ptab" -> words(draft, format, link, "\t");
      case "cr" -> words(draft, format, link, "\n");
      case "br" -> {
        if (in.element.value("type").filter(t -> !t.equals("textWrapping")).isEmpty()) {
          draft.words.lineBreak();
        }
      }
      case "noBreakHyphen" -> words(draft, format, link, Character.toString(NO_BREAK_HYPHEN));
      case "softHyphen" -> words(draft, format, link, Character.toString(SOFT_HYPHEN));
      case "sym" -> symbol(draft, format, link);
      case "fldChar" -> fields.mark(in.element.value("fldCharType").orElse(""));
      case "instrText", "delInstrText" -> fields.instruction(in.text());
      case "footnoteReference" -> note(draft, "footnote");
      case "endnoteReference" -> note(draft, "endnote");
      case "ruby", "rubyBase" -> in.children(() -> inline(draft, link));
      case "drawing", "pict" -> drawings.read(draft);
      case "object" -> {
        in.remarks.count(DocxFinding.OBJECTS_LEFT_OUT);
        in.skip();
      }
      default -> alternatives(draft, format, link);
    }
  }

  private void property(RunFormat format) {
    if (in.isOriginal() && in.element.word().equals("rPrChange")) {
      format.plain();
      in.children(() -> in.children(() -> format.take(in.element)));
    } else {
      format.take(in.element);
    }
  }

  /** Of several forms of the same thing (ECMA-376-3, 10.2.1) the first is read. */
  private void alternatives(ParagraphDraft draft, RunFormat format, Optional<URI> link) {
    switch (in.xml.name()) {
      case "AlternateContent", "Choice" -> in.children(() -> content(draft, format, link));
      default -> in.skip();
    }
  }

  private void words(ParagraphDraft draft, RunFormat format, Optional<URI> link, String words) {
    if (fields.areShown() && !format.isHidden()) {
      draft.leadsTo = fields.bookmark().or(() -> draft.leadsTo);
      draft.words.add(words, format.format(fields.link().or(() -> link)));
    }
  }

  private void symbol(ParagraphDraft draft, RunFormat format, Optional<URI> link) {
    in.element
        .value("char")
        .filter(hex -> hex.matches("[0-9A-Fa-f]{1,4}"))
        .map(hex -> Integer.parseInt(hex, 16))
        .filter(c -> !Character.isSurrogate((char) (int) c))
        .ifPresent(c -> words(draft, format, link, Character.toString(c)));
  }

  private void note(ParagraphDraft draft, String kind) {
    if (fields.areShown()) {
      in.element.value("id").ifPresent(id -> draft.notes.add(kind + "/" + id));
    }
  }
}
