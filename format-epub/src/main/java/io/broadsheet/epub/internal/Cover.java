package io.broadsheet.epub.internal;

import io.broadsheet.InvalidOptionException;
import io.broadsheet.Limits;
import io.broadsheet.format.Input;
import io.broadsheet.model.Item;
import io.broadsheet.model.Text;
import io.broadsheet.report.Place;
import io.broadsheet.xml.Xml;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A cover like a front page seen from across the street: nameplate, folio, the first headlines, and
 * grey lines where their stories stand. A picture, so that readers show it as one; it holds no
 * words that the edition has not.
 */
final class Cover {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 1600;
  private static final int MARGIN = 80;
  private static final int INNER = WIDTH - 2 * MARGIN;
  private static final int GUTTER = 40;
  private static final int LINES = 3;
  private static final int NAME_LINE = 220;
  private static final int NAME_SIZE = 180;
  private static final int LEAD_SIZE = 128;
  private static final int FOOT = HEIGHT - MARGIN;

  private final EditionPlan plan;
  private final CoverDrawing drawing;

  Cover(EditionPlan plan) {
    this.plan = plan;
    this.drawing = new CoverDrawing(WIDTH, HEIGHT, plan.language(), plan.title());
  }

  /** The picture: the one that was given, or one drawn. */
  Pictures.Stored image() {
    return plan.options()
        .coverImage()
        .map(Cover::given)
        .orElseGet(() -> new Pictures.Stored("cover.svg", svg(), ImageType.SVG));
  }

  private static Pictures.Stored given(Path file) {
    byte[] bytes = Input.of(file, Limits.DEFAULTS).bytes();
    ImageType type =
        ImageType.of(bytes)
            .orElseThrow(
                () ->
                    new InvalidOptionException(
                        Place.of("epub.cover"),
                        file + " is no picture that an EPUB may hold",
                        "give a JPEG, PNG, GIF, WebP or plain SVG file"));
    return new Pictures.Stored("cover." + type.extension(), bytes, type);
  }

  private byte[] svg() {
    List<Text> headlines = headlines();
    int top = nameplate();
    if (headlines.isEmpty()) {
      drawing.columns(MARGIN, top, INNER, FOOT, 4);
      return drawing.bytes();
    }
    int cut = headlines.size() > 1 ? top + (FOOT - top) * 3 / 5 : FOOT;
    story(headlines.get(0), MARGIN, top, INNER, cut, LEAD_SIZE, 4);
    if (headlines.size() > 1) {
      drawing.rule(MARGIN, cut + GUTTER, INNER, 3);
      below(headlines.subList(1, headlines.size()), cut + 2 * GUTTER);
    }
    return drawing.bytes();
  }

  /** The page that shows it. */
  byte[] page(String image) {
    Xml xml = Xhtml.start(plan.language(), plan.title());
    xml.open("section", "class", "cover", "epub:type", "cover");
    xml.empty("img", "src", image, "role", "doc-cover", "alt", plan.title());
    xml.close().newLine();
    return Xhtml.end(xml);
  }

  /** Draws the nameplate and says where the stories begin. */
  private int nameplate() {
    Folio folio = new Folio(plan.edition(), new Labels(plan.language()));
    Optional<String> known = plan.name().or(folio::date);
    if (known.isEmpty()) {
      drawing.rule(MARGIN, MARGIN, INNER, 6);
      return MARGIN + 6 + GUTTER;
    }
    String name = known.get();
    int size = Math.min(NAME_SIZE, INNER * 100 / Math.max(1, CoverDrawing.width(name)));
    List<String> lines = CoverDrawing.lines(name, INNER, Math.max(size, 72), 2);
    int y = NAME_LINE;
    for (String part : lines) {
      drawing.centred(part, WIDTH / 2, y, Math.max(size, 72));
      y += 90;
    }
    y -= 90;
    drawing.rule(MARGIN, y + 60, INNER, 6);
    Optional<String> line = plan.name().isPresent() ? folio.whole() : folio.issue();
    if (line.isEmpty()) {
      return y + 60 + 6 + GUTTER;
    }
    drawing.centred(CoverDrawing.lines(line.get(), INNER, 36, 1).get(0), WIDTH / 2, y + 118, 36);
    drawing.rule(MARGIN, y + 140, INNER, 2);
    return y + 140 + 2 + GUTTER;
  }

  private void below(List<Text> headlines, int top) {
    int width = (INNER - GUTTER * (headlines.size() - 1)) / headlines.size();
    int left = MARGIN;
    for (Text headline : headlines) {
      story(headline, left, top, width, FOOT, 52, 4 / headlines.size());
      left += width + GUTTER;
    }
  }

  private void story(
      Text headline, int left, int top, int width, int bottom, int size, int columns) {
    int fitting = size;
    while (fitting > size / 2 && isCut(headline, width, fitting)) {
      fitting -= size / 8;
    }
    int y = top;
    for (String line : lines(headline, width, fitting)) {
      y += fitting;
      drawing.words(line, left, width, y, fitting);
      y += fitting / 4;
    }
    drawing.columns(left, y + fitting / 2, width, bottom, columns);
  }

  private static boolean isCut(Text headline, int width, int size) {
    return CoverDrawing.lines(headline.characters(), width, size, LINES + 1).size() > LINES;
  }

  /** The lines as printed, if they fit; else as many as it takes, up to three, of even length. */
  private static List<String> lines(Text headline, int width, int size) {
    List<String> printed = headline.lines().stream().map(String::strip).toList();
    boolean fit =
        printed.size() <= LINES
            && printed.stream().allMatch(line -> CoverDrawing.width(line) * size <= width * 100);
    return fit ? printed : CoverDrawing.evenLines(headline.characters(), width, size, LINES);
  }

  /** Those of the first items. */
  private List<Text> headlines() {
    return plan.edition()
        .items()
        .map(Item::headline)
        .flatMap(group -> group.headline().stream())
        .filter(text -> !text.characters().isBlank())
        .limit(3)
        .toList();
  }
}
