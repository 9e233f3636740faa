package io.broadsheet.docx;

import static io.broadsheet.docx.ForeignFile.p;
import static io.broadsheet.docx.ForeignFile.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.InvalidOptionException;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.report.Finding;
import io.broadsheet.samples.SampleEditions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document of the house lends its looks to what is written after it. */
class HouseTemplateTest {
  private static final String RED = "<w:rPr><w:color w:val=\"C00000\"/></w:rPr>";
  private static final String PAGE =
      "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"head\"/><w:pgSz w:w=\"9000\""
          + " w:h=\"14000\"/><w:pgMar w:top=\"900\" w:right=\"800\" w:bottom=\"900\" w:left=\"700\""
          + " w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/></w:sectPr>";

  private static ForeignFile house(String heading, String header) {
    return ForeignFile.of(p("What the template says is not taken.") + PAGE)
        .style("x7", heading, RED)
        .style("BodyText", "House Remark", "")
        .wordPart("head", "hdr", header)
        .related("head", "header", "head.xml");
  }

  private static WordFile written(SampleEditions.Named sample, ForeignFile house) {
    DocxOptions options =
        DocxOptions.defaults().template(DocxTemplate.of("house.docx", house.bytes()));
    return WordFile.of(sample.edition(), options, WordFile.WITH_PICTURES);
  }

  private static WordFile english(ForeignFile house) {
    return written(new SampleEditions.Named("english", SampleEditions.twoPagesEnglish()), house);
  }

  @ParameterizedTest
  @ValueSource(strings = {"heading 1", "标题 1", "Überschrift 1", "Titre 1"})
  void itsStylesAreFoundByNameAndOthersAdded(String name) {
    WordFile file = english(house(name, p("The Quay House")));
    assertThat(file.inStyle("x7")).contains("Library to open on Sundays");
    assertThat(file.find("word/styles.xml", "//w:style[@*='x7']/w:rPr/w:color/@*"))
        .containsExactly("C00000");
    assertThat(file.find("word/styles.xml", "//w:style[w:basedOn/@*='x7']/w:name/@*"))
        .contains("Lead Headline");
    assertThat(file.find("word/styles.xml", "//w:style/@*[name()='w:styleId']"))
        .doesNotHaveDuplicates()
        .contains("BodyText", "BroadsheetBodyText")
        .containsAll(file.find("//w:pStyle/@*[name()='w:val']"));
    assertThat(file.parts()).doesNotContainKey("word/header1.xml");
    assertThat(file.find("//w:p")).noneMatch(words -> words.contains("template"));
  }

  @Test
  void itsPageAndHeaderAreTaken() {
    WordFile file = english(house("heading 1", p("The Quay House")));
    assertThat(file.find("//w:pgSz/@*[name()='w:w']")).containsOnly("9000");
    assertThat(file.find("//w:pgMar/@*[name()='w:left']")).containsOnly("700");
    assertThat(file.find("word/house_header_default.xml", "//w:t"))
        .containsExactly("The Quay House");
    assertThat(file.find("//w:headerReference/@*[name()='r:id']"))
        .containsExactly("house_header_default");
    assertThat(file.findings()).isEmpty();
  }

  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsWrittenIsSoundAndComesBack(SampleEditions.Named sample) throws Exception {
    WordFile file = written(sample, house("标题 1", p("The Quay House")));
    for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
      assertThat(Schemas.violations(part.getKey(), part.getValue())).as(part.getKey()).isEmpty();
    }
    List<String> read =
        ProofOfRoles.of(
            new DocxEditionReader()
                .read(Input.of("x.docx", file.bytes()), ReadOptions.defaults())
                .edition());
    assertThat(read)
        .filteredOn(line -> !line.startsWith("page "))
        .isEqualTo(
            ProofOfRoles.of(HeldByDocx.of(sample.edition())).stream()
                .filter(line -> !line.startsWith("page "))
                .toList());
  }

  @Test
  void macrosAndWhatWouldBeFetchedStayBehind() {
    String fetched =
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDE</w:instrText>"
            + "</w:r><w:r><w:instrText>PICTURE \"http://example.org/x.png\" </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + r("x")
            + "</w:p>";
    WordFile file = english(house("heading 1", fetched).part("word/vbaProject.bin", "macro"));
    assertThat(file.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("docx.template-part-left-out", "docx.template-macros-left-out");
    assertThat(file.parts().keySet()).noneMatch(name -> name.contains("vba"));
    assertThat(file.parts()).doesNotContainKey("word/house_header_default.xml");
  }

  @Test
  void whatIsNoDocumentIsNoTemplate() {
    DocxOptions options =
        DocxOptions.defaults().template(DocxTemplate.of("house.docx", new byte[100]));
    assertThatThrownBy(() -> WordFile.of(SampleEditions.empty(), options, WordFile.WITH_PICTURES))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("house.docx");
    assertThatThrownBy(() -> new DocxEditionWriter().options(Map.of("template", "nowhere.docx")))
        .isInstanceOf(InvalidOptionException.class)
        .hasMessageContaining("nowhere.docx");
  }
}
