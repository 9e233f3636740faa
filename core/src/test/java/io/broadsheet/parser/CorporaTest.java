package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Limits;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Item;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Person;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Text;
import io.broadsheet.parser.encoding.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Real pages, where {@code -Dbroadsheet.corpora=DIR} says that they are at hand. */
@EnabledIfSystemProperty(named = "broadsheet.corpora", matches = ".+")
class CorporaTest {
  private static final Path CORPORA = Path.of(System.getProperty("broadsheet.corpora", "."));

  private static Edition read(Path page) {
    return new TextReader().read(Input.of(page, Limits.DEFAULTS), ReadOptions.defaults()).edition();
  }

  /** The strings of a truth file under a key, in order; null and [] give nothing. */
  private static List<String> truth(String json, String key) {
    Pattern field = Pattern.compile("\"" + key + "\": (\"[^\"]*\"|\\[[^\\]]*\\])");
    return field
        .matcher(json)
        .results()
        .flatMap(found -> Pattern.compile("\"([^\"]*)\"").matcher(found.group(1)).results())
        .map(found -> fold(found.group(1)))
        .toList();
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  private static List<String> folded(Stream<Text> texts) {
    return texts.map(text -> fold(text.characters())).toList();
  }

  @Test
  void theAcceptancePageIsReadRightInEveryPart() throws IOException {
    Path seed = CORPORA.resolve("seed");
    String truth =
        Files.readString(seed.resolve("truth.json"))
            .replaceAll("\"alternatives\": \\[[^\\]]*\\]", "");
    Edition edition = read(seed.resolve("page.txt"));
    List<Item> items = edition.items().toList();
    assertThat(
            folded(
                items.stream()
                    .map(Item::headline)
                    .map(HeadlineGroup::headline)
                    .flatMap(h -> h.stream())))
        .isEqualTo(truth(truth, "headline"));
    assertThat(folded(items.stream().map(Item::headline).flatMap(h -> h.decks().stream())))
        .isEqualTo(truth(truth, "subheadline"));
    assertThat(
            folded(
                articles(items).flatMap(a -> a.body().stream()).map(b -> ((Paragraph) b).text())))
        .isEqualTo(truth(truth, "paragraphs"));
    assertThat(
            articles(items)
                .flatMap(a -> a.byline().stream())
                .flatMap(b -> b.people().stream())
                .map(Person::name)
                .toList())
        .isEqualTo(truth(truth, "byline"));
    assertThat(folded(photos(items).flatMap(p -> p.photo().caption().stream())))
        .isEqualTo(truth(truth, "captions"));
    assertThat(folded(photos(items).flatMap(p -> p.photo().credit().stream())))
        .isEqualTo(truth(truth, "credits"));
  }

  private static Stream<Article> articles(List<Item> items) {
    return items.stream().filter(Article.class::isInstance).map(Article.class::cast);
  }

  private static Stream<PhotoItem> photos(List<Item> items) {
    return items.stream().filter(PhotoItem.class::isInstance).map(PhotoItem.class::cast);
  }

  @Test
  void noPageOfAnySetLosesACharacter() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(CORPORA)) {
      pages =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted(Comparator.comparing(Path::toString))
              .toList();
    }
    assertThat(pages).isNotEmpty();
    for (Path page : pages) {
      String text =
          Decoder.decode(Files.readAllBytes(page), ReadOptions.defaults().charset()).text();
      if (!text.isBlank()) {
        assertThat(SourceReconstruction.of(read(page), 0)).as(page.toString()).isEqualTo(text);
      }
    }
  }
}
