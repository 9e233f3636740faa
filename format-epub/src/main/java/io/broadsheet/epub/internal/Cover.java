package io.broadsheet.epub.internal;

import io.broadsheet.model.Item;
import io.broadsheet.model.Text;
import io.broadsheet.xml.Xml;
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
  private static final int HEADLINE_SIZE = 60;

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
    boolean first = true;
    for (Text headline : headlines()) {
      if (!first) {
        rectangle(xml, WIDTH / 2 - 60, y - 30, 120, 2, "#8a8578");
        y += 60;
      }
      first = false;
      for (String line : lines(headline)) {
        words(xml, line, y, HEADLINE_SIZE, "bold");
        y += 82;
      }
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

  private List<Text> headlines() {
    return plan.edition()
        .items()
        .map(Item::headline)
        .flatMap(group -> group.headline().stream())
        .filter(text -> !text.characters().isBlank())
        .filter(text -> !text.characters().strip().equals(plan.title()))
        .limit(HEADLINES)
        .toList();
  }

  /** The lines as printed, if they fit; else two lines of about the same length, or cut short. */
  private static List<String> lines(Text headline) {
    double most = (WIDTH - 2.0 * MARGIN) / HEADLINE_SIZE;
    List<String> printed = headline.lines().stream().map(String::strip).toList();
    if (printed.size() <= 2 && printed.stream().allMatch(line -> ems(line) <= most)) {
      return printed;
    }
    String words = headline.characters().strip();
    int cut = fitting(words, Math.min(most, ems(words) / 2 + 0.5));
    String rest = words.substring(cut).strip();
    int end = fitting(rest, most - 1);
    String second = end < rest.length() ? rest.substring(0, end).strip() + "…" : rest;
    return List.of(words.substring(0, cut).strip(), second);
  }

  /** How many characters fit, whole words where there are spaces. */
  private static int fitting(String words, double most) {
    int cut = 0;
    double width = 0;
    while (cut < words.length() && width + ems(words.codePointAt(cut)) <= most) {
      width += ems(words.codePointAt(cut));
      cut += Character.charCount(words.codePointAt(cut));
    }
    int space = cut < words.length() ? words.lastIndexOf(' ', cut) : -1;
    return space > cut / 2 ? space : cut;
  }

  private static double ems(String words) {
    return words.codePoints().mapToDouble(Cover::ems).sum();
  }

  private static double ems(int codePoint) {
    boolean narrow = codePoint < 0x2000 || codePoint > 0x206F && codePoint < 0x2E80;
    return narrow ? 0.56 : 1;
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
