package io.broadsheet.pdf.internal.output;

import static io.broadsheet.pdf.internal.output.HandSet.body;
import static io.broadsheet.pdf.internal.output.HandSet.child;
import static io.broadsheet.pdf.internal.output.HandSet.element;
import static io.broadsheet.pdf.internal.output.HandSet.english;
import static io.broadsheet.pdf.internal.output.HandSet.headline;
import static io.broadsheet.pdf.internal.output.HandSet.on;

import io.broadsheet.format.Images;
import io.broadsheet.pdf.internal.plan.EditionPlan;
import io.broadsheet.pdf.internal.plan.EditionPlan.ArticleThread;
import io.broadsheet.pdf.internal.plan.EditionPlan.ArticleThread.Leg;
import io.broadsheet.pdf.internal.plan.EditionPlan.Link;
import io.broadsheet.pdf.internal.plan.EditionPlan.OutlineEntry;
import io.broadsheet.pdf.internal.plan.EditionPlan.PagePlan;
import io.broadsheet.pdf.internal.plan.Element;
import io.broadsheet.pdf.internal.plan.Element.Content;
import io.broadsheet.pdf.internal.plan.Element.Role;
import io.broadsheet.pdf.internal.plan.Mark;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Two pages of an invented paper, with everything that a plan can hold. */
final class SamplePlan {
  static final DocumentInfo INFO =
      new DocumentInfo(
          "柳湾日报 <甲> & 2031年3月9日",
          Optional.of("zh-Hans"),
          Optional.of("柳湾日报"),
          Optional.of("柳湾日报社"),
          Optional.of(Instant.parse("2031-03-09T04:05:06Z")));

  static final Images PICTURES =
      reference ->
          Optional.ofNullable(
              Map.of(
                      "bridge.jpg", picture("jpg", BufferedImage.TYPE_INT_RGB),
                      "map.png", picture("png", BufferedImage.TYPE_INT_RGB),
                      "seal.png", picture("png", BufferedImage.TYPE_INT_ARGB))
                  .get(reference));

  private static final int WIDTH = 595_276;
  private static final int HEIGHT = 841_890;

  private SamplePlan() {}

  static EditionPlan plan() {
    PagePlan first =
        new PagePlan(
            WIDTH,
            HEIGHT,
            Optional.of("A1"),
            List.of(
                body(40_000, 30_000, "柳湾日报　第 A1 版"),
                new Mark.RuleMark(40_000, 36_000, 515_276, 500, 0),
                new Mark.BoxMark(39_000, 395_000, 250_000, 60_000, 333, 128)));
    PagePlan second =
        new PagePlan(WIDTH, HEIGHT, Optional.empty(), List.of(body(40_000, 30_000, "第二版")));
    Link turn =
        new Link(
            "turn",
            0,
            40_000,
            205_000,
            60_000,
            12_000,
            "下转第二版",
            new Link.Target.PagePlace(1, 50_000));
    Link address =
        new Link(
            "site",
            1,
            40_000,
            290_000,
            90_000,
            12_000,
            "Liuwan Daily on the web",
            new Link.Target.Address("https://liuwan.example/桥"));
    ArticleThread thread =
        new ArticleThread(
            "新桥",
            List.of(
                new Leg(0, 40_000, 110_000, 240_000, 110_000),
                new Leg(0, 300_000, 110_000, 240_000, 110_000),
                new Leg(1, 40_000, 50_000, 240_000, 30_000)));
    OutlineEntry story = new OutlineEntry("新桥通车", 0, 60_000, List.of());
    return new EditionPlan(
        List.of(first, second),
        element(Role.DOCUMENT, child(Role.SECT, bridge(), new Content.Child(ferry())), notes()),
        List.of(
            new OutlineEntry("A1 要闻", 0, 0, List.of(story)),
            new OutlineEntry("2", 1, 0, List.of())),
        List.of(turn, address),
        List.of(thread));
  }

  private static Content bridge() {
    return child(
        Role.ART,
        child(Role.KICKER, on(0, body(40_000, 60_000, "引题：文大一面的故事"))),
        child(Role.H1, on(0, headline(40_000, 95_000, "柳湾新桥今日通车"))),
        child(
            Role.P,
            child(Role.DATELINE, on(0, body(40_000, 120_000, "本报讯（记者 "))),
            child(Role.BYLINE, on(0, body(110_000, 120_000, "赵一丁）"))),
            on(
                0,
                body(40_000, 140_000, "“一”与“⼀”不是一个字——文件里要分清……‘好’，大面。"),
                body(40_000, 155_000, "𠮷田先生说：２０３１年3月9日，v2.0版上线（试行）；"),
                body(40_000, 170_000, "缺字者\u0E01与\uDBFF\uDFFD亦须可读。")),
            on(1, body(40_000, 60_000, "到了第二版，故事说完。"))),
        new Content.Child(
            new Element(
                Role.LINK,
                Optional.of("turn"),
                Optional.empty(),
                Optional.empty(),
                List.of(on(0, body(40_000, 215_000, "（下转第二版）"))))),
        new Content.Child(
            new Element(
                Role.FIGURE,
                Optional.empty(),
                Optional.empty(),
                Optional.of("新桥与河岸"),
                List.of(
                    on(0, new Mark.ImageMark(40_000, 230_000, 120_000, 80_000, "bridge.jpg"))))),
        child(
            Role.CAPTION,
            on(0, body(40_000, 322_000, "新桥横跨柳河。")),
            child(Role.CREDIT, on(0, body(120_000, 322_000, "钱二 摄")))));
  }

  private static Element ferry() {
    return new Element(
        Role.NOTICE,
        Optional.empty(),
        Optional.of("en"),
        Optional.empty(),
        List.of(
            child(Role.H2, on(0, english(300_000, 340_000, "Ferry “Swan” retires"))),
            child(
                Role.P,
                on(
                    0,
                    english(300_000, 355_000, "The ferry crossed for the last time; its cap\u00AD"),
                    english(300_000, 368_000, "tain waved. A price-"),
                    english(300_000, 381_000, "determining vote — “no” — was naïve."))),
            figure("A map of the river", "map.png", 300_000),
            figure("The town's seal", "seal.png", 430_000)));
  }

  private static Content figure(String alternative, String reference, int x) {
    return new Content.Child(
        new Element(
            Role.FIGURE,
            Optional.empty(),
            Optional.empty(),
            Optional.of(alternative),
            List.of(on(0, new Mark.ImageMark(x, 400_000, 100_000, 75_000, reference)))));
  }

  private static Content notes() {
    return child(
        Role.SECT,
        child(Role.H2, on(1, headline(40_000, 110_000, "水位表"))),
        child(
            Role.TABLE,
            row(Role.TABLE_HEADER, 140_000, "站名", "水位"),
            row(Role.TABLE_CELL, 155_000, "上柳", "3.14米")),
        child(Role.LIST, entry(180_000, "1.", "带伞"), entry(195_000, "2.", "慢行")),
        child(Role.PULL_QUOTE, on(1, body(40_000, 230_000, "“河水不语。”"))),
        child(
            Role.P,
            new Content.Child(
                new Element(
                    Role.LINK,
                    Optional.of("site"),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(on(1, english(40_000, 300_000, "liuwan.example")))))));
  }

  private static Content row(Role role, int y, String left, String right) {
    return child(
        Role.TABLE_ROW,
        child(role, on(1, body(40_000, y, left))),
        child(role, on(1, body(140_000, y, right))));
  }

  private static Content entry(int y, String label, String text) {
    return child(
        Role.LIST_ITEM,
        child(Role.LABEL, on(1, body(40_000, y, label))),
        child(Role.LIST_BODY, on(1, body(60_000, y, text))));
  }

  static byte[] picture(String format, int type) {
    BufferedImage image = new BufferedImage(60, 40, type);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(30, 90, 160));
    pen.fillRect(0, 20, 60, 20);
    pen.setColor(new Color(200, 60, 30));
    pen.fillOval(20, 4, 24, 24);
    pen.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] pdf(EditionPlan plan) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfOutput.small().write(plan, INFO, PICTURES, out);
    return out.toByteArray();
  }
}
