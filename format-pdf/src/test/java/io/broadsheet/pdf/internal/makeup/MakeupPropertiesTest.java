package io.broadsheet.pdf.internal.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Edition;
import io.broadsheet.model.Page;
import io.broadsheet.pdf.internal.makeup.LayoutReport.PageScore;
import io.broadsheet.pdf.internal.plan.EditionPlan.Link;
import io.broadsheet.pdf.internal.plan.Element;
import io.broadsheet.pdf.internal.plan.Element.Content;
import io.broadsheet.pdf.internal.plan.Element.Role;
import io.broadsheet.pdf.internal.plan.Mark;
import io.broadsheet.pdf.internal.plan.PlacedLine;
import io.broadsheet.samples.SampleEditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page. */
class MakeupPropertiesTest {
  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyWordOfTheSamplesIsInTheStructureOnceAndInOrder(SampleEditions.Named sample) {
    MadeEdition made = Sample.make(sample.edition(), false, Sample.A4, Sample.A3);
    assertThat(words(made.plan().document())).isEqualTo(words(sample.edition()));
  }

  @Property(tries = 25, seed = "20310509")
  void everyWordIsInTheStructureOnceAndInOrder(
      @ForAll @IntRange(max = 10_000) int seed,
      @ForAll boolean chinese,
      @ForAll @IntRange(min = 1, max = 14) int stories,
      @ForAll @IntRange(min = 60, max = 2_000) int length) {
    Edition edition = Sample.daily(seed, chinese, stories, length);
    MadeEdition made = Sample.make(edition, false, Sample.A4, Sample.A3);
    assertThat(words(made.plan().document())).isEqualTo(words(edition));
  }

  @Property(tries = 25, seed = "20310509")
  void storiesAreRectanglesThatDoNotOverlap(
      @ForAll @IntRange(max = 10_000) int seed,
      @ForAll boolean chinese,
      @ForAll @IntRange(min = 2, max = 12) int stories,
      @ForAll boolean remade) {
    MadeEdition made =
        Sample.make(Sample.daily(seed, chinese, stories, 700), remade, Sample.A4, Sample.A3);
    Map<Integer, List<int[]>> byPage = new TreeMap<>();
    for (Element article : children(children(made.plan().document()))) {
      Map<Integer, int[]> boxes = new TreeMap<>();
      extend(article, boxes);
      boxes.forEach((page, box) -> byPage.computeIfAbsent(page, p -> new ArrayList<>()).add(box));
    }
    for (Map.Entry<Integer, List<int[]>> page : byPage.entrySet()) {
      for (int[] box : page.getValue()) {
        assertThat(box[0]).isNotNegative();
        assertThat(box[2]).isLessThanOrEqualTo(made.plan().pages().get(page.getKey()).width());
        assertThat(box[3]).isLessThanOrEqualTo(made.plan().pages().get(page.getKey()).height());
        for (int[] other : page.getValue()) {
          boolean apart =
              box == other
                  || box[2] <= other[0]
                  || other[2] <= box[0]
                  || box[3] <= other[1]
                  || other[3] <= box[1];
          assertThat(apart).as("%s and %s on page %s", box, other, page.getKey()).isTrue();
        }
      }
    }
  }

  @Property(tries = 25, seed = "20310509")
  void legsAreEvenAndLinesWithinTheirMeasure(
      @ForAll @IntRange(max = 10_000) int seed,
      @ForAll boolean chinese,
      @ForAll @IntRange(min = 1, max = 12) int stories) {
    MadeEdition made =
        Sample.make(Sample.daily(seed, chinese, stories, 900), false, Sample.A4, Sample.A3);
    for (PageScore page : made.report().pages()) {
      assertThat(page.legImbalance()).isLessThanOrEqualTo(1);
      assertThat(page.overfull()).isZero();
      assertThat(page.lonelyCharacters()).isZero();
      assertThat(page.prohibited()).isZero();
      assertThat(page.usedRows()).isLessThanOrEqualTo(page.rows());
    }
  }

  @Property(tries = 20, seed = "20310509")
  void runningTextStandsOnTheGrid(
      @ForAll @IntRange(max = 10_000) int seed, @ForAll boolean chinese) {
    MadeEdition made = Sample.make(Sample.articles(seed, chinese), false, Sample.A3);
    Map<Integer, Integer> first = new TreeMap<>();
    for (Place at : lines(made.plan().document(), Role.P)) {
      int leading = made.report().pages().get(at.page()).leading();
      int offset = Math.floorMod(at.line().baseline(), leading);
      assertThat(first.computeIfAbsent(at.page(), page -> offset)).isEqualTo(offset);
    }
    assertThat(first).isNotEmpty();
  }

  @Test
  void aStoryThatDoesNotFitJumpsAndTheJumpIsLinkedBothWays() {
    Edition edition = Sample.longLead(true);
    MadeEdition made = Sample.make(edition, false, Sample.A4);
    assertThat(made.plan().pages()).hasSizeGreaterThan(1);
    assertThat(made.report().pages().get(0).jumps()).isEqualTo(1);
    assertThat(words(made.plan().document())).isEqualTo(words(edition));
    List<String> descriptions = made.plan().links().stream().map(Link::description).toList();
    assertThat(descriptions).anyMatch(words -> words.equals("（下转A2版）"));
    assertThat(descriptions).anyMatch(words -> words.equals("（上接A1版）"));
    for (Link link : made.plan().links()) {
      Link.Target.PagePlace place = (Link.Target.PagePlace) link.target();
      assertThat(made.plan().links())
          .anyMatch(
              back ->
                  back.page() == place.page()
                      && ((Link.Target.PagePlace) back.target()).page() == link.page());
    }
  }

  @Test
  void aFullPageIsWellFilled() {
    for (int seed = 0; seed < 12; seed++) {
      MadeEdition made = Sample.make(Sample.daily(seed, true, 7, 950), false, Sample.A3);
      PageScore front = made.report().pages().get(0);
      if (made.plan().pages().size() > 1) {
        assertThat(front.whitePerMille()).as("seed %d", seed).isLessThanOrEqualTo(60);
      }
    }
  }

  @Test
  void whatIsFarTooLongForItsPlaceIsStillAllThere() {
    Edition edition = Hostile.edition();
    MadeEdition made = Sample.make(edition, false, Sample.A4);
    assertThat(words(made.plan().document())).isEqualTo(words(edition));
  }

  @Test
  void onlyTheFrontPageCarriesTheNameplate() {
    Edition edition = Sample.daily(3, true, 3, 300);
    assertThat(nameplates(edition, "A1")).isEqualTo(1);
    assertThat(nameplates(edition, "第01版")).isEqualTo(1);
    assertThat(nameplates(edition, "A3")).isZero();
  }

  /** Lines set larger than any headline. */
  private static long nameplates(Edition edition, String label) {
    Page page = edition.pages().get(0).toBuilder().label(label).build();
    MadeEdition made =
        Sample.make(edition.toBuilder().pages(List.of(page)).build(), false, Sample.A3);
    return made.plan().pages().get(0).artifacts().stream()
        .filter(Mark.TextMark.class::isInstance)
        .filter(mark -> ((Mark.TextMark) mark).line().runs().get(0).size() > 50_000)
        .count();
  }

  @Test
  void theSameEditionGivesTheSamePlan() {
    Edition edition = Sample.daily(3, true, 9, 900);
    assertThat(Sample.make(edition, false, Sample.A3))
        .isEqualTo(Sample.make(edition, false, Sample.A3));
  }

  private static String words(Edition edition) {
    StringBuilder words = new StringBuilder();
    edition
        .items()
        .map(item -> StoryReader.read(item, edition.language()))
        .flatMap(story -> story.pieces().stream())
        .forEach(
            piece -> {
              words.append(piece.words());
              piece.table().stream()
                  .flatMap(table -> table.rows().stream())
                  .flatMap(row -> row.cells().stream())
                  .forEach(cell -> words.append(cell.characters()));
            });
    return words.toString();
  }

  private static String words(Element element) {
    StringBuilder words = new StringBuilder();
    for (Content content : element.content()) {
      if (content instanceof Content.Child child) {
        words.append(words(child.element()));
      } else if (content instanceof Content.Marked marked) {
        for (Mark mark : marked.marks()) {
          if (mark instanceof Mark.TextMark text) {
            text.line().runs().forEach(run -> run.glyphs().forEach(g -> words.append(g.text())));
          }
        }
      }
    }
    return words.toString();
  }

  private static List<Element> children(Element element) {
    return element.content().stream()
        .filter(Content.Child.class::isInstance)
        .map(content -> ((Content.Child) content).element())
        .toList();
  }

  private static List<Element> children(List<Element> elements) {
    return elements.stream().flatMap(element -> children(element).stream()).toList();
  }

  private static void extend(Element element, Map<Integer, int[]> boxes) {
    children(element).forEach(child -> extend(child, boxes));
    for (Content content : element.content()) {
      if (content instanceof Content.Marked marked) {
        for (Mark mark : marked.marks()) {
          int[] box =
              boxes.computeIfAbsent(
                  marked.page(), p -> new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0});
          if (mark instanceof Mark.TextMark text) {
            int size = text.line().runs().get(0).size();
            grow(
                box,
                text.line().x(),
                text.line().baseline() - size * 88 / 100,
                text.line().x() + text.line().width(),
                text.line().baseline());
          } else if (mark instanceof Mark.ImageMark image) {
            grow(box, image.x(), image.y(), image.x() + image.width(), image.y() + image.height());
          }
        }
      }
    }
  }

  private static void grow(int[] box, int left, int top, int right, int bottom) {
    box[0] = Math.min(box[0], left);
    box[1] = Math.min(box[1], top);
    box[2] = Math.max(box[2], right);
    box[3] = Math.max(box[3], bottom);
  }

  /** A line on a page. */
  private record Place(int page, PlacedLine line) {}

  private static List<Place> lines(Element element, Role role) {
    List<Place> lines = new ArrayList<>();
    children(element).forEach(child -> lines.addAll(lines(child, role)));
    for (Content content : element.content()) {
      if (element.role() == role && content instanceof Content.Marked marked) {
        for (Mark mark : marked.marks()) {
          if (mark instanceof Mark.TextMark text) {
            lines.add(new Place(marked.page(), text.line()));
          }
        }
      }
    }
    return lines;
  }
}
