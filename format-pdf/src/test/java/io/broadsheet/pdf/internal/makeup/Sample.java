package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Edition;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Image;
import io.broadsheet.model.Item;
import io.broadsheet.model.Page;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Publication;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Text;
import io.broadsheet.pdf.internal.makeup.MakeupOptions.Sheet;
import io.broadsheet.pdf.internal.typeset.BlockFace;
import io.broadsheet.pdf.internal.typeset.Fount;
import io.broadsheet.pdf.internal.typeset.PatternHyphenation;
import io.broadsheet.pdf.internal.typeset.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Editions made up with a face whose measures are plain, for the tests of the make-up. */
final class Sample {
  static final Sheet A4 = new Sheet("A4", 595_276, 841_890, 34_000, 3, 14_000);
  static final Sheet A3 = new Sheet("A3", 841_890, 1_190_551, 40_000, 5, 14_000);

  private static final String SYLLABLES = "江潮书声入万家灯火照长街晨光落水面渡口旧船新桥桂花香满城北山南岸石阶风雨";
  private static final String[] WORDS =
      "harbour lantern ferry morning council potatoes weather library street island quiet ledger"
          .split(" ");

  private Sample() {}

  static Foundry foundry() {
    Fount fount = codePoint -> BlockFace.FACE;
    Founts founts = new Founts(fount, fount, fount, fount, fount, fount, fount, fount);
    return new Foundry(founts, founts);
  }

  static MadeEdition make(Edition edition, boolean remade, Sheet... sheets) {
    return Makeup.make(
        edition,
        foundry(),
        new MakeupOptions(List.of(sheets), List.of(), remade),
        reference -> Optional.of(new Pictures.Size(1600, 1000)),
        new Typesetter(PatternHyphenation.bundled()));
  }

  /** A page of a daily, invented from a seed. */
  static Edition daily(long seed, boolean chinese, int stories, int length) {
    Random random = new Random(seed);
    Edition.Builder edition =
        Edition.builder()
            .language(chinese ? "zh-Hans" : "en")
            .publication(Publication.named(chinese ? "潮声日报" : "The Ledger"));
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < stories; i++) {
      items.add(item(random, i, chinese, length));
    }
    return edition.page(Page.builder().label("A1").items(items).build()).build();
  }

  /** A page of articles alone, without bylines on lines of their own. */
  static Edition articles(long seed, boolean chinese) {
    Edition daily = daily(seed, chinese, 6, 700);
    List<Item> items =
        daily
            .items()
            .filter(Article.class::isInstance)
            .map(item -> (Item) plain((Article) item))
            .toList();
    return daily.toBuilder().pages(List.of(Page.builder().items(items).build())).build();
  }

  private static Article plain(Article article) {
    Article.Builder plain = Article.builder(article.id()).headline(article.headline());
    article.dateline().ifPresent(plain::dateline);
    return plain.body(article.body()).build();
  }

  /** A long lead and short stories: too much for one page of A4, not for two. */
  static Edition longLead(boolean chinese) {
    Random random = new Random(5);
    Article.Builder lead = Article.builder("lead").headline(words(random, chinese, 14));
    for (int i = 0; i < 26; i++) {
      lead.paragraph(words(random, chinese, chinese ? 150 : 320) + (chinese ? "。" : "."));
    }
    List<Item> items = new ArrayList<>(List.of(lead.build()));
    for (int i = 0; i < 3; i++) {
      items.add(
          Article.builder("short" + i)
              .headline(words(random, chinese, 12))
              .paragraph(words(random, chinese, 150))
              .build());
    }
    return Edition.builder()
        .language(chinese ? "zh-Hans" : "en")
        .page(Page.builder().label("A1").items(items).build())
        .build();
  }

  private static Item item(Random random, int number, boolean chinese, int length) {
    String id = "s" + number;
    if (number > 0 && random.nextInt(6) == 0) {
      Optional<Image> image =
          random.nextBoolean() ? Optional.of(Image.at(id + ".jpg")) : Optional.empty();
      Photo photo =
          new Photo(
              image,
              Optional.of(Text.of(words(random, chinese, 60) + (chinese ? "。" : "."))),
              Optional.of(Text.of(chinese ? "江潮 摄" : "JO ROE/HCN")),
              List.of());
      return new PhotoItem(id, HeadlineGroup.NONE, photo);
    }
    HeadlineGroup.Builder head =
        HeadlineGroup.builder().headline(Text.of(words(random, chinese, 8 + random.nextInt(14))));
    if (random.nextInt(3) == 0) {
      head.deck(Text.of(words(random, chinese, 22)));
    }
    Article.Builder article = Article.builder(id).headline(head.build());
    article.dateline(Dateline.of(chinese ? "本报讯" : "PORT ELLERBY —"));
    article.byline(chinese ? Byline.runIn("（记者 江潮）") : Byline.ownLine("By JO ROE"));
    int paragraphs = 1 + random.nextInt(Math.max(1, length / 60));
    for (int p = 0; p < paragraphs; p++) {
      if (p > 0 && random.nextInt(5) == 0) {
        article.block(new Subheading(Text.of(words(random, chinese, 6))));
      }
      article.paragraph(words(random, chinese, 20 + random.nextInt(160)) + (chinese ? "。" : "."));
    }
    return article.build();
  }

  private static String words(Random random, boolean chinese, int length) {
    StringBuilder out = new StringBuilder();
    while (out.length() < length) {
      if (!chinese) {
        out.append(out.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
      } else if (!out.isEmpty() && random.nextInt(9) == 0 && length - out.length() > 2) {
        out.append("，、；".charAt(random.nextInt(3))).append("江");
      } else {
        out.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
      }
    }
    return out.toString();
  }
}
