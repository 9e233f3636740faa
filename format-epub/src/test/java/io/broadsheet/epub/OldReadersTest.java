package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.samples.SampleEditions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Kindle's converter and older devices stumble over is in no book. */
class OldReadersTest {
  private static final String PACKAGE = "EPUB/edition.opf";
  private static final int LARGEST = 260_000;

  static List<Container> books() {
    return SampleEditions.all().stream()
        .map(sample -> Container.of(sample.edition(), Pictures.EVERY_KIND))
        .toList();
  }

  private static List<String> documents(Container book) {
    return book.entries().keySet().stream().filter(name -> name.endsWith(".xhtml")).toList();
  }

  @ParameterizedTest
  @MethodSource("books")
  void nothingRunsPlaysOrAsks(Container book) {
    for (String document : documents(book)) {
      assertThat(
              book.names(
                  document,
                  "//script | //iframe | //object | //embed | //form | //input | //audio | //video"
                      + " | //base | //style | //*[@style] | //*[@*[starts-with(name(), 'on')]]"))
          .as(document)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void everythingShownIsInTheBook(Container book) {
    for (String document : documents(book)) {
      for (String href : book.find(document, "//img/@src | //link/@href")) {
        assertThat(book.entries()).containsKey("EPUB/" + href);
      }
    }
    assertThat(book.find(PACKAGE, "//item/@href"))
        .allSatisfy(href -> assertThat(book.entries()).containsKey("EPUB/" + href))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("books")
  void namesArePlainAndIdsStandOnce(Container book) {
    assertThat(book.entries().keySet()).allMatch(name -> name.matches("[A-Za-z0-9_./-]{1,120}"));
    for (String document : documents(book)) {
      assertThat(book.find(document, "//@id")).as(document).doesNotHaveDuplicates();
      assertThat(book.entries().get(document).length).isLessThan(LARGEST);
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void noParagraphIsIndentedBySpaces(Container book) {
    Pattern indent = Pattern.compile("<p[^>]*>[\\u3000\\u00A0 ]");
    for (String document : documents(book)) {
      assertThat(indent.matcher(book.text(document)).find()).as(document).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void everyTypeHasItsRole(Container book) {
    Set<String> alone = new LinkedHashSet<>();
    for (String document : documents(book)) {
      Matcher typed = Pattern.compile("<[a-z]+ [^>]*epub:type=[^>]*>").matcher(book.text(document));
      while (typed.find()) {
        if (!typed.group().contains(" role=")) {
          alone.add(typed.group().replaceAll(".* epub:type=\"([a-z-]+)\".*", "$1"));
        }
      }
    }
    // The roles of DPUB-ARIA have none for these: cover names a picture, landmarks no list of
    // parts.
    assertThat(alone).isSubsetOf("cover", "landmarks", "bodymatter", "toc");
  }
}
