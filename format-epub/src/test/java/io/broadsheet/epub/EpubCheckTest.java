package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.epub.EpubCheckVerdict.Kept;
import io.broadsheet.model.Edition;
import io.broadsheet.samples.SampleEditions;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What EPUBCheck, which is not ours, says of what we write: nothing. */
class EpubCheckTest {
  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findsNothingInASample(SampleEditions.Named sample) {
    assertThat(complaints(Container.of(sample.edition()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findsNothingWherePicturesAreEmbedded(SampleEditions.Named sample) {
    assertThat(complaints(Container.of(sample.edition(), Pictures.EVERY_KIND))).isEmpty();
  }

  @Test
  void whatIsKeptAgainstItsNotesIsThereForOldReaders() {
    byte[] book = Container.of(SampleEditions.twoPagesEnglish()).bytes();
    assertThat(EpubCheckVerdict.on(book).kept())
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Kept.FONT)));
  }

  @Test
  void wouldFindSomething() {
    Edition edition = SampleEditions.onePageChinese();
    byte[] broken = Container.of(edition).bytes().clone();
    broken[30] = 'M'; // the first letter of the name "mimetype"
    assertThat(complaints(new Container(broken, Map.of(), List.of()))).isNotEmpty();
  }

  static List<String> complaints(Container container) {
    return EpubCheckVerdict.on(container.bytes()).complaints();
  }
}
