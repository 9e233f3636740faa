package io.broadsheet.samples;

import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Image;
import io.broadsheet.model.Issue;
import io.broadsheet.model.Jump;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Mark;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Page;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Person;
import io.broadsheet.model.Person.Role;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Publication;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invented editions for the tests of every module. */
public final class SampleEditions {
  private SampleEditions() {}

  /** All of them, by name. */
  public static List<Named> all() {
    return List.of(
        new Named("empty", empty()),
        new Named("one-page-chinese", onePageChinese()),
        new Named("two-pages-english", twoPagesEnglish()),
        new Named("every-kind", everyKind()),
        new Named("awkward", awkward()));
  }

  /** An edition with a name for messages. */
  public record Named(String name, Edition edition) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Nothing known, nothing on it. */
  public static Edition empty() {
    return Edition.builder().build();
  }

  /** A page of a Chinese daily as the parser reads it from text: no date, no name, no pictures. */
  public static Edition onePageChinese() {
    return Edition.builder()
        .language("zh-Hans")
        .page(
            Page.builder()
                .item(
                    Article.builder("p1-a1")
                        .headline(
                            HeadlineGroup.builder()
                                .headline(Text.of("书香“一刻钟” 邻里共潮声"))
                                .deck(Text.of("临江区首届社区阅读周在望潮书院启动"))
                                .confidence(0.7)
                                .build())
                        .dateline(Dateline.of("本报讯"))
                        .byline(Byline.runIn("(记者 林晚舟)", Person.of("林晚舟", Role.REPORTER)))
                        .paragraph(
                            "昨天上午,临江区首届社区阅读周在望潮书院启动,来自全区12个街道的读书会代表、志愿者和居民"
                                + "300多人参加活动。活动以“一刻钟走到书架前”为主题,将在一周内举办86场读书分享、旧书"
                                + "交换和亲子共读。")
                        .paragraph(
                            "启动仪式上,区图书馆发布了“一刻钟书香地图”,首批收录社区书屋、街角书亭和共享书架"
                                + "214处。居民打开手机,就能查到最近的书架、开放时间和馆藏数量。“以前借本书要坐三站车,"
                                + "现在下楼拐个弯就到。”家住荷塘新村的居民贺兰枝说。")
                        .paragraph(
                            "据介绍,从今年起,临江区每年4月、8月、12月各设一个集中阅读周,并把社区书屋建设纳入"
                                + "为民办实事项目——三年内新建书屋60家,改造提升120家,培育“领读人”1000名……")
                        .paragraph(
                            "活动现场还设置了旧书修补、活字印刷、盲文体验等互动区。来自临江实验小学的孩子们用"
                                + "木活字拼出“开卷有益”四个字,共绘“潮起书香 灯火可亲”长卷。")
                        .build())
                .item(
                    Article.builder("p1-a2")
                        .headline(
                            HeadlineGroup.builder()
                                .headline(Text.ofLines("区人大常委会视察", "老旧电梯更新改造工作"))
                                .build())
                        .dateline(Dateline.of("本报讯"))
                        .byline(
                            Byline.runIn(
                                "(记者 周既明 通讯员 宋词)",
                                Person.of("周既明", Role.REPORTER),
                                Person.of("宋词", Role.CORRESPONDENT)))
                        .paragraph(
                            "昨天,区人大常委会组织部分代表,视察全区老旧电梯更新改造情况。代表们先后走进云栖苑、"
                                + "石桥里、东渡小区,察看电梯运行、应急救援和日常维保,听取居民意见。")
                        .paragraph(
                            "截至今年3月底,全区登记在用电梯9362台,其中使用超过15年的老旧电梯1180台。"
                                + "去年以来,已完成更新改造412台,惠及居民1.3万户;电梯故障率同比下降37.5%。")
                        .paragraph("代表们建议,要把好事办好、实事办实,让居民早日坐上“安心梯”。")
                        .build())
                .item(
                    new PhotoItem(
                        "p1-photo1",
                        HeadlineGroup.NONE,
                        new Photo(
                            Optional.empty(),
                            Optional.of(
                                Text.of(
                                    "眼下,正是早熟枇杷上市的时节。在白石镇青屿村的枇杷园里,果农们趁着晴好天气采摘、"
                                        + "分拣、装箱,第一批鲜果当天就能送到城里的菜场。")),
                            Optional.of(Text.of("江一苇 沈砚 摄")),
                            List.of(
                                Person.of("江一苇", Role.PHOTOGRAPHER),
                                Person.of("沈砚", Role.PHOTOGRAPHER)))))
                .item(
                    Article.builder("p1-a3")
                        .headline("我区部署2031年防汛抗旱工作")
                        .dateline(Dateline.of("本报讯"))
                        .byline(Byline.runIn("(记者 顾南乔)", Person.of("顾南乔", Role.REPORTER)))
                        .paragraph("昨天下午,全区防汛抗旱工作会议召开,总结去年防汛抗旱工作,分析今年汛情旱情趋势," + "部署下一阶段任务。")
                        .paragraph(
                            "会议指出,各级各部门要立足防大汛、抗大旱、抢大险,紧盯水库山塘、低洼易涝点和在建"
                                + "涉水工程,做到隐患早发现、早处置。要备足抢险物资,配强抢险队伍,开展针对性演练,"
                                + "确保关键时刻拉得出、冲得上、守得住。")
                        .paragraph("会议强调,要压实责任,严格执行24小时值班和领导带班制度。")
                        .build())
                .build())
        .build();
  }

  /** A front page and an inside page in English; the lead jumps. */
  public static Edition twoPagesEnglish() {
    return Edition.builder()
        .publication(Publication.named("The Harbour Courier"))
        .date(LocalDate.of(2031, 5, 9))
        .issue(Issue.numbered("12,408"))
        .language("en")
        .page(
            Page.builder()
                .label("A1")
                .section("News")
                .furniture(new Furniture(Furniture.Role.NAMEPLATE, Text.of("The Harbour Courier")))
                .item(
                    Article.builder("p1-a1")
                        .headline(
                            HeadlineGroup.builder()
                                .kicker(Kicker.of("Ferry strike, day three"))
                                .headline(
                                    Text.ofLines(
                                        "Islanders row to market ", "as talks stall again"))
                                .deck(
                                    Text.of(
                                        "Union and Saltmarsh Lines agree on one thing: the"
                                            + " weather"))
                                .build())
                        .byline(
                            Byline.ownLine(
                                "By NELL HARKAWAY", Person.of("Nell Harkaway", Role.REPORTER)))
                        .dateline(
                            new Dateline(
                                Text.of("PORT ELLERBY (HCN) —"),
                                Optional.of("HCN"),
                                Optional.of("Port Ellerby"),
                                Optional.empty()))
                        .paragraph(
                            "They came before dawn, eleven boats in a ragged line, with lamps on"
                                + " their bows and crates of early potatoes amidships. By seven"
                                + " the slipway at Fishgate looked the way old photographs of it"
                                + " look.")
                        .paragraph(
                            "“My grandmother did this twice a week,” said Tam Rennick, who had"
                                + " rowed four miles from Little Skerry with his two daughters."
                                + " “I did it for the first time at fifty-three, and I would"
                                + " rather not do it again.”")
                        .block(new PageTurn(Optional.of("A2")))
                        .block(new Subheading(Text.of("No date for new talks")))
                        .paragraph(
                            "Neither side would say when the mediator would call them back. The"
                                + " company’s offer, a 4.5 per cent rise over two years, was"
                                + " turned down by 212 votes to 9 on Tuesday.")
                        .block(
                            new PullQuote(
                                Text.of("I would rather not do it again."),
                                Optional.of(Text.of("Tam Rennick, Little Skerry"))))
                        .jump(
                            new Jump(
                                Jump.Direction.OUT,
                                Optional.of("A2"),
                                Text.of("Continued on Page A2"),
                                true))
                        .jump(
                            new Jump(
                                Jump.Direction.IN,
                                Optional.of("A1"),
                                Text.of("Continued from Page A1"),
                                true))
                        .build())
                .item(
                    Article.builder("p1-a2")
                        .headline("Library to open on Sundays")
                        .byline(Byline.ownLine("By OUR EDUCATION CORRESPONDENT"))
                        .paragraph(
                            "The Corn Street library will open its doors on Sunday afternoons"
                                + " from June, the borough said, after a petition gathered 3,117"
                                + " names — more than voted in the ward last spring.")
                        .paragraph("Volunteers will run the children’s room.")
                        .build())
                .build())
        .page(
            Page.builder()
                .label("A2")
                .section("Briefs")
                .item(
                    Article.builder("p2-a1")
                        .headline("In brief")
                        .block(
                            new ListBlock(
                                List.of(
                                    new ListBlock.Entry(
                                        Text.of("■ The swing bridge will close for repainting.")),
                                    new ListBlock.Entry(
                                        Text.of("■ Two herons are nesting at the gasworks.")))))
                        .build())
                .item(
                    new Notice(
                        "p2-n1",
                        Notice.Kind.CORRECTION,
                        HeadlineGroup.of("Correction"),
                        List.of(
                            new Paragraph(
                                Text.of(
                                    "Thursday’s paper gave the height of the tide in feet. It"
                                        + " was in metres.")))))
                .build())
        .build();
  }

  /** Every kind of item, block, mark and furniture at least once. */
  public static Edition everyKind() {
    Text marked =
        new Text(
            "粗体、斜体和链接,还有 English words 在中间。",
            List.of(
                new Mark.Bold(0, 2),
                new Mark.Italic(3, 5),
                new Mark.Link(6, 8, URI.create("https://example.org/kan"))),
            List.of(new Text.ForeignRange(12, 25, "en")),
            List.of(),
            List.of());
    return Edition.builder()
        .publication(
            new Publication(
                Optional.of("云岭晚报"),
                Optional.of("1234-5679"),
                Optional.of("云岭报业"),
                List.of(new Publication.Identifier("CN", "CN99-0001"))))
        .date(LocalDate.of(2030, 2, 28))
        .issue(new Issue(Optional.of("第7788期"), Optional.of("31"), Optional.of("城市版")))
        .language("zh-Hans")
        .page(
            Page.builder()
                .label("01")
                .section("要闻")
                .furniture(new Furniture(Furniture.Role.FOLIO, Text.of("01版:要闻")))
                .furniture(new Furniture(Furniture.Role.EDITORS_LINE, Text.of("责编 许问渠")))
                .item(
                    Article.builder("p1-a1")
                        .headline(
                            HeadlineGroup.builder()
                                .kicker(new Kicker(Text.of("一线观察"), Kicker.Kind.COLUMN_LABEL))
                                .headline(Text.of("一个段落一种写法"))
                                .deck(Text.of("第一行副题"))
                                .deck(Text.of("——第二行副题"))
                                .confidence(0.5)
                                .build())
                        .byline(
                            new Byline(
                                Text.of("（记者 许问渠）"),
                                List.of(Person.of("许问渠", Role.REPORTER)),
                                Byline.Placement.END))
                        .dateline(
                            new Dateline(
                                Text.of("云通社雪松2月27日电"),
                                Optional.of("云通社"),
                                Optional.of("雪松"),
                                Optional.of("2月27日")))
                        .block(new Paragraph(marked))
                        .block(new Subheading(Text.of("一、小标题")))
                        .block(
                            new Photo(
                                Optional.of(
                                    new Image(
                                        "images/bridge.jpg",
                                        Optional.of("image/jpeg"),
                                        Optional.of("一座桥"))),
                                Optional.of(Text.of("图为新桥。")),
                                Optional.of(Text.of("韩墨 摄")),
                                List.of(Person.of("韩墨", Role.PHOTOGRAPHER))))
                        .block(new PullQuote(Text.of("“桥通了,心也通了。”"), Optional.empty()))
                        .block(
                            new Table(
                                Optional.of(Text.of("今日菜价（元/斤）")),
                                List.of(
                                    new Table.Row(true, List.of(Text.of("品种"), Text.of("价格"))),
                                    new Table.Row(false, List.of(Text.of("青菜"), Text.of("2.5"))))))
                        .block(
                            new ListBlock(
                                List.of(
                                    new ListBlock.Entry(Text.of("● 第一条简讯。")),
                                    new ListBlock.Entry(Text.of("● 第二条简讯。")))))
                        .block(new PageTurn(Optional.of("02")))
                        .paragraph("这一段印在第二版。")
                        .jump(
                            new Jump(
                                Jump.Direction.OUT, Optional.of("02"), Text.of("（下转第2版）"), true))
                        .build())
                .item(
                    new PhotoItem(
                        "p1-photo1",
                        HeadlineGroup.of("春到雪松"),
                        new Photo(
                            Optional.empty(),
                            Optional.of(Text.of("山桃花开满了河谷。")),
                            Optional.empty(),
                            List.of())))
                .build())
        .page(
            Page.builder()
                .label("02")
                .section("公告")
                .item(
                    new Notice(
                        "p2-n1",
                        Notice.Kind.ANNOUNCEMENT,
                        HeadlineGroup.of("停水公告"),
                        List.of(new Paragraph(Text.of("3月2日8时至16时,松风路沿线停水。")))))
                .build())
        .build();
  }

  /** Texts that trip up formats: markup, spaces, rare characters, right-to-left, empty parts. */
  public static Edition awkward() {
    return Edition.builder()
        .language("en")
        .page(
            Page.builder()
                .label("A&B <1>")
                .item(
                    Article.builder("p1-a1")
                        .headline("Fish & chips <b>\"5 < 6\"</b> ]]> 'n' more")
                        .paragraph("  two  spaces, a\u00A0no-break space and a\u3000wide one  ")
                        .paragraph(
                            "Rare: \uD842\uDFB7野家 \uD83D\uDE80 e\u0301 \u2028 line, soft\u00ADhyphen,"
                                + " \u200Bzero width, ﬁ ligature, \uFFFD")
                        .build())
                .item(
                    Article.builder("p1-a2")
                        .language("ar")
                        .headline("خبر قصير من المدينة")
                        .paragraph("افتتح المعرض أبوابه أمس بحضور 250 زائرا.")
                        .build())
                .item(Article.builder("p1-a3").paragraph("Only a paragraph, no headline.").build())
                .item(Article.builder("p1-a4").headline("Only a headline").build())
                .item(
                    new PhotoItem(
                        "p1-photo1",
                        HeadlineGroup.NONE,
                        new Photo(
                            Optional.of(Image.at("missing.png")),
                            Optional.empty(),
                            Optional.of(Text.of("JOHN ROE/HCN")),
                            List.of())))
                .item(new Notice("p1-n1", Notice.Kind.ADVERTISEMENT, HeadlineGroup.NONE, List.of()))
                .build())
        .page(Page.builder().build())
        .build();
  }
}
