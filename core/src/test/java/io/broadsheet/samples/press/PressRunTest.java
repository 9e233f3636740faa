package io.broadsheet.samples.press;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.samples.press.Assize.Misread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A long run: {@code -Dpress.pages=2000} prints how well so many pages are read, {@code
 * -Dpress.out=DIR} writes them with their truth, {@code -Dpress.seed=N} takes other pages, {@code
 * -Dpress.languages=en,de} only some languages.
 */
class PressRunTest {
  private static final int EXAMPLES = 3;
  private static final int SORTS = 30;
  private static final int LONGEST = 160;

  private static List<String> languages() {
    String some = System.getProperty("press.languages", "");
    return some.isEmpty() ? Press.LANGUAGES : List.of(some.split(","));
  }

  private static long seed() {
    return Long.getLong("press.seed", 1000);
  }

  @Test
  @EnabledIfSystemProperty(named = "press.pages", matches = "\\d+")
  void tellsHowWellPagesAreRead() {
    int pages = Integer.getInteger("press.pages") / languages().size() / Damage.LEVELS;
    List<Misread> misread = new ArrayList<>();
    Map<String, Assize> habits = new TreeMap<>();
    System.out.println(Assize.header());
    for (String language : languages()) {
      for (int level = 0; level < Damage.LEVELS; level++) {
        Assize assize = Assize.of(language, level, seed(), Math.max(1, pages));
        System.out.println(assize.row(language + " level " + level));
        misread.addAll(assize.misread());
        assize.byHabits(habits);
        assertThat(assize.scorecard().pages()).isPositive();
      }
    }
    habits.forEach((name, assize) -> System.out.println(assize.row(name)));
    printFaults(misread);
  }

  private static void printFaults(List<Misread> misread) {
    Map<String, List<Misread>> sorts =
        misread.stream()
            .collect(Collectors.groupingBy(Misread::sort, TreeMap::new, Collectors.toList()));
    sorts.values().stream()
        .sorted(Comparator.comparing(some -> -some.size()))
        .limit(SORTS)
        .forEach(PressRunTest::printSort);
  }

  private static void printSort(List<Misread> some) {
    System.out.println("\n" + some.size() + " x " + some.get(0).sort());
    int step = Math.max(1, some.size() / EXAMPLES);
    for (int i = 0; i < some.size(); i += step) {
      String detail = some.get(i).detail().replace('\n', '/');
      System.out.println(
          "  "
              + some.get(i).page().name()
              + "  "
              + detail.substring(0, Math.min(LONGEST, detail.length())));
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "press.out", matches = ".+")
  void writesPagesWithTheirTruth() throws IOException {
    Path out = Path.of(System.getProperty("press.out"));
    Files.createDirectories(out);
    int editions = Integer.getInteger("press.editions", 5);
    int written = 0;
    for (String language : languages()) {
      for (int level = 0; level < Damage.LEVELS; level++) {
        for (long seed = seed(); seed < seed() + editions; seed++) {
          for (PressPage page : Press.edition(language, level, seed)) {
            Files.writeString(out.resolve(page.name() + ".txt"), page.text());
            Files.writeString(out.resolve(page.name() + ".truth.json"), TruthFile.of(page));
            written++;
          }
        }
      }
    }
    assertThat(written).isPositive();
  }
}
