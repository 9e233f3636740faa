package io.broadsheet.epub.internal;

import io.broadsheet.model.Mark;
import io.broadsheet.model.Text;
import io.broadsheet.xml.Xml;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text as inline elements. Ranges may overlap: links go outermost, then foreign languages, bold,
 * italics and printed lines.
 */
final class RunningText {
  private final Text text;
  private final Xml xml;

  private RunningText(Text text, Xml xml) {
    this.text = text;
    this.xml = xml;
  }

  static void write(Text text, Xml xml) {
    new RunningText(text, xml).layer(Layer.LINK, 0, text.characters().length());
  }

  private enum Layer {
    LINK,
    FOREIGN,
    BOLD,
    ITALIC,
    LINE,
    WORDS;

    Layer inner() {
      return values()[ordinal() + 1];
    }
  }

  /** A stretch and the element that it becomes. */
  private record Stretch(int start, int end, String element, String... attributes) {}

  private void layer(Layer layer, int start, int end) {
    if (layer == Layer.WORDS) {
      xml.text(text.characters().substring(start, end));
      return;
    }
    int at = start;
    for (Stretch stretch : stretches(layer)) {
      int from = Math.max(at, stretch.start());
      int to = Math.min(end, stretch.end());
      if (from < to) {
        if (at < from) {
          layer(layer.inner(), at, from);
        }
        xml.open(stretch.element(), stretch.attributes());
        layer(layer.inner(), from, to);
        xml.close();
        at = to;
      }
    }
    if (at < end) {
      layer(layer.inner(), at, end);
    }
  }

  private List<Stretch> stretches(Layer layer) {
    List<Stretch> found = new ArrayList<>();
    for (Mark mark : text.marks()) {
      if (layer == Layer.LINK && mark instanceof Mark.Link link) {
        found.add(new Stretch(mark.start(), mark.end(), "a", "href", link.target().toString()));
      } else if (layer == Layer.BOLD && mark instanceof Mark.Bold) {
        found.add(new Stretch(mark.start(), mark.end(), "strong"));
      } else if (layer == Layer.ITALIC && mark instanceof Mark.Italic) {
        found.add(new Stretch(mark.start(), mark.end(), "em"));
      }
    }
    if (layer == Layer.FOREIGN) {
      text.foreign()
          .forEach(
              range ->
                  found.add(
                      new Stretch(
                          range.start(),
                          range.end(),
                          "span",
                          "lang",
                          range.language(),
                          "xml:lang",
                          range.language())));
    }
    if (layer == Layer.LINE && !text.breaks().isEmpty()) {
      int start = 0;
      for (int end : text.breaks()) {
        found.add(new Stretch(start, end, "span", "class", "line"));
        start = end;
      }
      found.add(new Stretch(start, text.characters().length(), "span", "class", "line"));
    }
    found.sort(Comparator.comparingInt(Stretch::start));
    return found;
  }
}
