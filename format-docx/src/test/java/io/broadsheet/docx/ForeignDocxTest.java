package io.broadsheet.docx;

import static io.broadsheet.docx.ForeignFile.p;
import static io.broadsheet.docx.ForeignFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.format.TrackedChanges;
import io.broadsheet.model.Furniture;
import io.broadsheet.report.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of other people: what their structure says, and what had to be guessed. */
class ForeignDocxTest {
  private static List<String> proof(ForeignFile file) {
    return ProofOfRoles.of(file.read().edition());
  }

  private static List<String> codes(Reading reading) {
    return reading.report().findings().stream().map(Finding::code).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"heading 1", "标题 1", "標題 1", "見出し 1", "Überschrift 1", "Titre 1", "Заголовок 1"})
  void headingsAreHeadlinesInAnyLanguageOfWord(String name) {
    Reading reading =
        ForeignFile.of(
                p("x1", "Ferry on time") + p("It sailed.") + p("x1", "Tide late") + p("It came."))
            .style("x1", name, "")
            .read();
    assertThat(ProofOfRoles.of(reading.edition()))
        .containsExactly(
            "page - -",
            "story p1-a1",
            "headline Ferry on time",
            "paragraph It sailed.",
            "story p1-a2",
            "headline Tide late",
            "paragraph It came.");
    assertThat(codes(reading)).containsExactly("docx.headlines-guessed");
  }

  @Test
  void outlineLevelsDoForHeadings() {
    String own = "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>" + r("Inside") + "</w:p>";
    assertThat(
            proof(
                ForeignFile.of(p("Shout", "Over") + p("Text.") + own + p("More."))
                    .style("Shout", "House Shout", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")))
        .containsExactly(
            "page - -",
            "story p1-a1",
            "headline Over",
            "paragraph Text.",
            "subheading Inside",
            "paragraph More.");
  }

  @Test
  void headingsWithoutTextOfTheirOwnAreSections() {
    Reading reading =
        ForeignFile.of(
                p("h1", "Harbour")
                    + p("h2", "Ferry")
                    + p("A.")
                    + p("h1", "Town")
                    + p("h2", "Fair")
                    + p("B."))
            .style("h1", "heading 1", "")
            .style("h2", "heading 2", "")
            .read();
    assertThat(ProofOfRoles.of(reading.edition()))
        .containsExactly(
            "page - Harbour",
            "story p1-a1",
            "headline Ferry",
            "paragraph A.",
            "page - Town",
            "story p2-a1",
            "headline Fair",
            "paragraph B.");
    assertThat(codes(reading)).contains("docx.sections-guessed");
  }

  @Test
  void aTitleOverAllIsTheNameplate() {
    Reading reading =
        ForeignFile.of(p("t", "The Quay Post") + p("h1", "Ferry") + p("A."))
            .style("t", "Title", "")
            .style("h1", "heading 1", "")
            .read();
    assertThat(reading.edition().pages().get(0).furniture())
        .extracting(Furniture::role)
        .containsExactly(Furniture.Role.NAMEPLATE);
    assertThat(reading.edition().publication().name()).isEmpty();
    assertThat(codes(reading)).contains("docx.title-guessed");
  }

  @Test
  void listsHaveTheSignsThatWordShows() {
    String entry =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%s\"/></w:numPr></w:pPr>%s</w:p>";
    String numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt"
            + " w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";
    assertThat(
            proof(
                ForeignFile.of(
                        p("h1", "Lists")
                            + entry.formatted("1", r("one"))
                            + entry.formatted("1", r("two"))
                            + entry.formatted("2", r("dot")))
                    .style("h1", "heading 1", "")
                    .wordPart("numbering", "numbering", numbering)))
        .containsExactly(
            "page - -",
            "story p1-a1",
            "headline Lists",
            "list",
            "entry 1. one",
            "entry 2. two",
            "list",
            "entry • dot");
  }

  @Test
  void mergedCellsAreDividedAndTablesForLayoutAreText() {
    String span =
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
            + p("Tides")
            + "</w:tc></w:tr><w:tr><w:tc>"
            + p("High")
            + "</w:tc><w:tc>"
            + p("4.10")
            + "</w:tc></w:tr></w:tbl>";
    String layout =
        "<w:tbl><w:tr><w:tc>" + p("h1", "Boxed") + p("In a cell.") + "</w:tc></w:tr></w:tbl>";
    Reading reading =
        ForeignFile.of(p("h1", "Table") + span + layout).style("h1", "heading 1", "").read();
    assertThat(ProofOfRoles.of(reading.edition()))
        .containsExactly(
            "page - -",
            "story p1-a1",
            "headline Table",
            "row Tides | ",
            "row High | 4.10",
            "story p1-a2",
            "headline Boxed",
            "paragraph In a cell.");
    assertThat(codes(reading)).contains("docx.cells-divided", "docx.layout-table");
  }

  @Test
  void trackedChangesAreAcceptedOrUndone() {
    String heading =
        "<w:p><w:pPr><w:pStyle w:val=\"h1\"/><w:pPrChange><w:pPr/></w:pPrChange></w:pPr>"
            + r("A heading now")
            + "</w:p>";
    String body =
        p("h1", "Changed")
            + heading
            + "<w:p>"
            + r("The ")
            + "<w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:ins>"
            + r("new ")
            + "</w:ins>"
            + r("pier.")
            + "</w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + r("First half, ")
            + "</w:p>"
            + p("second half.");
    ForeignFile file = ForeignFile.of(body).style("h1", "heading 1", "");
    Reading reading = file.read();
    assertThat(ProofOfRoles.of(reading.edition()))
        .endsWith(
            "headline A heading now",
            "paragraph The new pier.",
            "paragraph First half, second half.");
    assertThat(codes(reading)).contains("docx.changes-accepted");
    Reading original = file.read(ReadOptions.defaults().trackedChanges(TrackedChanges.ORIGINAL));
    assertThat(ProofOfRoles.of(original.edition()))
        .endsWith(
            "headline Changed",
            "paragraph A heading now",
            "paragraph The old pier.",
            "paragraph First half, ".strip(),
            "paragraph second half.");
    assertThat(codes(original)).contains("docx.changes-undone");
  }

  @Test
  void notesAndBoxesAreSetInTheStory() {
    String box =
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>"
            + "<a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>"
            + p("In a box.")
            + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
            + "</w:drawing></mc:Choice><mc:Fallback>"
            + r("twice?")
            + "</mc:Fallback></mc:AlternateContent></w:r>"
            + r("Beside it")
            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
    Reading reading =
        ForeignFile.of(p("h1", "Notes") + box + p("Last."))
            .style("h1", "heading 1", "")
            .wordPart(
                "footnotes",
                "footnotes",
                "<w:footnote w:id=\"2\">" + p("A note.") + "</w:footnote>")
            .read();
    assertThat(ProofOfRoles.of(reading.edition()))
        .endsWith(
            "paragraph Beside it", "paragraph In a box.", "paragraph Last.", "paragraph A note.");
    assertThat(codes(reading)).contains("docx.notes-set-in", "docx.text-boxes-set-in");
  }

  @Test
  void aFieldIsWhatItLastShowed() {
    String field =
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DDEAUTO c:\\x \"run\""
            + " </w:instrText></w:r>"
            + r("hidden instruction")
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + r("seen")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:fldSimple w:instr=\"INCLUDETEXT file:///etc/passwd\">"
            + r(" too")
            + "</w:fldSimple></w:p>";
    Reading reading = ForeignFile.of(p("h1", "Fields") + field).style("h1", "heading 1", "").read();
    assertThat(ProofOfRoles.of(reading.edition())).endsWith("paragraph seen too");
    assertThat(reading.report().findings())
        .filteredOn(finding -> finding.code().equals("docx.field-not-followed"))
        .hasSize(2);
  }

  @Test
  void linksToFilesAndPicturesElsewhereAreNotKept() {
    String body =
        p("h1", "Links")
            + "<w:p><w:hyperlink r:id=\"f\">"
            + r("file")
            + "</w:hyperlink><w:hyperlink r:id=\"w\">"
            + r("web")
            + "</w:hyperlink><w:r><w:drawing><a:blip r:link=\"p\"/></w:drawing></w:r></w:p>";
    Reading reading =
        ForeignFile.of(body)
            .style("h1", "heading 1", "")
            .external("f", "hyperlink", "file:///etc/passwd")
            .external("w", "hyperlink", "https://example.org/")
            .external("p", "image", "http://example.org/track.png")
            .read();
    assertThat(reading.edition().toString())
        .contains("https://example.org/")
        .doesNotContain("passwd", "track");
    assertThat(codes(reading)).contains("docx.link-not-kept", "docx.picture-not-fetched");
  }

  @Test
  void withoutHeadingsItIsReadAsThePageThatItIs() {
    Reading reading = ForeignFile.of(p("本报讯（记者 林晚舟）昨天上午，临江区首届社区阅读周在望潮书院举行。")).read();
    assertThat(codes(reading)).contains("docx.no-headings");
    assertThat(ProofOfRoles.of(reading.edition())).contains("dateline 本报讯");
  }

  @Test
  void anUnknownStyleIsTextAndSaid() {
    Reading reading =
        ForeignFile.of(p("h1", "Odd") + p("q", "Words."))
            .style("h1", "heading 1", "")
            .style("q", "Marginal Gloss", "<w:basedOn w:val=\"q\"/>")
            .read();
    assertThat(ProofOfRoles.of(reading.edition())).endsWith("paragraph Words.");
    assertThat(codes(reading)).contains("docx.unknown-style");
  }
}
