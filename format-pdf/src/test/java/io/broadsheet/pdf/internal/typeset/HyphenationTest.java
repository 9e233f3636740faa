package io.broadsheet.pdf.internal.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Words as dictionaries of their languages divide them. */
class HyphenationTest {
  private static final Hyphenation HYPHENATION = PatternHyphenation.bundled();

  private static String divided(String language, String word) {
    StringBuilder out = new StringBuilder(word);
    int[] points = HYPHENATION.points(word, language);
    for (int i = points.length - 1; i >= 0; i--) {
      out.insert(points[i], '-');
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "en, hy-phen-ation",
    "en-GB, in-for-ma-tion",
    "en, news-pa-per",
    "en, har-bour",
    "en, London",
    "en, cat",
    "de, Zei-tung",
    "de-AT, Haus-tür",
    "de, Bür-ger-meis-ter",
    "de, Don-ners-tag",
    "de, ges-tern",
    "de, NATO",
    "fr, jour-nal",
    "fr-CA, bi-blio-thèque",
    "fr, gou-ver-ne-ment",
    "fr, Paris",
    "es, pe-rió-di-co",
    "es-MX, mer-ca-do",
    "es, de-sa-rro-llo",
    "pt, jor-nal",
    "pt-BR, bi-bli-o-teca",
    "it, gior-na-le",
    "it, bi-blio-te-ca",
    "nl, krant",
    "nl, bi-bli-o-theek",
    "nl, bur-ge-mees-ter",
    "xx, newspaper",
    "'', newspaper"
  })
  void areDivided(String language, String parts) {
    assertThat(divided(language, parts.replace("-", ""))).isEqualTo(parts);
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasPatterns(Division division) {
    String tag = division == Division.ENGLISH ? "en" : division.resource().substring(5, 7);

    assertThat(HYPHENATION.points("administration".substring(0, 13), tag)).isNotEmpty();
  }

  @Property(tries = 500, seed = "20310509")
  void enoughLettersStayTogetherAtBothEnds(
      @ForAll Division division,
      @ForAll @StringLength(min = 1, max = 20) @CharRange(from = 'a', to = 'z') String word) {
    String tag = division.resource().substring(5, 7);
    for (int point : HYPHENATION.points(word, tag)) {
      assertThat(point).isBetween(division.left(), word.length() - division.right());
    }
  }
}
