package io.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "a\u0008", "\u000B", "\u000C", "\uD842", "x\uDFB7", "\uFFFE"})
  void holdsNothingThatADocumentCannot(String characters) {
    assertThatThrownBy(() -> Text.of(characters))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("U+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\t\n\r", "報", "\uD842\uDFB7", "\uFFFD", "\u0085\u2028", "\u200B"})
  void holdsAllElse(String characters) {
    assertThat(Text.of(characters).characters()).isEqualTo(characters);
  }

  @Property(seed = "20310509")
  void whatItRefusesIsWhatFirstIllegalFinds(@ForAll String characters) {
    int illegal = Text.firstIllegal(characters);
    if (illegal < 0) {
      assertThat(Text.of(characters).characters()).isEqualTo(characters);
    } else {
      assertThatThrownBy(() -> Text.of(characters)).hasMessageContaining(" at " + illegal);
      assertThat(Text.firstIllegal(characters.substring(0, illegal))).isNegative();
    }
  }

  @Test
  void linesAreKeptAsPrinted() {
    Text headline = Text.ofLines("区人大常委会视察", "老旧电梯更新改造工作");
    assertThat(headline.characters()).isEqualTo("区人大常委会视察老旧电梯更新改造工作");
    assertThat(headline.breaks()).containsExactly(8);
    assertThat(headline.lines()).containsExactly("区人大常委会视察", "老旧电梯更新改造工作");
    assertThat(Text.of("一行").lines()).containsExactly("一行");
  }

  @Test
  void rangesStayInside() {
    Text text = Text.of("五个字的话");
    assertThatThrownBy(() -> text.withMarks(List.of(new Mark.Bold(3, 6))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> text.withMarks(List.of(new Mark.Bold(2, 2))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Text("ab", List.of(), List.of(), List.of(0), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new Text(
                    "ab",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(
                        new SourceSpan(0, new SourceRange(0, 0, 2)),
                        new SourceSpan(1, new SourceRange(0, 5, 6)))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void listsAreCopiedIn() {
    List<Mark> marks = new ArrayList<>(List.of(new Mark.Bold(0, 1)));
    Text text = Text.of("ab").withMarks(marks);
    marks.clear();
    assertThat(text.marks()).hasSize(1);
    assertThatThrownBy(() -> text.marks().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
