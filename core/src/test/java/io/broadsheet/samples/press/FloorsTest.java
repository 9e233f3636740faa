package io.broadsheet.samples.press;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.evaluation.Evaluation;
import io.broadsheet.evaluation.Figure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented newspapers are read at least as well as they once were, language by language, clean
 * (levels 0 and 1) and damaged (2 and 3). The floors are just under what was reached; {@code
 * -Dpress.floors} prints those of today, to raise them with.
 */
class FloorsTest {
  private static final int PAGES = 4;
  private static final long SEED = 1000;
  private static final double SLACK = 0.05;
  private static final List<Figure> HELD =
      List.of(Figure.ARTICLE_F1, Figure.PERFECT, Figure.HEAD_GROUP, Figure.PARAGRAPH, Figure.KEPT);

  /** A line of {@code press/floors.txt}: language, clean or damaged, a floor for each figure. */
  record Floor(String language, boolean clean, List<Double> floors) {
    static Floor of(String line) {
      String[] words = line.split(" +");
      return new Floor(
          words[0],
          words[1].equals("clean"),
          Arrays.stream(words).skip(2).map(Double::valueOf).toList());
    }

    Map<Figure, Double> reached() {
      Evaluation evaluation =
          Evaluation.together(
              IntStream.range(0, 2)
                  .map(level -> clean ? level : level + 2)
                  .mapToObj(level -> Assize.of(language, level, SEED, PAGES).evaluation())
                  .toList());
      Map<Figure, Double> figures = new EnumMap<>(Figure.class);
      HELD.forEach(figure -> figures.put(figure, evaluation.scorecard().figure(figure).value()));
      return figures;
    }

    @Override
    public String toString() {
      return language + (clean ? " clean" : " damaged");
    }
  }

  static List<Floor> floors() {
    try (InputStream in = FloorsTest.class.getResourceAsStream("/press/floors.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Floor::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("floors")
  void readAtLeastAsWellAs(Floor floor) {
    Map<Figure, Double> reached = floor.reached();
    if (System.getProperty("press.floors") != null) {
      System.out.println(floor + row(reached));
    }
    SoftAssertions figures = new SoftAssertions();
    for (int i = 0; i < HELD.size(); i++) {
      figures
          .assertThat(reached.get(HELD.get(i)))
          .as(floor + " " + HELD.get(i).word())
          .isGreaterThanOrEqualTo(floor.floors().get(i));
    }
    figures.assertAll();
  }

  private static String row(Map<Figure, Double> reached) {
    StringBuilder row = new StringBuilder();
    for (Figure figure : HELD) {
      double slack = figure == Figure.KEPT ? SLACK / 20 : SLACK;
      double floor = Math.max(0, reached.get(figure) - slack);
      row.append(String.format(Locale.ROOT, figure == Figure.KEPT ? " %.3f" : " %.2f", floor));
    }
    return row.toString();
  }

  @Test
  void everyLanguageHasItsFloors() {
    assertThat(floors().stream().map(Floor::toString))
        .containsExactlyElementsOf(
            Press.LANGUAGES.stream()
                .flatMap(language -> Stream.of(language + " clean", language + " damaged"))
                .toList());
  }
}
