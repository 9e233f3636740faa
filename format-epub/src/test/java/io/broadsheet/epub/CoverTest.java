package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Page;
import io.broadsheet.model.Publication;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cover that is drawn. */
class CoverTest {
  private static final String COVER = "EPUB/cover.svg";

  private static Container cover(String language, String... headlines) {
    Page.Builder page = Page.builder();
    for (String headline : headlines) {
      page.item(Article.builder("a").headline(headline).build());
    }
    return Container.of(
        Edition.builder()
            .publication(Publication.named("Paper"))
            .language(language)
            .page(page.build())
            .build());
  }

  @Test
  void headlinesAreBrokenIntoLinesOfEvenLength() {
    List<String> words = cover("zh-Hans", "新桥通车", "老旧电梯更新改造提速", "枇杷熟了").find(COVER, "//text");
    assertThat(words).containsExactly("Paper", "新桥通车", "老旧电梯更", "新改造提速", "枇杷熟了");
  }

  @Test
  void noLineOfAHeadlineBeginsWithAClosingMark() {
    assertThat(cover("zh-Hans", "书香“一刻钟” 邻里共潮声").find(COVER, "//text"))
        .containsExactly("Paper", "书香“一刻钟”", "邻里共潮声");
    for (int more = 0; more < 12; more++) {
      List<String> lines =
          cover("zh-Hans", "潮".repeat(more) + "《江畔》，“书声”！入（万家）。").find(COVER, "//text");
      assertThat(lines).noneMatch(line -> "》，”！）。".indexOf(line.charAt(0)) >= 0);
      assertThat(lines).noneMatch(line -> line.matches(".*[《“（]"));
    }
  }

  @Test
  void aHeadlineThatTakesMoreThanThreeLinesIsSetSmaller() {
    String word = "ferry ";
    List<String> few = sizes(cover("en", word.repeat(4)));
    List<String> many = sizes(cover("en", word.repeat(16)));
    assertThat(Integer.parseInt(many.get(1))).isLessThan(Integer.parseInt(few.get(1)));
    assertThat(cover("en", word.repeat(16)).find(COVER, "//text")).hasSizeLessThan(5);
  }

  private static List<String> sizes(Container container) {
    return container.find(COVER, "//text/@font-size");
  }

  @Test
  void arabicStandsAtTheRight() {
    assertThat(cover("ar", "الجسر").find(COVER, "//text/@text-anchor"))
        .containsExactly("middle", "end");
    assertThat(cover("ar", "الجسر").find("EPUB/cover.xhtml", "//img/@alt")).isNotEmpty();
  }
}
