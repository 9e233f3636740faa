package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.BroadsheetException;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Edition;
import io.broadsheet.report.Finding;
import io.broadsheet.samples.HostileFiles;
import io.broadsheet.samples.RawZip;
import io.broadsheet.samples.SampleEditions;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Books that are damaged or mean harm: read without harm, or refused with a word why. */
@Tag("little-memory")
class HostileBooksTest {
  private static final String LEAD = "EPUB/p1-a1.xhtml";

  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  private static Edition read(byte[] bytes) {
    return RoundTripTest.read(bytes).edition();
  }

  private static void readsOrRefuses(byte[] bytes) {
    Input input = Input.of("edition.epub", bytes);
    List<Consumer<ReadOptions>> readings =
        List.of(
            options -> new EpubEditionReader().read(input, options),
            options -> EpubBook.read(input, options));
    for (Consumer<ReadOptions> reading : readings) {
      try {
        reading.accept(ReadOptions.defaults());
      } catch (BroadsheetException e) {
        assertThat(e).hasMessageStartingWith("edition.epub");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aBookCutOffOrWithABitTurnedIsReadOrRefused(SampleEditions.Named sample) {
    damagedIsReadOrRefused(Container.of(sample.edition(), Pictures.EVERY_KIND).bytes());
  }

  @Test
  void aBookOfAnotherProgramCutOffOrWithABitTurnedIsReadOrRefused() {
    damagedIsReadOrRefused(RawZip.of(ForeignBooksTest.epub2()).bytes());
  }

  private static void damagedIsReadOrRefused(byte[] sound) {
    HostileFiles.cut(sound, 200).forEach(HostileBooksTest::readsOrRefuses);
    HostileFiles.flipped(sound, 1000).forEach(HostileBooksTest::readsOrRefuses);
  }

  /** Damage before packing: the checksums fit, so that the parsers see it. */
  @Test
  void partsCutOffOrWithABitTurnedAreReadOrRefused() {
    Map<String, byte[]> entries = Container.of(SampleEditions.everyKind()).entries();
    for (String part :
        List.of("META-INF/container.xml", "EPUB/edition.opf", "EPUB/nav.xhtml", LEAD)) {
      byte[] sound = entries.get(part);
      HostileFiles.cut(sound, 100).forEach(bad -> readsOrRefuses(with(entries, part, bad)));
      HostileFiles.flipped(sound, 300).forEach(bad -> readsOrRefuses(with(entries, part, bad)));
    }
  }

  @Test
  void archivesThatMeanHarmAreRefused() {
    Map<String, byte[]> sound = Container.of(SampleEditions.twoPagesEnglish()).entries();
    HostileFiles.archives(sound)
        .forEach(
            (kind, bytes) ->
                assertThatThrownBy(() -> read(bytes))
                    .as(kind)
                    .isInstanceOf(BroadsheetException.class));
    HostileFiles.archives(sound)
        .forEach(
            (kind, bytes) ->
                assertThatThrownBy(
                        () ->
                            EpubBook.read(Input.of("edition.epub", bytes), ReadOptions.defaults()))
                    .as(kind)
                    .isInstanceOf(BroadsheetException.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body><p>&x;</p></body></html>",
        "<!DOCTYPE html [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><html><body><p>&b;</p></body></html>",
        "<html><body><p>unfinished"
      })
  void entitiesAndBrokenDocumentsAreRefusedWithTheirName(String document) {
    assertThatThrownBy(() -> read(with(LEAD, document)))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("edition.epub (EPUB/p1-a1.xhtml)");
  }

  @Test
  void scriptsAreNoTextAndNothingIsFetched() {
    String document =
        "<html><head><script>alert(1)</script></head><body><h1>A story</h1>"
            + "<p>Words<script>document.write('evil')</script>.</p>"
            + "<img src='http://127.0.0.1:9/spy.png' alt=''/><img src='../../../etc/passwd'/>"
            + "<p><a href='javascript:alert(1)'>here</a></p></body></html>";
    var reading = RoundTripTest.read(with(LEAD, document));
    String all = reading.edition().toString();
    assertThat(all).contains("A story", "Words.", "here").doesNotContain("evil", "javascript");
    assertThat(reading.report().findings())
        .extracting(Finding::code)
        .contains("epub.picture-missing");
  }

  @Test
  void aMegabyteAttributeAndDeepNestingAreRefused() {
    String attribute = "<html><body><p class='" + "a ".repeat(1 << 20) + "'>x</p></body></html>";
    assertThatThrownBy(() -> read(with(LEAD, attribute))).isInstanceOf(BroadsheetException.class);
    String deep = "<div>".repeat(5000) + "x" + "</div>".repeat(5000);
    assertThatThrownBy(() -> read(with(LEAD, "<html><body>" + deep + "</body></html>")))
        .isInstanceOf(BroadsheetException.class);
    String many = "<html><body>" + "<p>x</p>".repeat(700_000) + "</body></html>";
    assertThatThrownBy(() -> read(with(LEAD, many))).isInstanceOf(BroadsheetException.class);
  }

  @Test
  void anElementAfterAnotherTakesTimeInProportion() {
    StringBuilder spans = new StringBuilder("<html><body><h1>A</h1>");
    StringBuilder nested = new StringBuilder("<html><body>");
    for (int i = 0; i < 100_000; i++) {
      spans.append("<p><b>").append(i * 31L).append("</b></p>");
    }
    for (int i = 0; i < 400; i++) {
      nested.append("<div>".repeat(200)).append(digits(i)).append("</div>".repeat(200));
    }
    assertThat(read(with(LEAD, spans + "</body></html>")).items()).isNotEmpty();
    assertThat(read(with(LEAD, nested + "</body></html>")).items()).isNotEmpty();
  }

  @Test
  void aBookUnderProtectionIsRefused() {
    Map<String, byte[]> entries =
        new LinkedHashMap<>(Container.of(SampleEditions.twoPagesEnglish()).entries());
    entries.put(
        "META-INF/encryption.xml",
        utf8("<encryption><CipherReference URI='EPUB/p1-a1.xhtml'/></encryption>"));
    assertThatThrownBy(() -> read(RawZip.of(entries).bytes()))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("protected");
  }

  @Test
  void whatIsNoBookIsSaidToBeNone() {
    assertThatThrownBy(() -> read("本报讯".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableInputException.class);
    assertThatThrownBy(
            () ->
                new EpubEditionReader()
                    .read(
                        Input.of("a.epub", new RawZip().entry("a", new byte[] {1}).bytes()),
                        ReadOptions.defaults()))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("no EPUB");
  }

  /** Figures that pack badly, so that the archive is not refused before. */
  private static String digits(int seed) {
    return new Random(seed).ints(60).mapToObj(Integer::toString).collect(Collectors.joining());
  }

  private static byte[] with(String part, String content) {
    return with(Container.of(SampleEditions.twoPagesEnglish()).entries(), part, utf8(content));
  }

  private static byte[] with(Map<String, byte[]> entries, String part, byte[] content) {
    Map<String, byte[]> changed = new LinkedHashMap<>(entries);
    changed.put(part, content);
    return RawZip.of(changed).bytes();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
