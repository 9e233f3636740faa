package io.broadsheet.pdf.internal.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.pdf.internal.typeset.Measure.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where lines may begin and end. */
class LineBreakingTest {
  private static final String NEVER_FIRST = "、。，．：；！？”’）》〉」』】,.;:!?)%";
  private static final String NEVER_LAST = "“‘（《〈「『【(";

  private final Typesetter typesetter = new Typesetter(Hyphenation.NONE);

  private List<String> lines(String text, int ems) {
    return typesetter
        .set(BlockFace.copy(text), new Measure(ems * BlockFace.SIZE, 0, Alignment.JUSTIFIED))
        .stream()
        .map(BlockFace::words)
        .toList();
  }

  /** Chinese text as newspapers have it: characters, marks in sensible pairs, figures, Latin. */
  @Provide
  Arbitrary<String> chinese() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "江", "畔", "书", "声", "入", "万", "家", "，", "。", "、", "：“", "。”", "（记者", "）", "《", "》",
            "——", "……", "2031年", "5月9日", "37.5%", "1.2万余", "LED", ",", "(二期)", "！", "；", "‘", "’");
    return piece.list().ofMinSize(1).ofMaxSize(120).map(all -> String.join("", all));
  }

  @Property(tries = 500, seed = "20310509")
  void noCharacterIsLost(
      @ForAll("chinese") String text, @ForAll @IntRange(min = 4, max = 24) int ems) {
    assertThat(String.join("", lines(text, ems))).isEqualTo(text);
  }

  @Property(tries = 500, seed = "20310509")
  void aProhibitedMarkNeverBeginsOrEndsALine(
      @ForAll("chinese") String text, @ForAll @IntRange(min = 12, max = 24) int ems) {
    // Runs of marks longer than a line have to be cut somewhere; real text has none.
    String real = text.replaceAll("[\\p{P}&&[^—…%]]{3,}", "。");
    List<String> lines = lines(real, ems);
    for (int i = 1; i < lines.size(); i++) {
      assertThat(NEVER_FIRST).doesNotContain(lines.get(i).substring(0, 1));
      String before = lines.get(i - 1);
      assertThat(NEVER_LAST).doesNotContain(before.substring(before.length() - 1));
    }
  }

  @Property(tries = 500, seed = "20310509")
  void dashesEllipsesAndFiguresAreNeverSplit(
      @ForAll("chinese") String text, @ForAll @IntRange(min = 12, max = 24) int ems) {
    String real = text.replaceAll("(——){2,}", "——").replaceAll("(……)+", "……");
    real = real.replaceAll("([0-9.%LED,]{6})[0-9.%LED,]+", "$1江");
    String joined = String.join("\n", lines(real, ems));
    assertThat(joined)
        .doesNotContainPattern("—\n—")
        .doesNotContainPattern("…\n…")
        .doesNotContainPattern("[0-9.]\n[0-9.%]")
        .doesNotContainPattern("[0-9]\n[年月日万]");
  }

  @Property(tries = 300, seed = "20310509")
  void noLastLineHoldsASingleCharacter(
      @ForAll @IntRange(min = 13, max = 200) int length,
      @ForAll @IntRange(min = 10, max = 20) int ems) {
    List<String> lines = lines("潮".repeat(length), ems);
    assertThat(lines.get(lines.size() - 1)).hasSizeGreaterThan(1);
  }

  @Property(tries = 300, seed = "20310509")
  void totalFitIsNeverWorseThanFillingLineByLine(
      @ForAll("chinese") String text, @ForAll @IntRange(min = 10, max = 24) int ems) {
    Measure measure = new Measure(ems * BlockFace.SIZE, 0, Alignment.JUSTIFIED);
    Galley galley = typesetter.galley(BlockFace.copy(text), measure.width());
    assertThat(demerits(galley, measure, TotalFit.lineEnds(galley, measure)))
        .isLessThanOrEqualTo(demerits(galley, measure, firstFit(galley, measure)));
  }

  private static long demerits(Galley galley, Measure measure, List<Integer> ends) {
    long sum = 0;
    int start = 0;
    for (int end : ends) {
      sum += Badness.demerits(galley, start, end, measure);
      start = end;
    }
    return sum;
  }

  private static List<Integer> firstFit(Galley galley, Measure measure) {
    List<Integer> ends = new ArrayList<>();
    int start = 0;
    int last = 0;
    for (int end = 1; end <= galley.length(); end++) {
      if (galley.cost(end) == LineEnds.NEVER) {
        continue;
      }
      if (galley.width(start, end) > measure.width() && last > start) {
        ends.add(last);
        start = last;
      }
      last = end;
    }
    ends.add(galley.length());
    return ends;
  }

  @ParameterizedTest
  @ValueSource(strings = {"江畔“书声”入万家", "江畔（书声）入万家", "江畔《书声》入万家"})
  void aMarkStaysWithWhatItEncloses(String text) {
    for (int ems = 3; ems < 9; ems++) {
      for (String line : lines(text, ems)) {
        assertThat("”）》").doesNotContain(line.substring(0, 1));
        assertThat("“（《").doesNotContain(line.substring(line.length() - 1));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"江畔书声２２时开讲", "江畔书声１２．５％入会", "江畔书声２０３１年开讲"})
  void aWideFigureStaysWhole(String text) {
    for (int ems = 5; ems < 9; ems++) {
      assertThat(String.join("\n", lines(text, ems))).doesNotContainPattern("[０-９．]\n[０-９．％时年]");
    }
  }

  @Test
  void aRunOfMarksThatNoLineHoldsIsBrokenBesideAMarkNotInsideAFigure() {
    assertThat(String.join("\n", lines("江2031年，，，，……,2031年", 12)))
        .doesNotContainPattern("[0-9]\n[0-9年]")
        .doesNotContain("…\n…");
  }

  @Test
  void aLineMayEndBetweenClosingAndOpeningMarks() {
    assertThat(lines("一二三四，“五六七八”", 5)).containsExactly("一二三四，", "“五六七八”");
  }

  @Test
  void aWordThatNoLineHoldsIsBrokenRatherThanLostOrLeftSticking() {
    Measure narrow = new Measure(40_000, 0, Alignment.JUSTIFIED);
    String word = "Donaudampfschifffahrtsgesellschaft";
    List<SetLine> lines = typesetter.set(BlockFace.copy(word), narrow);
    assertThat(lines.stream().map(BlockFace::words).collect(Collectors.joining())).isEqualTo(word);
    assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(40_000));
  }

  /** Japanese text with small kana, long vowels, repetition marks and wide brackets. */
  @Provide
  Arbitrary<String> japanese() {
    return Arbitraries.of(
            "港", "町", "の", "しゃ", "きっぷ", "ニュース", "センター", "人々", "、", "。", "」", "「", "・", "っ", "ー",
            "ィ", "３月", "20日", "…", "『海』", "（写真）", "です", "ました")
        .list()
        .ofMinSize(1)
        .ofMaxSize(100)
        .map(all -> String.join("", all))
        // Runs of marks longer than a line have to be cut somewhere; real text has none.
        .map(text -> text.replaceAll("[\\p{P}ーっィ]{2,}", "、"));
  }

  @Property(tries = 500, seed = "20310509")
  void smallKanaAndLongVowelsNeverBeginALine(
      @ForAll("japanese") String text, @ForAll @IntRange(min = 11, max = 24) int ems) {
    List<String> lines = lines(text, ems);
    for (int i = 1; i < lines.size(); i++) {
      assertThat("ぁぃぅぇぉっゃゅょァィゥェォッャュョー々・、。」』）…").doesNotContain(lines.get(i).substring(0, 1));
      String before = lines.get(i - 1);
      assertThat("「『（").doesNotContain(before.substring(before.length() - 1));
    }
    assertThat(String.join("\n", lines)).doesNotContainPattern("[0-9３]\n[0-9日月]");
  }

  @Test
  void aKoreanFigureStaysWithItsUnit() {
    for (int ems = 6; ems < 16; ems++) {
      assertThat(String.join("\n", lines("도서관은 오전 9시부터 오후 8시까지 열고 책 2500권이 있다", ems)))
          .doesNotContainPattern("[0-9]\n[가-힣0-9]");
    }
  }

  @Test
  void mostKoreanLinesEndBetweenWordsAndAnyMayEndInside() {
    String sentence = "항구 도시에 새 도서관이 문을 열었고 주민들은 첫날부터 책을 빌려 갔다. ";
    List<String> lines = lines(sentence.repeat(12).strip(), 22);
    long between = lines.stream().filter(line -> line.endsWith(" ")).count();

    assertThat(between).isGreaterThan(lines.size() * 2L / 3);
    assertThat(lines("도서관이문을열었다", 4)).allSatisfy(line -> assertThat(line).hasSizeLessThan(6));
  }
}
