package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.samples.SampleEditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Only what old and new readers bear: anything new in the sheet is weighed here first. */
class StyleSheetTest {
  private static final Set<String> PROPERTIES =
      Set.of(
          "-webkit-hyphens",
          "-webkit-text-combine",
          "-webkit-text-emphasis",
          "-webkit-writing-mode",
          "border",
          "border-bottom",
          "border-collapse",
          "border-left",
          "border-right",
          "border-top",
          "break-after",
          "break-inside",
          "color",
          "content",
          "display",
          "font-size",
          "font-style",
          "font-weight",
          "hanging-punctuation",
          "height",
          "hyphens",
          "letter-spacing",
          "line-break",
          "line-height",
          "list-style",
          "margin",
          "margin-right",
          "margin-top",
          "max-height",
          "max-width",
          "orphans",
          "overflow-wrap",
          "padding",
          "page-break-after",
          "page-break-inside",
          "table-layout",
          "text-align",
          "text-combine-upright",
          "text-decoration",
          "text-emphasis",
          "text-emphasis-position",
          "text-indent",
          "vertical-align",
          "white-space",
          "widows",
          "width",
          "word-break",
          "writing-mode");

  private final String css = Container.of(SampleEditions.empty()).text("EPUB/edition.css");

  @Test
  void propertiesAreThoseAllowed() {
    Set<String> used = new TreeSet<>();
    declarations().forEach(declaration -> used.add(declaration.split(":")[0].strip()));
    assertThat(used).isSubsetOf(PROPERTIES).contains("line-break", "text-indent");
  }

  @Test
  void valuesBringNoLayoutModelNoVariableAndNothingFromOutside() {
    for (String declaration : declarations()) {
      assertThat(declaration)
          .doesNotContain("flex", "grid", "var(", "calc(", "url(", "!important", "expression");
    }
    assertThat(css).doesNotContain("@import", "@font-face", "@media", "--");
  }

  @Test
  void coloursAndFontsAreTheReaders() {
    assertThat(declarations())
        .filteredOn(declaration -> declaration.startsWith("color"))
        .containsOnly("color: inherit");
    assertThat(css).doesNotContain("font-family", "background", "#");
  }

  @Test
  void chineseIsIndentedByTwoCharactersBrokenStrictlyAndStressedByDots() {
    assertThat(css)
        .contains("body.han p { text-indent: 2em; }", "line-break: strict", "text-emphasis: dot");
  }

  @Test
  void everyClassOfADocumentMeansSomething() {
    Set<String> classes = new TreeSet<>();
    for (SampleEditions.Named sample : SampleEditions.all()) {
      Container container = Container.of(sample.edition(), Pictures.EVERY_KIND);
      List<String> documents = new ArrayList<>(container.itemDocuments());
      documents.add("EPUB/nav.xhtml");
      documents.forEach(
          document ->
              container
                  .find(document, "//@class")
                  .forEach(value -> classes.addAll(List.of(value.split(" ")))));
    }
    assertThat(classes)
        .contains("kicker", "headline", "deck", "byline", "dateline", "caption", "credit")
        .allMatch(name -> name.matches("[a-z-]+"));
  }

  private List<String> declarations() {
    List<String> declarations = new ArrayList<>();
    Matcher rules = Pattern.compile("\\{([^}]*)}").matcher(css.replaceAll("/\\*.*?\\*/", ""));
    while (rules.find()) {
      for (String declaration : rules.group(1).split(";")) {
        if (!declaration.isBlank()) {
          declarations.add(declaration.strip());
        }
      }
    }
    return declarations;
  }
}
