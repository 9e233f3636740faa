package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Page;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Publication;
import io.broadsheet.model.Text;
import io.broadsheet.samples.WordsInOrder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Editions made to break a book. */
class HostileEditionsTest {

  @Test
  void sixtyFourPagesOfItemsWithOneAndTheSameId() {
    Edition.Builder edition =
        Edition.builder().language("en").publication(Publication.named("The Long Paper"));
    for (int page = 1; page <= 64; page++) {
      Page.Builder filled = Page.builder().label("same");
      for (int item = 0; item < 6; item++) {
        filled.item(Article.builder("Nav").headline("Story").paragraph("Words.").build());
      }
      edition.page(filled.build());
    }
    Container container = Container.of(edition.build());
    assertThat(container.itemDocuments()).hasSize(384).doesNotHaveDuplicates();
    assertThat(EpubCheckTest.complaints(container)).isEmpty();
  }

  @Test
  void strangeIdsTonguesAndCharacters() {
    Page.Builder page = Page.builder().label("&#<\">");
    int number = 0;
    for (String id :
        List.of("page-1", "page.1", "../nav", "nav", "NAV", "cover-image", "甲", "乙", "")) {
      number++;
      page.item(
          Article.builder(id)
              .language(List.of("he", "az-Arab", "ko", "ja", "zh-TW", "und-Latn").get(number % 6))
              .headline("]]> <!-- \uFDD0 \u202E %s &amp; \u0085 " + number)
              .paragraph("\uD83D\uDE80".repeat(100) + "\u0301\u200F" + "x".repeat(2000))
              .block(new PageTurn(Optional.of(id)))
              .build());
    }
    Edition edition = Edition.builder().language("fa").page(page.build()).build();
    Container container = Container.of(edition);
    assertThat(EpubCheckTest.complaints(container)).isEmpty();
    assertThat(container.words()).isEqualTo(WordsInOrder.together(edition));
    NavigationTest.everyLinkLeadsSomewhere(container);
  }

  @Test
  void namesThatAreOnlySpaceAreNoNames() {
    Edition edition =
        Edition.builder()
            .publication(
                new Publication(
                    Optional.of(" \u3000"), Optional.of("12-34"), Optional.of(" "), List.of()))
            .page(
                Page.builder()
                    .label(" ")
                    .section("\t")
                    .item(
                        new Notice(
                            "",
                            Notice.Kind.OTHER,
                            HeadlineGroup.of("\u00A0 "),
                            List.of(new Paragraph(Text.of("")))))
                    .build())
            .build();
    Container container = Container.of(edition);
    assertThat(EpubCheckTest.complaints(container)).isEmpty();
    assertThat(container.find("EPUB/edition.opf", "//*[name()='dc:publisher']")).isEmpty();
    assertThat(container.find("EPUB/edition.opf", "//*[name()='dc:identifier']")).hasSize(1);
  }

  @Test
  void aStoryOfAMillionCharactersIsWrittenWhole() {
    String sentence = "这是一个很长的段落，没有尽头。";
    String words = sentence.repeat(1_000_000 / sentence.length());
    Edition edition =
        Edition.builder()
            .language("zh-Hans")
            .page(Page.builder().item(Article.builder("a").paragraph(words).build()).build())
            .build();
    assertThat(Container.of(edition).words()).isEqualTo(words);
  }
}
