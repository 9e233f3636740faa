package io.broadsheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.Images;
import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Page;
import io.broadsheet.model.Text;
import io.broadsheet.pdf.internal.font.FontLibrary;
import io.broadsheet.pdf.internal.makeup.Makeup;
import io.broadsheet.pdf.internal.plan.Element;
import io.broadsheet.pdf.internal.plan.Element.Content;
import io.broadsheet.pdf.internal.plan.Mark;
import io.broadsheet.pdf.internal.typeset.PatternHyphenation;
import io.broadsheet.pdf.internal.typeset.Typesetter;
import io.broadsheet.samples.AnyEdition;
import io.broadsheet.samples.SampleEditions;
import io.broadsheet.samples.WordsInOrder;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tags read the words that every format reads, in the same order. */
class WordOrderTest {
  private static final FontLibrary FONTS = new FontLibrary();

  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void ofASample(SampleEditions.Named sample) {
    readsAlike(sample.edition());
  }

  @Property(tries = 150, seed = "20310509")
  void ofAnyEdition(@ForAll long seed) {
    readsAlike(new AnyEdition(seed).edition());
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hans,本报讯,（记者 林晚舟）,昨天区图书馆开馆。",
    "ja,【港町】,記者 山田,図書館が開いた。",
    "ko,(서울),홍길동 기자,도서관이 문을 열었다.",
    "en,PORT ELLERBY —,By NELL HARKAWAY,The library opened.",
    "'',本报讯,（记者 林晚舟）,昨天区图书馆开馆。"
  })
  void ofAnOpeningInAnyPlace(String language, String dateline, String byline, String words) {
    for (Byline.Placement placement : Byline.Placement.values()) {
      Article article =
          Article.builder("a")
              .headline("图书馆 Library")
              .dateline(Dateline.of(dateline))
              .byline(new Byline(Text.of(byline), List.of(), placement))
              .paragraph(words)
              .build();
      Edition.Builder edition = Edition.builder().page(Page.builder().item(article).build());
      if (!language.isEmpty()) {
        edition.language(language);
      }
      readsAlike(edition.build());
    }
  }

  private static void readsAlike(Edition edition) {
    assertThat(visible(tagged(edition))).isEqualTo(visible(WordsInOrder.together(edition)));
  }

  /** Without spaces and characters that have no shape: a line of these alone is not tagged. */
  private static String visible(String words) {
    return words.replaceAll("[\\s\\p{Z}\\u00AD\\u200B]+", "");
  }

  private static String tagged(Edition edition) {
    StringBuilder words = new StringBuilder();
    Element document =
        Makeup.make(
                edition,
                HouseType.of(FONTS),
                Sheets.of(PdfOptions.defaults()),
                new LoadedPictures(Images.NONE),
                new Typesetter(PatternHyphenation.bundled()))
            .plan()
            .document();
    read(document, words);
    return words.toString();
  }

  private static void read(Element element, StringBuilder words) {
    for (Content content : element.content()) {
      if (content instanceof Content.Child child) {
        read(child.element(), words);
      } else if (content instanceof Content.Marked marked) {
        for (Mark mark : marked.marks()) {
          if (mark instanceof Mark.TextMark text) {
            text.line()
                .runs()
                .forEach(run -> run.glyphs().forEach(glyph -> words.append(glyph.text())));
          }
        }
      }
    }
  }
}
