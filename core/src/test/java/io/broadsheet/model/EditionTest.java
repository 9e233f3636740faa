package io.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.samples.SampleEditions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionTest {
  @Test
  void whatIsNotKnownStaysUnknown() {
    Edition edition = Edition.builder().build();
    assertThat(edition.publication()).isEqualTo(Publication.UNKNOWN);
    assertThat(edition.date()).isEmpty();
    assertThat(edition.language()).isEmpty();
    assertThat(edition.pages()).isEmpty();
  }

  @Test
  void buildersGoOnFromWhatThereIs() {
    for (SampleEditions.Named sample : SampleEditions.all()) {
      Edition edition = sample.edition();
      assertThat(edition.toBuilder().build()).isEqualTo(edition);
      for (Page page : edition.pages()) {
        assertThat(page.toBuilder().build()).isEqualTo(page);
        for (Item item : page.items()) {
          if (item instanceof Article article) {
            assertThat(article.toBuilder().build()).isEqualTo(article);
          }
        }
      }
    }
  }

  @Test
  void languageTagsAreCheckedAndMadeCanonical() {
    assertThat(Edition.builder().language("ZH-hans").build().language()).contains("zh-Hans");
    for (String bad : List.of("", "not a tag", "x_y", "und")) {
      assertThatThrownBy(() -> Edition.builder().language(bad).build())
          .as(bad)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aRepairNamesTheWholeStretchThatItChanges() {
    SourceRange where = new SourceRange(0, 4, 6);
    assertThat(new Repair(Repair.Kind.COLUMN_JOIN, where, "\n\n", "", "rule", 1).after()).isEmpty();
    assertThatThrownBy(() -> new Repair(Repair.Kind.COLUMN_JOIN, where, "\n", "", "rule", 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Repair(Repair.Kind.COLUMN_JOIN, where, "\n\n", "", "rule", 1.1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aChineseStoryOpensWithItsDatelineAnEnglishOneWithItsByline() {
    Article article =
        Article.builder("a").dateline(Dateline.of("本报讯")).byline(Byline.runIn("（记者 林晚舟）")).build();
    assertThat(Opening.of(article, Optional.of("zh-Hans")).runIn())
        .extracting(Opening.Part::role, part -> part.text().characters(), Opening.Part::gap)
        .containsExactly(
            tuple(Opening.Role.DATELINE, "本报讯", ""), tuple(Opening.Role.BYLINE, "（记者 林晚舟）", ""));
    assertThat(Opening.of(article, Optional.of("en")).runIn())
        .extracting(Opening.Part::role)
        .containsExactly(Opening.Role.BYLINE, Opening.Role.DATELINE);
    Article english = Article.builder("a").byline(Byline.ownLine("By NELL HARKAWAY")).build();
    assertThat(Opening.of(english, Optional.of("en")).above()).isPresent();
    assertThat(Opening.of(english, Optional.of("en")).runIn()).isEmpty();
  }
}
