package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.broadsheet.Editions;
import io.broadsheet.LimitExceededException;
import io.broadsheet.Limits;
import io.broadsheet.format.EditionReader;
import io.broadsheet.format.Input;
import io.broadsheet.format.Match;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Item;
import io.broadsheet.report.LineReading;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class TextReaderTest {
  private static final String PAGE = "第02版：综合　2032年3月8日\n\n双虹桥通航\n\n本报讯 (记者 楚云深) 昨天,双虹桥恢复通行。\n";

  @Test
  void isFoundAsAService() {
    assertThat(ServiceLoader.load(EditionReader.class))
        .hasAtLeastOneElementOfType(TextReader.class);
    assertThat(Editions.formats().readerFor(Input.ofText("page.txt", PAGE)))
        .isInstanceOf(TextReader.class);
  }

  @Test
  void takesAnyTextButPrefersItsOwnNames() {
    TextReader reader = new TextReader();
    assertThat(reader.match(Input.ofText("page.TXT", PAGE))).isEqualTo(Match.NAME);
    assertThat(reader.match(Input.ofText("page", PAGE))).isEqualTo(Match.FALLBACK);
    assertThat(reader.match(Input.ofText("page.txt", ""))).isEqualTo(Match.NO);
  }

  @Test
  void whatTheCallerKnowsWins() {
    ReadOptions options =
        ReadOptions.defaults()
            .charset(Charset.forName("GBK"))
            .language("zh-Hant")
            .publication("云溪日报")
            .date(LocalDate.of(2031, 1, 1));
    byte[] bytes = PAGE.getBytes(Charset.forName("GB18030"));
    Edition edition = new TextReader().read(Input.of("page.txt", bytes), options).edition();
    assertThat(edition.language()).contains("zh-Hant");
    assertThat(edition.publication().name()).contains("云溪日报");
    assertThat(edition.date()).contains(LocalDate.of(2031, 1, 1));
    assertThat(edition.provenance().sources().get(0).charset()).contains("GB18030");
    assertThat(SourceReconstruction.of(edition, 0)).isEqualTo(PAGE);
  }

  @Test
  void everyLineAndItemIsAccountedForInTheReport() {
    Reading reading = new TextReader().read(Input.ofText("page.txt", PAGE), ReadOptions.defaults());
    assertThat(reading.report().lines())
        .extracting(LineReading::line, LineReading::role, LineReading::item)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "folio", ""),
            org.assertj.core.groups.Tuple.tuple(3, "headline", "p1-a1"),
            org.assertj.core.groups.Tuple.tuple(5, "opening", "p1-a1"));
    assertThat(reading.report().lines())
        .allSatisfy(line -> assertThat(line.evidence()).isNotEmpty());
    assertThat(reading.edition().items().map(Item::id).toList())
        .containsExactlyElementsOf(reading.report().confidences().keySet());
  }

  @Test
  void readsTheSameInAnyLocale() {
    Locale before = Locale.getDefault();
    Edition here =
        Editions.read("page.txt", PAGE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Editions.read("page.txt", PAGE.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
          .isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void keepsToTheLimit() {
    Limits small = Limits.DEFAULTS.inputBytes(10);
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(
            () ->
                new TextReader()
                    .read(Input.ofText("page.txt", PAGE), ReadOptions.defaults().limits(small)));
  }
}
