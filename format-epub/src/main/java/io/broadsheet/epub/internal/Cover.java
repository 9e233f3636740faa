package io.broadsheet.epub.internal;

import io.broadsheet.model.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * A cover drawn from what is on the front page: name, date, the first headlines. A picture, so that
 * readers show it as one; it holds no words that the edition has not.
 */
final class Cover {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 1600;
  private static final int MARGIN = 90;
  private static final int HEADLINES = 4;

  private final EditionPlan plan;

  Cover(EditionPlan plan) {
    this.plan = plan;
  }

  /** The picture. */
  byte[] svg() {
    Xml xml = new Xml();
    xml.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "width",
        Integer.toString(WIDTH),
        "height",
        Integer.toString(HEIGHT),
        "xml:lang",
        plan.language());
    xml.newLine().leaf("title", plan.title()).newLine();
    rectangle(xml, 0, 0, WIDTH, HEIGHT, "#fbf9f4");
    String name = plan.edition().publication().name().orElse(plan.title());
    int size = Math.min(170, (int) ((WIDTH - 2 * MARGIN) / Math.max(1.0, ems(name))));
    words(xml, name, 300, Math.max(size, 40), "bold");
    rectangle(xml, MARGIN, 350, WIDTH - 2 * MARGIN, 6, "#1a1a1a");
    rectangle(xml, MARGIN, 362, WIDTH - 2 * MARGIN, 2, "#1a1a1a");
    plan.edition().date().ifPresent(date -> words(xml, date.toString(), 430, 44, "normal"));
    int y = 580;
    for (String headline : headlines()) {
      for (String line : lines(headline, 60)) {
        words(xml, line, y, 60, "bold");
        y += 82;
      }
      rectangle(xml, WIDTH / 2 - 60, y - 30, 120, 2, "#8a8578");
      y += 60;
    }
    return xml.close().bytes();
  }

  /** The page that shows it. */
  byte[] page() {
    Xml xml = Xhtml.start(plan.language(), plan.title(), EditionBook.STYLE_SHEET);
    xml.open("section", "class", "cover", "epub:type", "cover");
    xml.empty("img", "src", EditionBook.COVER_IMAGE, "role", "doc-cover", "alt", plan.title());
    xml.close().newLine();
    return Xhtml.end(xml);
  }

  private List<String> headlines() {
    return plan.edition()
        .items()
        .map(Item::headline)
        .flatMap(group -> group.headline().stream())
        .map(text -> text.characters().strip())
        .filter(words -> !words.isEmpty() && !words.equals(plan.title()))
        .limit(HEADLINES)
        .toList();
  }

  /** Two lines at most, cut where the words end. */
  private static List<String> lines(String words, int size) {
    double most = (WIDTH - 2.0 * MARGIN) / size;
    List<String> lines = new ArrayList<>();
    String rest = words;
    while (ems(rest) > most && lines.size() < 2) {
      int cut = 0;
      double width = 0;
      while (cut < rest.length() && width + ems(rest.codePointAt(cut)) <= most) {
        width += ems(rest.codePointAt(cut));
        cut += Character.charCount(rest.codePointAt(cut));
      }
      int space = rest.lastIndexOf(' ', cut);
      cut = space > cut / 2 ? space : cut;
      lines.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    if (lines.size() < 2) {
      lines.add(rest);
    } else {
      lines.set(1, lines.get(1) + "…");
    }
    return lines;
  }

  private static double ems(String words) {
    return words.codePoints().mapToDouble(Cover::ems).sum();
  }

  private static double ems(int codePoint) {
    return codePoint < 0x2E80 ? 0.56 : 1;
  }

  private static void words(Xml xml, String words, int y, int size, String weight) {
    xml.leaf(
            "text",
            words,
            "x",
            Integer.toString(WIDTH / 2),
            "y",
            Integer.toString(y),
            "text-anchor",
            "middle",
            "font-family",
            "serif",
            "font-size",
            Integer.toString(size),
            "font-weight",
            weight,
            "fill",
            "#1a1a1a")
        .newLine();
  }

  private static void rectangle(Xml xml, int x, int y, int width, int height, String fill) {
    xml.empty(
            "rect",
            "x",
            Integer.toString(x),
            "y",
            Integer.toString(y),
            "width",
            Integer.toString(width),
            "height",
            Integer.toString(height),
            "fill",
            fill)
        .newLine();
  }
}
