package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Edition;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Image;
import io.broadsheet.model.Page;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Text;
import io.broadsheet.report.Finding;
import io.broadsheet.samples.SampleEditions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures: taken in, described, or left out with a word about it. */
class PictureTest {
  private static final String PACKAGE = "EPUB/edition.opf";
  private static final String LEAD = "EPUB/p1-a1.xhtml";

  static List<byte[]> kinds() {
    return List.of(Pictures.PNG, Pictures.GIF, Pictures.WEBP, Pictures.SVG);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aPictureOfAKindThatReadersShowIsTakenInAsItIs(byte[] picture) {
    Container container = Container.of(SampleEditions.everyKind(), Pictures.always(picture));
    String href = container.find(LEAD, "//figure/img/@src").get(0);
    assertThat(container.entries().get("EPUB/" + href)).isEqualTo(picture);
    assertThat(container.find(LEAD, "//figure/img/@alt")).containsExactly("一座桥");
    assertThat(container.findings()).isEmpty();
    assertThat(EpubCheckTest.complaints(container)).isEmpty();
  }

  static List<byte[]> refused() {
    return List.of(
        new byte[0],
        "BM bitmap".getBytes(StandardCharsets.US_ASCII),
        "not a picture, <svg".getBytes(StandardCharsets.US_ASCII),
        Pictures.cut(Pictures.PNG, 12),
        Pictures.cut(Pictures.GIF, 7),
        Pictures.cut(Pictures.WEBP, 13),
        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 2, 0, 0, 0, 0},
        Pictures.svg("<script>alert(1)</script>"),
        Pictures.svg("<image href='https://example.org/spy.png'/>"),
        Pictures.svg("<image xlink:href='file:///etc/hosts'/>"),
        Pictures.svg("<rect onload='alert(1)'/>"),
        Pictures.svg("<rect fill='url(https://example.org/spy.svg#a)'/>"),
        Pictures.svg("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>"),
        Pictures.svg("<g>"),
        "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>"
            .getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNoPictureOrNotSafeIsLeftOutAndItsCaptionKept(byte[] bytes) {
    Container container = Container.of(SampleEditions.everyKind(), Pictures.always(bytes));
    assertThat(container.find(LEAD, "//img")).isEmpty();
    assertThat(container.find(LEAD, "//figcaption/span")).containsExactly("图为新桥。", "韩墨 摄");
    assertThat(container.findings())
        .extracting(Finding::code)
        .containsExactly("epub.image-left-out");
    assertThat(EpubCheckTest.complaints(container)).isEmpty();
  }

  @Test
  void aPictureThatIsMissingOrUnreadableIsSaid() {
    assertThat(Container.of(SampleEditions.everyKind()).findings())
        .extracting(Finding::message)
        .containsExactly("the image was not found; its caption and credit stand alone");
    WriteContext broken =
        new WriteContext(
            reference -> {
              throw new IOException("disk");
            },
            Optional.empty());
    assertThat(Container.of(SampleEditions.everyKind(), broken).findings())
        .extracting(Finding::message)
        .containsExactly("the image cannot be read: disk; its caption and credit stand alone");
  }

  @Test
  void anImageUsedTwiceIsStoredOnce() {
    Photo photo =
        new Photo(
            Optional.of(Image.at("a.png")),
            Optional.of(Text.of("A bridge")),
            Optional.empty(),
            List.of());
    Edition edition =
        Edition.builder()
            .language("en")
            .page(
                Page.builder()
                    .item(new PhotoItem("one", HeadlineGroup.NONE, photo))
                    .item(new PhotoItem("two", HeadlineGroup.NONE, photo))
                    .build())
            .build();
    Container container = Container.of(edition, Pictures.always(Pictures.PNG));
    assertThat(container.entries().keySet()).filteredOn(name -> name.endsWith(".png")).hasSize(1);
    assertThat(container.find("EPUB/one.xhtml", "//img/@src"))
        .isEqualTo(container.find("EPUB/two.xhtml", "//img/@src"));
  }

  @Test
  void imagesAreClaimedToBeDescribedOnlyIfEachIs() {
    Container described = Container.of(SampleEditions.everyKind(), Pictures.always(Pictures.PNG));
    assertThat(features(described)).contains("alternativeText");
    assertThat(sufficient(described)).containsExactly("textual");
    Container not = Container.of(SampleEditions.awkward(), Pictures.always(Pictures.PNG));
    assertThat(features(not)).doesNotContain("alternativeText");
    assertThat(sufficient(not)).containsExactly("textual,visual");
    assertThat(not.find("EPUB/p1-photo1.xhtml", "//img/@alt")).containsExactly("");
    assertThat(not.findings()).extracting(Finding::code).containsExactly("epub.image-undescribed");
  }

  private static List<String> features(Container container) {
    return container.find(PACKAGE, "//meta[@property='schema:accessibilityFeature']");
  }

  private static List<String> sufficient(Container container) {
    return container.find(PACKAGE, "//meta[@property='schema:accessModeSufficient']");
  }
}
