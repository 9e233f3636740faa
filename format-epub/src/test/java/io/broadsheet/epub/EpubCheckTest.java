package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import io.broadsheet.model.Edition;
import io.broadsheet.samples.SampleEditions;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
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
  void wouldFindSomething() {
    Edition edition = SampleEditions.onePageChinese();
    byte[] broken = Container.of(edition).bytes().clone();
    broken[30] = 'M'; // the first letter of the name "mimetype"
    assertThat(complaints(new Container(broken, Map.of(), List.of()))).isNotEmpty();
  }

  static List<String> complaints(Container container) {
    List<String> found = new ArrayList<>();
    DefaultReportImpl report =
        new DefaultReportImpl("edition.epub") {
          @Override
          public void message(Message message, EPUBLocation location, Object... arguments) {
            if (message.getSeverity() != Severity.SUPPRESSED
                && message.getSeverity() != Severity.INFO) {
              found.add(
                  message.getSeverity()
                      + " "
                      + message.getID()
                      + " "
                      + location
                      + " "
                      + message.getMessage(arguments));
            }
          }
        };
    new EpubCheck(new ByteArrayInputStream(container.bytes()), report, "edition.epub").doValidate();
    return found;
  }
}
