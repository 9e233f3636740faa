package io.broadsheet.epub;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real pages as books, where {@code -Dbroadsheet.corpora=DIR} says that they are at hand: some of
 * each set, always the same ones; with {@code -Dbroadsheet.corpora.all} all of them.
 */
@EnabledIfSystemProperty(named = "broadsheet.corpora", matches = ".+")
class CorporaTest {
  private static final Path CORPORA = Path.of(System.getProperty("broadsheet.corpora", "."));
  private static final boolean ALL = System.getProperty("broadsheet.corpora.all") != null;
  private static final int OF_EACH_SET = 8;

  static List<Path> pages() {
    Map<Path, List<Path>> sets = new LinkedHashMap<>();
    for (Path page : RealPages.in(CORPORA)) {
      if (RealPages.isBlank(page)) {
        continue;
      }
      Path set = CORPORA.relativize(page).getName(0);
      sets.computeIfAbsent(set, none -> new ArrayList<>()).add(page);
    }
    return sets.values().stream().map(CorporaTest::sample).flatMap(List::stream).toList();
  }

  /** Pages spread evenly over a set. */
  private static List<Path> sample(List<Path> set) {
    int most = ALL ? set.size() : Math.min(OF_EACH_SET, set.size());
    List<Path> sample = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      sample.add(set.get(i * set.size() / most));
    }
    return sample;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aRealPageBecomesASoundBookAndComesBack(Path page) {
    RealPages.becomesASoundBookAndComesBack(page);
  }
}
