package io.broadsheet.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Item;
import io.broadsheet.model.Page;
import io.broadsheet.samples.OtherJava;
import io.broadsheet.samples.SampleEditions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editions of very many pages, in a virtual machine of their own with little memory. */
class LargeDocxTest {

  @ParameterizedTest
  @ValueSource(ints = {64, 640})
  void manyPagesAreWrittenAndReadIn256Megabytes(int pages) throws Exception {
    byte[] said = OtherJava.run(List.of("-Xmx256m"), LargeDocxTest.class, Integer.toString(pages));
    assertThat(said)
        .asString(StandardCharsets.UTF_8)
        .startsWith(pages + " pages, " + 6 * pages + " items\n");
  }

  /** What runs in the small machine; it also says how long it took. */
  public static void main(String[] arguments) {
    int pages = Integer.parseInt(arguments[0]);
    WordFile.of(SampleEditions.onePageChinese());
    Edition edition = edition(pages);
    long start = System.nanoTime();
    byte[] document = WordFile.written(edition, DocxOptions.defaults(), WordFile.WITH_PICTURES);
    long written = System.nanoTime();
    Edition read =
        new DocxEditionReader()
            .read(Input.of("large.docx", document), ReadOptions.defaults())
            .edition();
    long end = System.nanoTime();
    System.out.print(read.pages().size() + " pages, " + read.items().count() + " items\n");
    System.out.printf(
        "%.1f ms a page to write, %.1f to read%n",
        (written - start) / 1e6 / pages, (end - written) / 1e6 / pages);
  }

  private static Edition edition(int pages) {
    List<Item> items =
        SampleEditions.onePageChinese().items().filter(Article.class::isInstance).toList();
    Edition.Builder edition = Edition.builder().language("zh-Hans");
    for (int page = 1; page <= pages; page++) {
      Page.Builder made = Page.builder().label("A" + page);
      for (int i = 0; i < 6; i++) {
        Article story = (Article) items.get(i % items.size());
        made.item(
            Article.builder("p" + page + "-a" + (i + 1))
                .headline(story.headline())
                .body(story.body())
                .build());
      }
      edition.page(made.build());
    }
    return edition.build();
  }
}
