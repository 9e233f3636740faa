package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Limits;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.parser.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A reading that is taken for the truth is without fault, whatever the page. */
class OwnTruthTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  @Test
  void everyCaseAgreesWithItself() throws IOException {
    List<Evaluation> all = new ArrayList<>();
    for (Path page : pagesOf(CASES)) {
      Evaluation evaluation = ofItself(Input.of(page, Limits.DEFAULTS));
      assertSame(page.toString(), evaluation.scorecard());
      all.add(evaluation);
    }
    // Where a page has the same words twice, the wrong ones may be taken for the others.
    Scorecard card = Evaluation.together(all).scorecard();
    assertThat(card.roles()).allSatisfy(role -> assertThat(role.f1()).isGreaterThan(0.95));
    assertThat(card.reliability().get(Decision.LINE).atLeast(0).share()).isGreaterThan(0.98);
  }

  private static List<Path> pagesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @Property(tries = 300, seed = "20310509")
  void anyPageAgreesWithItself(@ForAll("pages") String page) {
    Scorecard card = ofItself(Input.ofText("page.txt", page)).scorecard();
    assertSame(page, card);
    assertThat(card.figure(Figure.JOIN_PRECISION).value()).isEqualTo(1);
    assertThat(card.figure(Figure.JOIN_RECALL).value()).isEqualTo(1);
    assertThat(card.roles()).allSatisfy(role -> assertThat(role.f1()).isEqualTo(1));
    Reliability.Bin lines = card.reliability().get(Decision.LINE).atLeast(0);
    assertThat(lines.right()).isEqualTo(lines.decisions());
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.oneOf(
        pageOf(
            "本报讯（记者 林晚舟）昨天，新桥通车。",
            "临江新桥通车",
            "市民说，过江方便多了，每天能省下半个小时的路",
            "程，孩子上学也不用再绕道。",
            "林晚舟 摄",
            "第2版 要闻",
            "",
            "■ 简讯一则：今天晴。",
            "市图书馆延长开放时间"),
        pageOf(
            "LINTON (Own) - The bridge over the Elm was opened.",
            "New Bridge Opened",
            "By Ann Lee",
            "",
            "Drivers said that the way to town was now half an hour shorter and",
            "that the children could walk to school.",
            "Library to Stay Open Longer"));
  }

  private static Arbitrary<String> pageOf(String... lines) {
    return Arbitraries.of(lines)
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .map(some -> String.join("\n", some) + "\n")
        .filter(page -> !page.isBlank());
  }

  private static Evaluation ofItself(Input input) {
    Reading reading = new TextReader().read(input, ReadOptions.defaults());
    return Evaluation.of(reading, Truth.of(reading.edition()));
  }

  private static void assertSame(String page, Scorecard card) {
    for (Figure figure :
        List.of(
            Figure.HEADLINE, Figure.HEAD_GROUP, Figure.PARAGRAPH, Figure.CAPTION, Figure.KEPT)) {
      assertThat(card.figure(figure).value()).as(page + " " + figure.word()).isEqualTo(1);
    }
    assertThat(card.figure(Figure.SPURIOUS).value()).as(page).isZero();
  }
}
