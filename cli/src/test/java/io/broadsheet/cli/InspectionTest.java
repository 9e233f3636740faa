package io.broadsheet.cli;

import io.broadsheet.format.Reading;
import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Hint;
import io.broadsheet.model.Jump;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Person;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.SourceRange;
import io.broadsheet.model.Text;
import io.broadsheet.report.Finding;
import io.broadsheet.report.Place;
import io.broadsheet.samples.SetPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An inspection of a reading made by hand, so that the parser may change without it. */
class InspectionTest {
  private static final Inspection INSPECTION = Inspection.of(Path.of("page.txt"), reading());

  private static Reading reading() {
    SetPage page = new SetPage();
    page.furniture(page.text("folio", 0.95, "第2版 要闻"));
    page.into("p1-a1");
    Text kicker = page.text("headline", 0.97, "书香满临江");
    Text headline = page.text("headline", 0.84, "区图书馆夜间开放");
    Text dateline = page.text("opening", 0.99, "本报讯");
    Text byline = page.text("opening", 0.99, "（记者 林晚舟）");
    Text torn =
        page.torn(
            "paragraph", 0.61, "昨天起，区图书馆每晚开放到十点，首日接待读", "者三百人，其中多半是下班后赶来的年轻人，也有带着孩子的父母，馆里准备了热茶。");
    Text jump = page.text("jump-out", 0.99, "（下转第3版）");
    page.item(
        Article.builder("p1-a1")
            .headline(
                HeadlineGroup.builder()
                    .kicker(new Kicker(kicker, Kicker.Kind.LEAD_IN))
                    .headline(headline)
                    .confidence(0.7)
                    .build())
            .dateline(new Dateline(dateline, Optional.empty(), Optional.empty(), Optional.empty()))
            .byline(
                new Byline(
                    byline,
                    List.of(Person.of("林晚舟", Person.Role.REPORTER)),
                    Byline.Placement.RUN_IN))
            .block(new Paragraph(torn))
            .jump(new Jump(Jump.Direction.OUT, Optional.of("3"), jump, false))
            .build(),
        0.61);
    page.into("p1-photo1");
    Text caption = page.text("caption", 0.98, "图为读者在灯下看书。");
    Text credit = page.text("credit", 0.99, "周远山 摄");
    page.item(
        new PhotoItem(
            "p1-photo1",
            HeadlineGroup.NONE,
            new Photo(Optional.empty(), Optional.of(caption), Optional.of(credit), List.of())),
        0.88);
    page.into("p1-n1");
    Text notice = page.text("headline", 0.96, "停水公告");
    page.item(
        new Notice(
            "p1-n1",
            Notice.Kind.ANNOUNCEMENT,
            HeadlineGroup.builder().headline(notice).build(),
            List.of()),
        0.96);
    page.finding(
        new Finding(
            "text.charset-guessed",
            Finding.Severity.NOTE,
            Place.of("page.txt"),
            "the encoding was guessed: GB18030",
            "name it to be sure"));
    page.finding(
        new Finding(
            "text.torn-end",
            Finding.Severity.WARNING,
            Place.of("page.txt").line(8).offset(60),
            "the paragraph stops without an end mark, and nothing goes on with it",
            "look for lost text in the source"));
    page.hint(
        new Hint(
            Hint.Kind.RELATIVE_DATE,
            "2031-05-08",
            "yesterday",
            0.8,
            List.of(new SourceRange(0, 40, 42))));
    return page.reading("zh-Hans");
  }

  private static String text(Ink.When colour, boolean lines) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    new InspectionText(INSPECTION, Ink.of(colour), out).print(lines, lines);
    return said.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void plain() throws IOException {
    Golden.check("inspect.txt", text(Ink.When.NEVER, true));
  }

  @Test
  void inColour() throws IOException {
    Golden.check("inspect.colour.txt", text(Ink.When.ALWAYS, false));
  }

  @Test
  void asJson() throws IOException {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    InspectionJson.write(List.of(INSPECTION), out);
    Golden.check("inspect.json", said.toString());
  }
}
