package io.broadsheet.docx.internal.read;

import java.util.Optional;

/** Reads drawings: pictures with what is said of them, and boxes with text. */
final class DrawingReader {
  private final PartReader in;
  private final BlockReader blocks;

  DrawingReader(PartReader in, BlockReader blocks) {
    this.in = in;
    this.blocks = blocks;
  }

  /** Reads the drawing that has just started. */
  void read(ParagraphDraft draft) {
    Shown shown = new Shown();
    in.children(() -> element(draft, shown));
  }

  private static final class Shown {
    private String name = "";
    private String description = "";
  }

  private void element(ParagraphDraft draft, Shown shown) {
    switch (in.xml.name()) {
      case "docPr" -> {
        shown.name = in.element.value("name").orElse("");
        shown.description = in.element.value("descr").orElse("");
        in.skip();
      }
      case "blip" -> {
        picture(draft, shown, in.element.related("embed"), in.element.related("link"));
        in.skip();
      }
      case "imagedata" -> {
        shown.description = in.element.value("title").orElse(shown.description);
        picture(draft, shown, in.element.related("id"), Optional.empty());
        in.skip();
      }
      case "txbxContent" -> {
        in.remarks.count(DocxFinding.BOXES_SET_IN);
        blocks.read(draft.boxes);
      }
      case "Fallback" -> in.skip();
      case "OLEObject", "control" -> {
        in.remarks.count(DocxFinding.OBJECTS_LEFT_OUT);
        in.skip();
      }
      default -> in.children(() -> element(draft, shown));
    }
  }

  private void picture(
      ParagraphDraft draft, Shown shown, Optional<String> embedded, Optional<String> linked) {
    Optional<Relationships.Target> target = embedded.or(() -> linked).flatMap(in.related::get);
    Optional<String> part =
        target
            .filter(found -> !found.external() && in.archive.has(found.name()))
            .map(Relationships.Target::name);
    part.ifPresent(
        name -> draft.pictures.add(new Piece.Picture(name, shown.name, shown.description)));
    if (part.isEmpty() && (embedded.isPresent() || linked.isPresent())) {
      in.remarks.add(DocxFinding.PICTURE_NOT_FETCHED);
    }
  }
}
