package io.broadsheet.docx.internal;

import io.broadsheet.model.Image;
import io.broadsheet.model.Item;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Opening;
import io.broadsheet.model.Photo;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import io.broadsheet.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The document part, paragraph by paragraph. A section's properties stand in its last paragraph
 * (17.6.17), so a paragraph is written when it is known what follows.
 */
final class Paragraphs {
  private final Xml xml = new Xml();
  private final StyleIds styles;
  private final Sheet sheet;
  private final Tongue main;
  private final Links links;
  private final Pictures pictures;
  private final Bookmarks bookmarks = new Bookmarks();
  private final Numbering numbering = new Numbering();
  private final List<String> marks = new ArrayList<>();
  private Runs runs;
  private Optional<Waiting> waiting = Optional.empty();
  private Section section = Section.goingOn(1);
  private boolean sectionHasContent;
  private boolean afterTable;
  private int drawings;

  Paragraphs(StyleIds styles, Sheet sheet, Tongue tongue, Links links, Pictures pictures) {
    this.styles = styles;
    this.sheet = sheet;
    this.main = tongue;
    this.links = links;
    this.runs = new Runs(xml, styles, links, main, main);
    this.pictures = pictures;
    xml.open(
        "w:document",
        "xmlns:w",
        Word.NAMESPACE,
        "xmlns:r",
        Word.RELATIONSHIPS,
        "xmlns:wp",
        Word.DRAWING);
    xml.newLine().open("w:body").newLine();
  }

  private record Waiting(
      Style style, int list, boolean turnsRight, List<String> marks, Runnable content) {}

  /** The lists of the document. */
  Numbering numbering() {
    return numbering;
  }

  /** What follows is in this language, or in the document's. */
  void language(Optional<String> language) {
    Tongue tongue = language.map(tag -> Tongue.of(Optional.of(tag))).orElse(main);
    runs = new Runs(xml, styles, links, main, tongue);
  }

  /** Begins a page of the edition, with these headers and footers. */
  void startPage(List<Section.Reference> heads, boolean ownFirstPage) {
    if (sectionHasContent && section.columns() > 1) {
      // Columns come out even only before a section that goes on below them.
      columns(1);
    }
    boolean first = waiting.isEmpty() && !sectionHasContent;
    startSection(new Section(1, !first, heads, first && ownFirstPage));
  }

  /** From here on the text stands in so many columns. */
  void columns(int columns) {
    if (section.columns() != columns) {
      if (sectionHasContent) {
        boolean belowColumns = section.columns() > 1;
        startSection(Section.goingOn(columns));
        if (belowColumns) {
          // LibreOffice sets columns that move to the next page over what stands below them, if
          // that is kept with more: something lower than a line parts the two.
          paragraph(Style.SECTION_END, () -> {});
        }
      } else {
        section = section.inColumns(columns);
      }
    }
  }

  private void startSection(Section next) {
    if (sectionHasContent) {
      Section ended = section;
      if (waiting.isPresent()) {
        flush(Optional.of(ended));
      } else {
        // A table cannot hold the properties of the section that it ends.
        open(Style.SECTION_END, 0, false, Optional.of(ended));
        xml.close().newLine();
        afterTable = false;
      }
    }
    section = next;
    sectionHasContent = false;
  }

  /** The next paragraph gets a bookmark of this name, which {@link #bookmarkName} made. */
  void bookmark(String name) {
    marks.add(name);
  }

  /** A name for a bookmark that no other has. */
  String bookmarkName(BookmarkName.Mark mark, String id) {
    return bookmarks.name(mark, id);
  }

  /** A table of contents. */
  void contents(List<Item> items, Map<Item, String> names, Optional<String> language) {
    flush(Optional.empty());
    sectionHasContent = true;
    new Contents(xml, styles).write(items, names, language);
  }

  /** A rule over an item that has nothing else to mark it off. */
  void cutOffRule() {
    paragraph(Style.CUT_OFF_RULE, () -> {});
  }

  /** A paragraph; a text without words is none. */
  void text(Style style, Text text) {
    Runs words = runs;
    if (!isBlank(text)) {
      paragraph(style, () -> words.write(text, Optional.empty()));
    }
  }

  static boolean isBlank(Text text) {
    return text.characters().isBlank();
  }

  /** A list, each entry a paragraph. */
  void list(ListBlock list) {
    int number = numbering.newList();
    Runs words = runs;
    list.entries().stream()
        .filter(entry -> !isBlank(entry.text()))
        .forEach(
            entry ->
                paragraph(
                    Style.LIST_ENTRY, number, () -> words.write(entry.text(), Optional.empty())));
  }

  /** A jump line that leads to a bookmark, if its other end is in this document. */
  void jumpLine(Text text, Optional<String> target) {
    Runs words = runs;
    paragraph(Style.JUMP_LINE, () -> words.furniture(text, target));
  }

  /** The first paragraph of a story that opens with a dateline or byline. */
  void opening(List<Opening.Part> all, Optional<Text> lead) {
    Runs words = runs;
    List<Opening.Part> parts = all.stream().filter(part -> !isBlank(part.text())).toList();
    paragraph(
        Style.BODY_FIRST,
        () -> {
          for (int i = 0; i < parts.size(); i++) {
            Opening.Part part = parts.get(i);
            words.write(
                part.text(),
                Optional.of(
                    part.role() == Opening.Role.DATELINE
                        ? Style.DATELINE_TEXT
                        : Style.BYLINE_TEXT));
            if (lead.isPresent() || i + 1 < parts.size()) {
              words.plain(part.gap());
            }
          }
          lead.ifPresent(text -> words.write(text, Optional.empty()));
        });
  }

  /**
   * The picture of a photo, as wide as its column at most.
   *
   * @return false if there is none
   */
  boolean picture(Photo photo) {
    Optional<Image> image = photo.image();
    Optional<Pictures.Picture> picture = image.flatMap(pictures::of);
    if (picture.isPresent()) {
      String words =
          image.get().alternative().or(() -> photo.caption().map(Text::characters)).orElse("");
      if (words.isBlank()) {
        pictures.undescribed(image.get().reference());
      }
      int number = ++drawings;
      int most = sheet.widest(section.columnWidth(sheet));
      paragraph(
          Style.PICTURE,
          () ->
              new Drawing(picture.get(), number, image.get().reference(), words).write(xml, most));
    }
    return picture.isPresent();
  }

  void table(Table table) {
    flush(Optional.empty());
    if (afterTable) {
      // Word makes one of two tables with nothing between them.
      open(Style.SECTION_END, 0, false, Optional.empty());
      xml.close().newLine();
    }
    sectionHasContent = true;
    List<String> here = List.copyOf(marks);
    marks.clear();
    Runnable first = () -> here.forEach(name -> bookmarks.write(xml, name));
    new TableWriter(xml, styles, runs, first).write(table, section.columnWidth(sheet));
    afterTable = true;
  }

  private void paragraph(Style style, Runnable content) {
    paragraph(style, 0, content);
  }

  private void paragraph(Style style, int list, Runnable content) {
    flush(Optional.empty());
    waiting = Optional.of(new Waiting(style, list, runs.turnsRight(), List.copyOf(marks), content));
    marks.clear();
    sectionHasContent = true;
    afterTable = false;
  }

  private void flush(Optional<Section> ended) {
    waiting.ifPresent(
        paragraph -> {
          open(paragraph.style(), paragraph.list(), paragraph.turnsRight(), ended);
          paragraph.marks().forEach(name -> bookmarks.write(xml, name));
          paragraph.content().run();
          xml.close().newLine();
        });
    waiting = Optional.empty();
  }

  private void open(Style style, int list, boolean turnsRight, Optional<Section> ended) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.of(style));
    if (list > 0) {
      xml.open("w:numPr").empty("w:ilvl", "w:val", "0");
      xml.empty("w:numId", "w:val", Integer.toString(list)).close();
    }
    if (turnsRight) {
      xml.empty("w:bidi");
    }
    ended.ifPresent(section -> section.write(xml, sheet));
    xml.close();
  }

  /** Ends the document with the properties of its last section. */
  void end() {
    columns(1);
    flush(Optional.empty());
    if (!marks.isEmpty() || !sectionHasContent || afterTable) {
      open(Style.SECTION_END, 0, false, Optional.empty());
      marks.forEach(name -> bookmarks.write(xml, name));
      xml.close().newLine();
    }
    section.write(xml, sheet);
    xml.close().newLine();
  }

  byte[] bytes() {
    return xml.close().bytes();
  }
}
