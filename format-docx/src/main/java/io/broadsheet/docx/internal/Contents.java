package io.broadsheet.docx.internal;

import com.ibm.icu.util.ULocale;
import io.broadsheet.docx.DocxOptions;
import io.broadsheet.language.Tongues;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Item;
import io.broadsheet.xml.Xml;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of contents (ECMA-376-1, 17.16.5.68): a field whose entries stand there already, so that
 * Word shows them without asking to update anything. Page numbers are left to Word.
 *
 * <p>It repeats headlines. So that who takes the words of the document reads them once, heading and
 * entries are what simple fields show (17.16.19): programs that read text, pandoc among them, leave
 * those out, and Word puts its own kind there when somebody updates the table.
 */
final class Contents {
  private static final String FIELD = " TOC \\o \"1-1\" \\n \\h \\z \\u ";
  private static final Map<String, String> WORDS =
      Map.of(
          "zh",
          "目录",
          "zh-Hant",
          "目錄",
          "ja",
          "目次",
          "ko",
          "차례",
          "de",
          "Inhalt",
          "fr",
          "Sommaire",
          "es",
          "Índice");

  private final Xml xml;
  private final StyleIds styles;

  Contents(Xml xml, StyleIds styles) {
    this.xml = xml;
    this.styles = styles;
  }

  /**
   * The items that have an entry: those with a headline. None if no table is wanted, and none for a
   * single page or story unless one is asked for.
   */
  static List<Item> items(Edition edition, DocxOptions.Contents wished) {
    List<Item> items = items(edition);
    long pages = edition.pages().stream().filter(page -> !page.items().isEmpty()).count();
    return switch (wished) {
      case YES -> items;
      case NO -> List.of();
      case AUTO -> pages > 1 && items.size() > 1 ? items : List.of();
    };
  }

  private static List<Item> items(Edition edition) {
    return edition
        .items()
        .filter(item -> item.headline().headline().filter(text -> !text.isEmpty()).isPresent())
        .toList();
  }

  /**
   * Writes the table.
   *
   * @param items at least one
   * @param bookmarks their names
   */
  void write(List<Item> items, Map<Item, String> bookmarks, Optional<String> language) {
    // Before the control: LibreOffice forgets the first page's header where an index comes first.
    open(Style.CONTENTS_HEADING);
    shown(" QUOTE \"" + heading(language) + "\" ", heading(language));
    xml.close().newLine();
    xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
    xml.empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique");
    xml.close().close().open("w:sdtContent").newLine();
    boolean first = true;
    for (Iterator<Item> each = items.iterator(); each.hasNext(); ) {
      Item item = each.next();
      open(Style.CONTENTS_ENTRY);
      if (first) {
        mark("begin");
        xml.open("w:r").leaf("w:instrText", FIELD, "xml:space", "preserve").close();
        mark("separate");
        first = false;
      }
      shown(" HYPERLINK \\l \"" + bookmarks.get(item) + "\" ", words(item));
      if (!each.hasNext()) {
        mark("end");
      }
      xml.close().newLine();
    }
    xml.close().close().newLine();
  }

  private void open(Style style) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.of(style)).close();
  }

  private void shown(String instruction, String words) {
    xml.open("w:fldSimple", "w:instr", instruction).open("w:r");
    xml.leaf("w:t", words, "xml:space", "preserve").close().close();
  }

  private void mark(String kind) {
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", kind).close();
  }

  private static String words(Item item) {
    return item.headline()
        .headline()
        .map(text -> text.characters().replaceAll("[\\t\\n\\r]", " "))
        .orElse("");
  }

  private static String heading(Optional<String> language) {
    ULocale locale = Tongues.likely(language);
    String plain = WORDS.getOrDefault(locale.getLanguage(), "Contents");
    return WORDS.getOrDefault(locale.getLanguage() + "-" + locale.getScript(), plain);
  }
}
