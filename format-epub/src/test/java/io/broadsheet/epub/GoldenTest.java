package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Edition;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Image;
import io.broadsheet.model.Issue;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Mark;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Page;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Publication;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every part of a small edition as an editor can read it. After a change that is meant: {@code mvn
 * -pl format-epub -am verify -Dbless}, look at the difference, commit it. That run ends red.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "edition.opf",
        "nav.xhtml",
        "toc.ncx",
        "cover.xhtml",
        "cover.svg",
        "lead.xhtml",
        "bridge.xhtml",
        "water.xhtml"
      })
  void aSmallEditionIsWrittenLikeThis(String part) throws IOException {
    String written = Container.of(edition(), Pictures.always(Pictures.PNG)).text("EPUB/" + part);
    Path golden = FOLDER.resolve(part);
    if (!System.getProperty("bless", "").isEmpty()) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, written, StandardCharsets.UTF_8);
      fail("blessed " + golden + ": look at the difference, then run without -Dbless");
    }
    assertThat(written).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  private static Edition edition() {
    return Edition.builder()
        .publication(Publication.named("雪松日报"))
        .date(LocalDate.of(2031, 5, 9))
        .issue(Issue.numbered("第88期"))
        .language("zh-Hans")
        .page(Page.builder().label("01").section("要闻").item(lead()).item(photoItem()).build())
        .page(
            Page.builder()
                .label("02")
                .item(
                    new Notice(
                        "water",
                        Notice.Kind.ANNOUNCEMENT,
                        HeadlineGroup.of("停水公告"),
                        List.of(new Paragraph(Text.of("松风路沿线停水。")))))
                .build())
        .build();
  }

  private static Article lead() {
    Text marked =
        new Text(
            "粗体、斜体和链接,还有 English 在中间。",
            List.of(
                new Mark.Bold(0, 2),
                new Mark.Italic(3, 5),
                new Mark.Link(6, 8, URI.create("https://example.org/kan"))),
            List.of(new Text.ForeignRange(12, 19, "en")),
            List.of(),
            List.of());
    return Article.builder("lead")
        .headline(
            HeadlineGroup.builder()
                .kicker(Kicker.of("春风又绿雪松岸"))
                .headline(Text.ofLines("新桥通车", "两岸相连"))
                .deck(Text.of("——从提案到通车一共三年"))
                .build())
        .dateline(Dateline.of("本报讯"))
        .byline(Byline.runIn("（记者 许问渠）"))
        .block(new Paragraph(marked))
        .block(new Subheading(Text.of("三年一座桥")))
        .block(
            new Photo(
                Optional.of(Image.at("bridge.png")),
                Optional.of(Text.of("图为新桥。")),
                Optional.of(Text.of("韩墨 摄")),
                List.of()))
        .block(new PullQuote(Text.of("桥通了,心也通了。"), Optional.of(Text.of("船工老贺"))))
        .block(
            new Table(
                Optional.of(Text.of("今日菜价（元/斤）")),
                List.of(
                    new Table.Row(true, List.of(Text.of("品种"), Text.of("价格"))),
                    new Table.Row(false, List.of(Text.of("青菜"), Text.of("2.5"))))))
        .block(new ListBlock(List.of(new ListBlock.Entry(Text.of("● 第一条简讯。")))))
        .block(new PageTurn(Optional.of("04")))
        .paragraph("这一段印在第四版。")
        .build();
  }

  private static PhotoItem photoItem() {
    return new PhotoItem(
        "bridge",
        HeadlineGroup.NONE,
        new Photo(
            Optional.empty(), Optional.of(Text.of("山桃花开满了河谷。")), Optional.empty(), List.of()));
  }
}
