package io.broadsheet.epub.internal;

import io.broadsheet.model.Mark;
import io.broadsheet.model.Text;
import io.broadsheet.xml.Xml;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as inline elements. Ranges may overlap: printed lines go outermost, then links, foreign
 * languages, bold and italics.
 */
final class RunningText {
  private static final Pattern KEPT = Pattern.compile("^[ \\t\\n\\r]|[ \\t\\n\\r]$|[\\t\\n\\r]|  ");

  /** One or two figures that belong to no longer number or word. */
  private static final Pattern UPRIGHT =
      Pattern.compile("(?<![!-~])(?:[0-9]{1,2}|[!?]{2})(?![!-~])");

  private final Text text;
  private final Xml xml;
  private final boolean vertical;
  private final Map<Layer, List<Stretch>> stretches = new EnumMap<>(Layer.class);

  private RunningText(Text text, Xml xml, Findings findings, boolean vertical) {
    this.text = text;
    this.xml = xml;
    this.vertical = vertical;
    stretches.put(Layer.LINK, links(findings));
    stretches.put(Layer.FOREIGN, foreign());
    stretches.put(Layer.BOLD, marked(Mark.Bold.class, "strong"));
    stretches.put(Layer.ITALIC, marked(Mark.Italic.class, "em"));
    stretches.put(Layer.LINE, lines());
    stretches.values().forEach(list -> list.sort(Comparator.comparingInt(Stretch::start)));
  }

  /**
   * Writes a stretch of a text. White space that readers would not show as it is stands in a
   * stretch that keeps it.
   *
   * @param vertical whether columns of text run from top to bottom: one or two figures then stand
   *     upright
   */
  static void write(Text text, int start, int end, Xml xml, Findings findings, boolean vertical) {
    boolean kept = KEPT.matcher(text.characters().substring(start, end)).find();
    if (kept) {
      xml.open("span", "class", "kept");
    }
    new RunningText(text, xml, findings, vertical).layer(Layer.LINE, start, end);
    if (kept) {
      xml.close();
    }
  }

  private enum Layer {
    LINE,
    LINK,
    FOREIGN,
    BOLD,
    ITALIC,
    WORDS;

    Layer inner() {
      return values()[ordinal() + 1];
    }
  }

  /** A stretch and the element that it becomes. */
  private record Stretch(int start, int end, String element, String... attributes) {}

  private void layer(Layer layer, int start, int end) {
    if (layer == Layer.WORDS) {
      words(text.characters().substring(start, end));
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

  private void words(String words) {
    if (!vertical) {
      xml.exactly(words);
      return;
    }
    Matcher figures = UPRIGHT.matcher(words);
    int done = 0;
    while (figures.find()) {
      xml.exactly(words.substring(done, figures.start()));
      xml.leaf("span", figures.group(), "class", "upright");
      done = figures.end();
    }
    xml.exactly(words.substring(done));
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
