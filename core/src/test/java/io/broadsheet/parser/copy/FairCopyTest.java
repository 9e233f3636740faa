package io.broadsheet.parser.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Repair;
import io.broadsheet.parser.SourceReconstruction;
import io.broadsheet.parser.TextReader;
import io.broadsheet.parser.encoding.Binary;
import io.broadsheet.parser.encoding.Decoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parser reads of a source, and that the source can be had back from it. */
class FairCopyTest {
  private static FairCopy copy(String text) {
    return FairCopy.of(0, Decoder.decode(bytes(text), Optional.of(StandardCharsets.UTF_8)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "o\uFB03ce, office",
    "\uFB02ag, flag",
    "la\uFB05, la\u017Ft",
    "\u2F45\u5411, \u65B9\u5411",
    "\uF9DC\u6625, \u9686\u6625",
    "Mon\u00ADtag, Montag",
    "\u6E21\u200B\u53E3, \u6E21\u53E3",
    "a\uFEFFb, ab",
    "left\u200E, left",
    "it\u0092s, it\u2019s",
    "tea &amp; trade, tea & trade",
    "&#8212;&#x2014;&mdash;, \u2014\u2014\u2014",
    "$18^{\\circ}\\mathrm{C}$, 18\u00B0C",
    "$3 0 \\%$, 30%",
    "$\\mathrm{CO}_2$, CO\u2082",
    "'## Words', Words",
    "'a **bold** word', a bold word",
    "'![Boats at the quay](a/b.jpg)', Boats at the quay",
    "'see [the page](https://example.org/a)', see the page",
    "'<p>One<br>two</p>', 'One\ntwo\n'"
  })
  void whatHasOneReadingIsRead(String source, String read) {
    assertThat(copy(source.replace("\\n", "\n")).text().strip())
        .isEqualTo(read.replace("\\n", "\n").strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 < 4 and 5 > 2",
        "AT&T; R&D; &unknown;",
        "prize #1, #topic#",
        "f**k the s**t, won by Li** and Wu**",
        "$5 to $7 and US$3",
        "It [sic] was (so) said",
        "a_b 2^3",
        "one <b> alone",
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
        "\u0633\u0637\u0631 \u200FA1\u200F",
        "\uD83D\uDC68\u200D\uD83D\uDC69",
        "\u2460\u33A1\u2161\uFF05\u3000\u2026",
        "\uFDFA \uFDF2",
        "In HTML, <br> breaks a line, <p> opens one and &nbsp; is a space."
      })
  void whatMayBeMeantStays(String source) {
    FairCopy copy = copy(source);
    assertThat(copy.text()).isEqualTo(source);
    assertThat(copy.edits()).isEmpty();
  }

  @Property(tries = 3000, seed = "20310509")
  void anyDamageCanBeUndone(@ForAll("damaged") String page) {
    FairCopy copy = copy(page);
    if (copy.isBlank() || Binary.kind(bytes(page)) != null) {
      return;
    }
    Edition edition =
        new TextReader()
            .read(
                Input.of("page.txt", bytes(page)),
                ReadOptions.defaults().charset(StandardCharsets.UTF_8))
            .edition();
    assertThat(SourceReconstruction.of(edition, 0)).isEqualTo(page);
    for (Repair repair : edition.repairs()) {
      assertThat(page.substring(repair.where().start(), repair.where().end()))
          .isEqualTo(repair.before());
    }
  }

  @Provide
  Arbitrary<String> damaged() {
    return Arbitraries.of(
            "The bridge re-",
            "opened",
            "Brücke",
            "渡口恢复摆渡。",
            "本报讯（记者 甲乙丙）",
            "\n",
            "\n\n",
            " ",
            "\u00AD",
            "\u00AD\n",
            "\u200B",
            "\uFEFF\n",
            "\u200F",
            "\uFB01",
            "\u2F45",
            "\u0001",
            "\f",
            "\u0093",
            "&nbsp;",
            "&nbsp;\n",
            "&amp;",
            "&amp;nbsp;",
            "<br>",
            "<br>\n",
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "**",
            "# ",
            "\n## ",
            "![",
            "](a.jpg)",
            "[",
            "](http://x)",
            "|---|",
            "\n| a | b |\n",
            "$3\\%$",
            "$x^{2}$",
            "$\u0012\\%$",
            "<img alt=\"\u0001\" src=\"x\">",
            "■ ",
            "-\n",
            "¬\n",
            "（下转第2版）",
            "甲乙 摄",
            "<img alt=\"boats\" src=\"x\">")
        .list()
        .ofMaxSize(30)
        .map(parts -> "Words" + String.join("", parts)); // a first U+FEFF would be the file's mark
  }

  @Test
  void offsetsLeadBackToTheSource() {
    FairCopy copy = copy("o\uFB03ce &amp; quay");
    assertThat(copy.text()).isEqualTo("office & quay");
    assertThat(copy.source(0)).isZero();
    assertThat(copy.source(2)).isEqualTo(1);
    assertThat(copy.source(4)).isEqualTo(2);
    assertThat(copy.fromSource(2)).isEqualTo(4);
    assertThat(copy.range(7, 8).length()).isEqualTo(5);
    assertThat(copy.isPrinted(1)).isFalse();
    assertThat(copy.isPrinted(9)).isTrue();
  }
}
