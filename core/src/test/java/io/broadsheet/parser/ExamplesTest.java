package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Editions;
import io.broadsheet.Limits;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Item;
import io.broadsheet.model.Notice;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Repair;
import io.broadsheet.model.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The pages in {@code examples/}, as a user reads them. */
class ExamplesTest {
  private static Reading read(String name) {
    return Editions.readWithReport(
        Input.of(Path.of("..", "examples", name), Limits.DEFAULTS), ReadOptions.defaults());
  }

  private static long count(Edition edition, Class<? extends Item> kind) {
    return edition.items().filter(kind::isInstance).count();
  }

  @Test
  @DisplayName("a Chinese daily: five stories and a photo, torn paragraphs whole again")
  void chineseDaily() {
    Edition edition = read("linjiang-daily.txt").edition();
    assertThat(edition.language()).contains("zh-Hans");
    assertThat(count(edition, Article.class)).isEqualTo(5);
    assertThat(count(edition, PhotoItem.class)).isEqualTo(1);
    assertThat(edition.repairs())
        .filteredOn(repair -> repair.kind() == Repair.Kind.COLUMN_JOIN)
        .hasSize(7);
    assertThat(edition.repairs())
        .filteredOn(repair -> repair.kind() == Repair.Kind.REPETITION_DROPPED)
        .extracting(Repair::before)
        .containsExactly("书香");
  }

  @Test
  @DisplayName("a page with masthead, editors' line, jump, briefs and notice")
  void eveningNews() {
    Edition edition = read("qingyu-evening-news.txt").edition();
    assertThat(edition.publication().name()).contains("青屿晚报");
    assertThat(edition.date()).contains(LocalDate.of(2031, 5, 9));
    assertThat(edition.issue().number()).contains("8642");
    assertThat(edition.pages().get(0).label()).contains("01");
    assertThat(edition.pages().get(0).section()).contains("要闻");
    assertThat(count(edition, Notice.class)).isEqualTo(1);
    assertThat(count(edition, PhotoItem.class)).isEqualTo(1);
    assertThat(count(edition, Article.class)).isEqualTo(7);
  }

  @Test
  @DisplayName("an English page")
  void english() {
    Edition edition = read("harbour-courier.txt").edition();
    assertThat(edition.language()).contains("en");
    assertThat(edition.publication().name()).contains("The Harbour Courier");
    assertThat(edition.items().flatMap(item -> item.headline().headline().stream()))
        .extracting(Text::characters)
        .containsExactly(
            "Council Backs Tidal Barrier After Nine-Hour Debate",
            "Ferry Line to Add Winter Sailings",
            "Library Wins Prize For Its Night Shelf",
            "Correction");
    assertThat(count(edition, Notice.class)).isEqualTo(1);
  }
}
