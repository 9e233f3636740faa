package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.broadsheet.format.Reading;
import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Person;
import io.broadsheet.model.Text;
import io.broadsheet.samples.SetPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One page, read with some mistakes, and its figures as they come out by hand. */
class EvaluationTest {
  private static final Scorecard CARD = Evaluation.of(reading(), truth()).scorecard();

  /**
   * Right: the first story, joined across a gap. Wrong: the second story's paragraph is left in two
   * pieces, and a credit is taken for the headline of a third.
   */
  private static Reading reading() {
    SetPage page = new SetPage();
    Text first = page.text("by-hand", 0.99, "Library opens at night");
    Text byline = page.text("by-hand", 0.97, "By Ann Lee and Bo Ray");
    Text torn = page.torn("by-hand", 0.96, "The library stays open", "until ten every day.");
    Text second = page.text("by-hand", 0.99, "Readers came in numbers.");
    page.item(
        article("a1", first)
            .byline(
                new Byline(
                    byline,
                    List.of(Person.of("Ann Lee", Person.Role.REPORTER)),
                    Byline.Placement.OWN_LINE))
            .block(new Paragraph(torn))
            .block(new Paragraph(second))
            .build(),
        0.96);
    Text bridge = page.text("by-hand", 0.92, "New bridge over the Elm");
    Text left = page.text("by-hand", 0.99, "The bridge is ready and cars may cross it");
    Text over = page.text("by-hand", 0.55, "from Monday morning on.");
    page.item(
        article("a2", bridge).block(new Paragraph(left)).block(new Paragraph(over)).build(), 0.55);
    page.item(article("a3", page.text("by-hand", 0.91, "Photo by Cy Dale")).build(), 0.91);
    page.furniture(page.text("by-hand", 0.95, "Page 3"));
    return page.reading("en");
  }

  private static Article.Builder article(String id, Text headline) {
    return Article.builder(id).headline(HeadlineGroup.builder().headline(headline).build());
  }

  private static Truth truth() {
    return Truth.ofItems(
        Optional.empty(),
        List.of(
            new TruthItem(
                1,
                List.of(
                    new Passage(TextRole.HEADLINE, "Library opens at night"),
                    new Passage(TextRole.PARAGRAPH, "The library stays openuntil ten every day."),
                    new Passage(TextRole.PARAGRAPH, "Readers came in numbers.")),
                List.of("Ann Lee", "Bo Ray")),
            new TruthItem(
                1,
                List.of(
                    new Passage(TextRole.HEADLINE, "New bridge over the Elm"),
                    new Passage(
                        TextRole.PARAGRAPH,
                        "The bridge is ready and cars may cross it from Monday morning on."),
                    new Passage(TextRole.CREDIT, "Photo by Cy Dale")),
                List.of())));
  }

  private static double value(Figure figure) {
    return CARD.figure(figure).value();
  }

  @Test
  void itemsAreCounted() {
    assertThat(CARD.pages()).isEqualTo(1);
    assertThat(CARD.items()).isEqualTo(2);
    assertThat(value(Figure.ARTICLE_F1)).isEqualTo(2 * 2.0 / (3 + 2), within(1e-9));
    assertThat(value(Figure.PERFECT)).isEqualTo(0.5);
    assertThat(value(Figure.HEADLINE)).isEqualTo(1);
    assertThat(value(Figure.HEAD_GROUP)).isEqualTo(1);
    assertThat(value(Figure.BYLINE)).isEqualTo(2 * 1.0 / (1 + 2), within(1e-9));
    assertThat(value(Figure.PARAGRAPH)).isEqualTo(2 * 1.0 / (2 + 1), within(1e-9));
    assertThat(value(Figure.CREDIT)).isZero();
    assertThat(CARD.figure(Figure.CAPTION).base()).isZero();
  }

  @Test
  void charactersAreCountedInRunsOfThree() {
    // Without spaces: 19 + 36 + 21 characters make 74 runs, 19 + 53 make 70; "PhotobyCyDale" makes
    // 11.
    assertThat(value(Figure.KEPT)).isEqualTo(1);
    assertThat(CARD.figure(Figure.KEPT).base()).isEqualTo(74 + 70);
    assertThat(value(Figure.SPURIOUS)).isEqualTo(11 / (74 + 70 + 11.0), within(1e-9));
  }

  @Test
  void joinsAreCounted() {
    assertThat(value(Figure.JOIN_PRECISION)).isEqualTo(1);
    assertThat(value(Figure.JOIN_RECALL)).isEqualTo(0.5);
    assertThat(value(Figure.TEAR_PRECISION)).isEqualTo(1);
    assertThat(value(Figure.TEAR_RECALL)).isEqualTo(1);
    assertThat(CARD.figure(Figure.TEAR_RECALL).base()).isEqualTo(1);
  }

  @Test
  void rolesAreCountedInCharacters() {
    Confusion table = CARD.confusion();
    assertThat(table.count(TextRole.HEADLINE, TextRole.HEADLINE)).isEqualTo(19 + 19);
    assertThat(table.count(TextRole.CREDIT, TextRole.HEADLINE)).isEqualTo(13);
    assertThat(table.count(TextRole.FURNITURE, TextRole.FURNITURE)).isEqualTo(5);
    // The truth has the byline's names only; a line that has one of them is taken for it.
    assertThat(table.count(TextRole.BYLINE, TextRole.BYLINE)).isEqualTo(16);
    assertThat(table.missing(TextRole.PARAGRAPH)).isZero();
    RoleScore headline =
        CARD.roles().stream().filter(r -> r.role() == TextRole.HEADLINE).findFirst().orElseThrow();
    assertThat(headline.precision()).isEqualTo(38 / 51.0);
    assertThat(headline.recall()).isEqualTo(1);
  }

  @Test
  void confidenceIsHeldAgainstWhatIsRight() {
    Reliability lines = CARD.reliability().get(Decision.LINE);
    // Of ten lines marked 0.9 or more, the credit was wrong; the one marked 0.55 was wrong too.
    assertThat(lines.atLeast(0.9)).isEqualTo(new Reliability.Bin(0.9, 9, 8));
    assertThat(lines.bins().get(1)).isEqualTo(new Reliability.Bin(0.5, 1, 0));
    assertThat(CARD.reliability().get(Decision.JOIN).atLeast(0.95))
        .isEqualTo(new Reliability.Bin(0.95, 1, 1));
    assertThat(CARD.reliability().get(Decision.ITEM).atLeast(0.9))
        .isEqualTo(new Reliability.Bin(0.9, 2, 1));
  }

  @Test
  void whatWasMisreadIsTold() {
    assertThat(Evaluation.of(reading(), truth()).misreadings())
        .singleElement()
        .satisfies(
            misread -> {
              assertThat(misread.item()).isEqualTo(2);
              assertThat(misread.id()).isEqualTo("a2");
              assertThat(misread.problems())
                  .singleElement()
                  .asString()
                  .contains("2 paragraphs of 1");
            });
  }

  @Test
  void misreadLinesAreToldWithTheirNumbers() {
    assertThat(Evaluation.of(reading(), truth()).misreadLines())
        .extracting(MisreadLine::line, MisreadLine::found, MisreadLine::truth, MisreadLine::joined)
        .containsExactly(
            tuple(9, TextRole.PARAGRAPH, TextRole.PARAGRAPH, false),
            tuple(10, TextRole.HEADLINE, TextRole.CREDIT, false));
  }

  @Test
  void onePageHasNoIntervalAndMoreHaveOne() {
    assertThat(CARD.figure(Figure.PERFECT).low()).isEmpty();
    Truth perfect = Truth.of(reading().edition());
    Evaluation both =
        Evaluation.together(
            List.of(Evaluation.of(reading(), truth()), Evaluation.of(reading(), perfect)));
    Estimate estimate = both.scorecard().figure(Figure.PERFECT);
    assertThat(estimate.value()).isEqualTo(4 / 5.0);
    assertThat(estimate.low()).hasValue(0.5);
    assertThat(estimate.high()).hasValue(1);
  }

  @Test
  void languagesAreToldApart() {
    Evaluation english = Evaluation.of(reading(), truth());
    Evaluation german = Evaluation.of(reading(), Truth.ofItems(Optional.of("de"), truth().items()));
    Evaluation all = Evaluation.together(List.of(english, german));
    assertThat(all.languages()).containsExactly("de", "en");
    assertThat(all.scorecard("de").items()).isEqualTo(2);
    assertThat(all.scorecard().items()).isEqualTo(4);
  }

  @Test
  void otherRightReadingsCount() {
    TruthItem second =
        new TruthItem(
            1,
            List.of(
                new Passage(TextRole.KICKER, "New bridge"),
                new Passage(TextRole.HEADLINE, "over the Elm"),
                new Passage(TextRole.PARAGRAPH, "The bridge is ready and cars may cross it"),
                new Passage(TextRole.PARAGRAPH, "from Monday morning, on.")),
            List.of(),
            List.of(new TruthItem.Head("", "New bridge over the Elm", "")),
            Map.of(1, List.of("from Monday morning on.")));
    Scorecard card =
        Evaluation.of(reading(), Truth.ofItems(Optional.empty(), List.of(second))).scorecard();
    assertThat(card.figure(Figure.HEADLINE).value()).isEqualTo(1);
    assertThat(card.figure(Figure.PERFECT).value()).isEqualTo(1);
  }
}
