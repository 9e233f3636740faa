package io.broadsheet.pdf.internal.output;

import io.broadsheet.pdf.internal.plan.Element;
import io.broadsheet.pdf.internal.plan.Element.Content;
import io.broadsheet.pdf.internal.plan.Element.Role;
import io.broadsheet.pdf.internal.plan.GlyphRun;
import io.broadsheet.pdf.internal.plan.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What some elements must tell beside their type (14.8.5). */
final class StructureAttributes {
  private StructureAttributes() {}

  static Optional<COSDictionary> of(Element element, List<DrawnPage> pages) {
    return switch (element.role()) {
      case FIGURE -> figure(element, pages);
      case TABLE_HEADER -> Optional.of(attribute("Table", "Scope", "Column"));
      case LIST -> numbering(element);
      default -> Optional.empty();
    };
  }

  private static COSDictionary attribute(String owner, String key, String value) {
    COSDictionary attributes = Dictionaries.inline();
    attributes.setName(COSName.O, owner);
    attributes.setName(Dictionaries.name(key), value);
    return attributes;
  }

  /** The box around a figure that stands on one page. */
  private static Optional<COSDictionary> figure(Element element, List<DrawnPage> pages) {
    List<int[]> boxes = new ArrayList<>();
    int page = -1;
    for (Content content : element.content()) {
      if (content instanceof Content.Marked marked) {
        if (page >= 0 && page != marked.page()) {
          return Optional.empty();
        }
        page = marked.page();
        marked.marks().forEach(mark -> box(mark).ifPresent(boxes::add));
      }
    }
    if (boxes.isEmpty()) {
      return Optional.empty();
    }
    int left = boxes.stream().mapToInt(box -> box[0]).min().orElseThrow();
    int top = boxes.stream().mapToInt(box -> box[1]).min().orElseThrow();
    int right = boxes.stream().mapToInt(box -> box[0] + box[2]).max().orElseThrow();
    int bottom = boxes.stream().mapToInt(box -> box[1] + box[3]).max().orElseThrow();
    COSDictionary attributes = attribute("Layout", "Placement", "Block");
    int height = pages.get(page).height();
    attributes.setItem(
        COSName.BBOX, Points.rectangle(height, left, top, right - left, bottom - top));
    return Optional.of(attributes);
  }

  private static Optional<int[]> box(Mark mark) {
    if (mark instanceof Mark.ImageMark image) {
      return Optional.of(new int[] {image.x(), image.y(), image.width(), image.height()});
    }
    if (mark instanceof Mark.BoxMark box) {
      return Optional.of(new int[] {box.x(), box.y(), box.width(), box.height()});
    }
    return Optional.empty();
  }

  /** A list with labels says what they are (ISO 14289-1, 7.6). */
  private static Optional<COSDictionary> numbering(Element list) {
    return firstLabel(list)
        .map(
            label -> {
              boolean figure = !label.isEmpty() && Character.isDigit(label.codePointAt(0));
              return attribute("List", "ListNumbering", figure ? "Decimal" : "Disc");
            });
  }

  private static Optional<String> firstLabel(Element element) {
    if (element.role() == Role.LABEL) {
      return Optional.of(text(element));
    }
    for (Content content : element.content()) {
      if (content instanceof Content.Child child) {
        Optional<String> label = firstLabel(child.element());
        if (label.isPresent()) {
          return label;
        }
      }
    }
    return Optional.empty();
  }

  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Content content : element.content()) {
      if (content instanceof Content.Marked marked) {
        for (Mark mark : marked.marks()) {
          if (mark instanceof Mark.TextMark line) {
            for (GlyphRun run : line.line().runs()) {
              run.glyphs().forEach(glyph -> text.append(glyph.text()));
            }
          }
        }
      }
    }
    return text.toString().strip();
  }
}
