package io.broadsheet.epub.internal;

import io.broadsheet.model.Mark;
import io.broadsheet.model.Text;
import io.broadsheet.xml.Xml;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A text as inline elements. Ranges may overlap: links go outermost, then foreign languages, bold,
 * italics and printed lines.
 */
final class RunningText {
  private final Text text;
  private final Xml xml;
  private final Map<Layer, List<Stretch>> stretches = new EnumMap<>(Layer.class);

  private RunningText(Text text, Xml xml, Findings findings) {
    this.text = text;
    this.xml = xml;
    stretches.put(Layer.LINK, links(findings));
    stretches.put(Layer.FOREIGN, foreign());
    stretches.put(Layer.BOLD, marked(Mark.Bold.class, "strong"));
    stretches.put(Layer.ITALIC, marked(Mark.Italic.class, "em"));
    stretches.put(Layer.LINE, lines());
    stretches.values().forEach(list -> list.sort(Comparator.comparingInt(Stretch::start)));
  }

  static void write(Text text, Xml xml, Findings findings) {
    new RunningText(text, xml, findings).layer(Layer.LINK, 0, text.characters().length());
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
    for (Stretch stretch : stretches.get(layer)) {
      int from = Math.max(at, whole(stretch.start()));
      int to = Math.min(end, whole(stretch.end()));
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

  /** A place between characters: a range may begin or end inside a surrogate pair. */
  private int whole(int at) {
    boolean inside =
        at > 0
            && at < text.characters().length()
            && Character.isSurrogatePair(
                text.characters().charAt(at - 1), text.characters().charAt(at));
    return inside ? at - 1 : at;
  }

  private List<Stretch> links(Findings findings) {
    List<Stretch> found = new ArrayList<>();
    for (Mark mark : text.marks()) {
      if (mark instanceof Mark.Link link) {
        Hyperlink.of(link.target())
            .ifPresentOrElse(
                href -> found.add(new Stretch(mark.start(), mark.end(), "a", "href", href)),
                () -> findings.linkLeftOut(link.target().toString()));
      }
    }
    return found;
  }

  private List<Stretch> foreign() {
    List<Stretch> found = new ArrayList<>();
    for (Text.ForeignRange range : text.foreign()) {
      found.add(
          new Stretch(
              range.start(),
              range.end(),
              "span",
              "lang",
              range.language(),
              "xml:lang",
              range.language(),
              "dir",
              Language.direction(range.language())));
    }
    return found;
  }

  private List<Stretch> marked(Class<? extends Mark> kind, String element) {
    List<Stretch> found = new ArrayList<>();
    for (Mark mark : text.marks()) {
      if (kind.isInstance(mark)) {
        found.add(new Stretch(mark.start(), mark.end(), element));
      }
    }
    return found;
  }

  private List<Stretch> lines() {
    List<Stretch> found = new ArrayList<>();
    if (!text.breaks().isEmpty()) {
      int start = 0;
      for (int end : text.breaks()) {
        found.add(new Stretch(start, end, "span", "class", "line"));
        start = end;
      }
      found.add(new Stretch(start, text.characters().length(), "span", "class", "line"));
    }
    return found;
  }
}
