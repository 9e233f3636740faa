package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Article;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Edition;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Mark;
import io.broadsheet.model.Page;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import io.broadsheet.samples.AnyEdition;
import io.broadsheet.samples.RawZip;
import io.broadsheet.samples.SampleEditions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written comes back, but for what EPUB cannot hold. */
class RoundTripTest {

  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  static Reading read(byte[] bytes) {
    return new EpubEditionReader().read(Input.of("edition.epub", bytes), ReadOptions.defaults());
  }

  private static void comesBack(Edition edition, WriteContext context) {
    Reading back = read(Container.of(edition, context).bytes());
    assertThat(AsEpubHolds.of(back.edition())).isEqualTo(AsEpubHolds.of(edition));
    assertThat(back.report().findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleComesBack(SampleEditions.Named sample) {
    comesBack(sample.edition(), Pictures.EVERY_KIND);
  }

  @Property(tries = 400, seed = "20310509")
  void anyEditionComesBack(@ForAll long seed) {
    comesBack(new AnyEdition(seed).edition(), Pictures.EVERY_KIND);
  }

  @Test
  void picturesComeBackUnderTheirNamesWithTheirBytes() throws IOException {
    Container container = Container.of(SampleEditions.everyKind(), Pictures.always(Pictures.JPEG));
    Reading back = read(container.bytes());
    assertThat(back.images().load("images/bridge.jpg")).hasValue(Pictures.JPEG);
    assertThat(back.images().load("edition.css")).isEmpty();
    assertThat(back.edition().toString()).contains("images/bridge.jpg", "image/jpeg", "一座桥");
  }

  @Test
  void whatIsTooLongForOneDocumentComesBackInOnePiece() {
    String words =
        IntStream.range(0, 60_000)
            .mapToObj(i -> i % 9 == 0 ? " 报纸" : "报纸")
            .reduce("", String::concat);
    Text marked = Text.of(words).withMarks(List.of(new Mark.Bold(1, words.length())));
    List<ListBlock.Entry> entries = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      entries.add(new ListBlock.Entry(Text.of("第" + i + "条")));
      rows.add(new Table.Row(i == 0, List.of(Text.of("价格" + i), Text.of("2.5"))));
    }
    Edition edition =
        Edition.builder()
            .language("zh-Hans")
            .page(
                Page.builder()
                    .item(
                        Article.builder("long")
                            .headline("长篇")
                            .dateline(Dateline.of("本报讯"))
                            .block(new Paragraph(marked))
                            .block(new ListBlock(entries))
                            .block(new Table(Optional.of(Text.of("价目")), rows))
                            .paragraph("完")
                            .build())
                    .item(Article.builder("next").headline("下一篇").build())
                    .build())
            .build();
    Container container = Container.of(edition);
    container
        .entries()
        .forEach((name, bytes) -> assertThat(bytes.length).as(name).isLessThan(260_000));
    assertThat(EpubCheckTest.complaints(container)).isEmpty();
    comesBack(edition, WriteContext.PLAIN);
  }

  @Test
  void anEditorsChangeComesBack() throws IOException {
    Container container = Container.of(SampleEditions.twoPagesEnglish());
    Map<String, byte[]> entries = container.entries();
    String lead =
        container
            .text("EPUB/p1-a1.xhtml")
            .replace("They came before dawn", "<em>They</em>\n    came at dawn");
    entries.put("EPUB/p1-a1.xhtml", lead.getBytes(StandardCharsets.UTF_8));
    Edition back = read(RawZip.of(entries).bytes()).edition();
    Article article = (Article) back.items().findFirst().orElseThrow();
    Text text = ((Paragraph) article.body().get(0)).text();
    assertThat(text.characters()).startsWith("They came at dawn, eleven boats");
    assertThat(text.marks()).containsExactly(new Mark.Italic(0, 4));
  }
}
