package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.BroadsheetException;
import io.broadsheet.InvalidOptionException;
import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Edition;
import io.broadsheet.report.Finding;
import io.broadsheet.samples.SampleEditions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each option changes. */
class OptionsTest {
  private static final String PACKAGE = "EPUB/edition.opf";
  private static final String LEAD = "EPUB/p1-a1.xhtml";

  @TempDir Path folder;

  private static Container with(Edition edition, WriteContext context, String key, String value)
      throws IOException {
    EpubEditionWriter writer = new EpubEditionWriter();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var report = writer.write(edition, out, writer.options(Map.of(key, value)), context);
    Container container = Container.opened(out.toByteArray(), report.findings());
    assertThat(EpubCheckTest.complaints(container)).isEmpty();
    return container;
  }

  @Test
  void itemsEndWithWaysOn() {
    Container container = Container.of(SampleEditions.twoPagesEnglish());
    assertThat(container.find("EPUB/p1-a2.xhtml", "//nav[@class='ways']/a/@href"))
        .containsExactly("p1-a1.xhtml", "nav.xhtml#contents.1", "p2-a1.xhtml");
    assertThat(container.find("EPUB/p1-a2.xhtml", "//nav[@class='ways']/a/@aria-label"))
        .containsExactly(
            "Previous: Islanders row to market as talks stall again", "Contents", "Next: In brief");
    assertThat(container.find(LEAD, "//nav[@class='ways']/a/@href"))
        .containsExactly("nav.xhtml#contents.1", "p1-a2.xhtml");
    assertThat(container.find(LEAD, "//nav[@class='ways']").get(0)).isBlank();
  }

  @Test
  void theFirstAndTheLastItemKeepThePlaceOfTheWayThatTheyLack() {
    Container container = Container.of(SampleEditions.twoPagesEnglish());
    assertThat(container.names(LEAD, "//nav[@class='ways']/*")).containsExactly("span", "a", "a");
    assertThat(container.names("EPUB/p2-n1.xhtml", "//nav[@class='ways']/*"))
        .containsExactly("a", "a", "span");
  }

  @Test
  void theNextPageIsToTheLeftInArabicAndInVerticalText() throws IOException {
    Edition english = SampleEditions.twoPagesEnglish();
    String right = arrow(Container.of(english));
    Container arabic = Container.of(english.toBuilder().language("ar").build());
    Container vertical =
        with(english.toBuilder().language("ja").build(), WriteContext.PLAIN, "vertical", "yes");
    assertThat(arrow(arabic)).isNotEqualTo(right).isEqualTo(arrow(vertical));
  }

  private static String arrow(Container container) {
    return container.find(LEAD, "//nav[@class='ways']/a[@class='next']//path/@d").get(0);
  }

  @Test
  void waysAreInTheLanguageOfTheEditionInAStoryOfAnotherToo() {
    Container container = Container.of(SampleEditions.awkward());
    assertThat(container.find("EPUB/p1-a2.xhtml", "/html/@lang")).containsOnly("ar");
    assertThat(container.find("EPUB/p1-a2.xhtml", "//nav[@class='ways']/@lang")).containsOnly("en");
    assertThat(container.find("EPUB/p1-a2.xhtml", "//nav[@class='ways']/@dir"))
        .containsExactly("ltr");
    assertThat(container.find(LEAD, "//nav[@class='ways']/@lang")).isEmpty();
  }

  @Test
  void waysOnCanBeLeftOut() throws IOException {
    Container container = with(SampleEditions.twoPagesEnglish(), WriteContext.PLAIN, "ways", "no");
    assertThat(container.find(LEAD, "//nav")).isEmpty();
    assertThat(container.find(PACKAGE, "//item[@properties='svg']")).isEmpty();
  }

  @Test
  void verticalTextTurnsPagesFromTheRightAndKeepsTheContentsHorizontal() throws IOException {
    Edition edition = SampleEditions.onePageChinese().toBuilder().language("ja").build();
    Container container = with(edition, WriteContext.PLAIN, "vertical", "yes");
    assertThat(container.find(LEAD, "/html/@class")).containsExactly("vertical");
    assertThat(container.find("EPUB/nav.xhtml", "/html/@class")).isEmpty();
    assertThat(container.find(PACKAGE, "//spine/@page-progression-direction"))
        .containsExactly("rtl");
    assertThat(container.find(LEAD, "//span[@class='upright']")).contains("12", "86");
    assertThat(AsEpubHolds.of(RoundTripTest.read(container.bytes()).edition()))
        .isEqualTo(AsEpubHolds.of(edition));
  }

  @Test
  void textOfOtherLanguagesIsNeverVertical() throws IOException {
    Container container =
        with(SampleEditions.twoPagesEnglish(), WriteContext.PLAIN, "vertical", "yes");
    assertThat(container.find(LEAD, "/html/@class")).isEmpty();
    assertThat(container.findings()).extracting(Finding::code).contains("epub.not-vertical");
  }

  @Test
  void theClaimOfAccessibilityTakesANameAndDescribedPictures() throws IOException {
    Edition edition = SampleEditions.everyKind();
    WriteContext images = Pictures.always(Pictures.JPEG);
    assertThat(Container.of(edition, images).text(PACKAGE)).doesNotContain("conformsTo");
    Container claimed = with(edition, images, "certified-by", "Access House");
    assertThat(claimed.find(PACKAGE, "//meta[@property='dcterms:conformsTo']"))
        .containsExactly("EPUB Accessibility 1.1 - WCAG 2.1 Level AA");
    assertThat(claimed.find(PACKAGE, "//meta[@property='a11y:certifiedBy']"))
        .containsExactly("Access House");
    Container not = with(SampleEditions.awkward(), images, "certified-by", "Access House");
    assertThat(not.text(PACKAGE)).doesNotContain("conformsTo", "certifiedBy");
    assertThat(not.findings()).extracting(Finding::code).contains("epub.claim-left-out");
  }

  @Test
  void aGivenPictureIsTheCover() throws IOException {
    Path file = Files.write(folder.resolve("front.jpg"), Pictures.JPEG);
    Container container =
        with(SampleEditions.twoPagesEnglish(), WriteContext.PLAIN, "cover", file.toString());
    assertThat(container.entries().get("EPUB/cover.jpg")).isEqualTo(Pictures.JPEG);
    assertThat(container.find(PACKAGE, "//item[@properties='cover-image']/@href"))
        .containsExactly("cover.jpg");
    Path none = Files.writeString(folder.resolve("front.txt"), "no picture");
    assertThatThrownBy(
            () ->
                with(
                    SampleEditions.twoPagesEnglish(), WriteContext.PLAIN, "cover", none.toString()))
        .isInstanceOf(InvalidOptionException.class)
        .hasMessageContaining("front.txt");
  }

  @ParameterizedTest
  @CsvSource({"jpeg, images/bridge.jpg", "png, images/image-0001.png"})
  void largePicturesAreScaledDown(String format, String name) throws IOException {
    byte[] large = Pictures.photograph(900, 300, format);
    Container container = with(SampleEditions.everyKind(), Pictures.always(large), "images", "300");
    byte[] small = container.entries().get("EPUB/" + name);
    var image = ImageIO.read(new ByteArrayInputStream(small));
    assertThat(image.getWidth()).isEqualTo(300);
    assertThat(image.getHeight()).isEqualTo(100);
    assertThat(
            with(SampleEditions.everyKind(), Pictures.always(large), "images", "900")
                .entries()
                .get("EPUB/" + name))
        .isEqualTo(large);
  }

  @Test
  void whatIsNoFontIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.ttf"), "no font");
    for (String path : new String[] {file.toString(), folder.resolve("none.ttf").toString()}) {
      assertThatThrownBy(() -> with(SampleEditions.empty(), WriteContext.PLAIN, "font", path))
          .isInstanceOf(BroadsheetException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"ways, perhaps", "images, 0", "images, wide", "certified-by, ' '", "vertical, 1"})
  void aValueThatMakesNoSenseIsRefused(String key, String value) {
    assertThatThrownBy(() -> new EpubEditionWriter().options(Map.of(key, value)))
        .isInstanceOf(InvalidOptionException.class)
        .hasMessageContaining("epub." + key);
  }
}
