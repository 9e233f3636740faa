package io.broadsheet.docx.internal;

import io.broadsheet.model.Image;
import io.broadsheet.model.Item;
import io.broadsheet.model.Opening;
import io.broadsheet.model.Photo;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import io.broadsheet.xml.Xml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The document part, paragraph by paragraph. A section's properties stand in its last paragraph
 * (17.6.17), so a paragraph is written when it is known what follows.
 */
final class Paragraphs {
  private static final int NAME_LENGTH = 40;

  private final Xml xml = new Xml();
  private final Sheet sheet;
  private final Tongue main;
  private final Links links;
  private final Pictures pictures;
  private final List<String> bookmarks = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private Runs runs;
  private Optional<Waiting> waiting = Optional.empty();
  private Section section = new Section(1, false, "", "", true);
  private boolean sectionHasContent;
  private int bookmarkIds;
  private int drawings;

  Paragraphs(Sheet sheet, Tongue tongue, Links links, Pictures pictures) {
    this.sheet = sheet;
    this.main = tongue;
    this.links = links;
    this.runs = new Runs(xml, links, main, main);
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
      Style style, boolean turnsRight, List<String> bookmarks, Runnable content) {}

  /** What follows is in this language, or in the document's. */
  void language(Optional<String> language) {
    Tongue tongue = language.map(tag -> Tongue.of(Optional.of(tag))).orElse(main);
    runs = new Runs(xml, links, main, tongue);
  }

  /** Begins a page of the edition. */
  void startPage(String header, String nameplate) {
    if (sectionHasContent && section.columns() > 1) {
      // Columns come out even only before a section that goes on below them.
      columns(1);
      sectionHasContent = true;
    }
    boolean first = section.first() && !sectionHasContent;
    startSection(new Section(1, !first, header, first ? nameplate : "", first));
  }

  /** From here on the text stands in so many columns. */
  void columns(int columns) {
    if (section.columns() != columns) {
      Section next = new Section(columns, false, "", "", false);
      if (sectionHasContent) {
        startSection(next);
      } else {
        section =
            new Section(
                columns, section.newPage(), section.header(), section.nameplate(), section.first());
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
        open(Style.SECTION_END, false, Optional.of(ended));
        xml.close().newLine();
      }
    }
    section = next;
    sectionHasContent = false;
  }

  /** The next paragraph gets a bookmark of this name, which {@link #bookmarkName} made. */
  void bookmark(String name) {
    bookmarks.add(name);
  }

  /** A name for a bookmark that no other has, as far as Word allows the one that is wished for. */
  String bookmarkName(String name) {
    String safe = name.replaceAll("[^\\p{L}\\p{N}_]", "_");
    String base = safe.substring(0, Math.min(NAME_LENGTH - 4, safe.length()));
    String unique = base;
    for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
      unique = base + "_" + n;
    }
    return unique;
  }

  /** A table of contents. */
  void contents(List<Item> items, Map<Item, String> names, Optional<String> language) {
    flush(Optional.empty());
    sectionHasContent = true;
    new Contents(xml).write(items, names, language);
  }

  /** A rule over an item that has nothing else to mark it off. */
  void cutOffRule() {
    paragraph(Style.CUT_OFF_RULE, () -> {});
  }

  void text(Style style, Text text) {
    Runs words = runs;
    paragraph(style, () -> words.write(text));
  }

  /** The first paragraph of a story that opens with a dateline or byline. */
  void opening(List<Opening.Part> parts, Optional<Text> lead) {
    Runs words = runs;
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
          lead.ifPresent(words::write);
        });
  }

  /** The picture of a photo, as wide as its column at most. */
  void picture(Photo photo) {
    Optional<Image> image = photo.image();
    Optional<Pictures.Picture> picture = image.flatMap(pictures::of);
    if (picture.isPresent()) {
      String words =
          image.get().alternative().or(() -> photo.caption().map(Text::characters)).orElse("");
      if (words.isBlank()) {
        pictures.undescribed(image.get().reference());
      }
      int number = ++drawings;
      int most = section.columnWidth(sheet);
      paragraph(Style.PICTURE, () -> new Drawing(picture.get(), number, words).write(xml, most));
    }
  }

  void table(Table table) {
    flush(Optional.empty());
    sectionHasContent = true;
    List<String> marks = List.copyOf(bookmarks);
    bookmarks.clear();
    int columns = table.rows().get(0).cells().size();
    int width = section.columnWidth(sheet) / columns;
    xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", Style.TABLE_GRID.id());
    xml.empty("w:tblW", "w:w", "5000", "w:type", "pct");
    xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:noVBand", "1").close();
    xml.open("w:tblGrid");
    for (int i = 0; i < columns; i++) {
      xml.empty("w:gridCol", "w:w", Integer.toString(width));
    }
    xml.close().newLine();
    boolean first = true;
    for (Table.Row row : table.rows()) {
      row(row, first ? marks : List.of(), width);
      first = false;
    }
    xml.close().newLine();
  }

  private void row(Table.Row row, List<String> marks, int width) {
    xml.open("w:tr");
    if (row.heading()) {
      xml.open("w:trPr").empty("w:tblHeader").close();
    }
    boolean first = true;
    for (Text cell : row.cells()) {
      xml.open("w:tc").open("w:tcPr");
      xml.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").close();
      open(
          row.heading() ? Style.TABLE_HEAD : Style.TABLE_TEXT, runs.turnsRight(), Optional.empty());
      if (first) {
        marks.forEach(this::mark);
        first = false;
      }
      runs.write(cell);
      xml.close().close();
    }
    xml.close().newLine();
  }

  private void paragraph(Style style, Runnable content) {
    flush(Optional.empty());
    waiting = Optional.of(new Waiting(style, runs.turnsRight(), List.copyOf(bookmarks), content));
    bookmarks.clear();
    sectionHasContent = true;
  }

  private void flush(Optional<Section> ended) {
    waiting.ifPresent(
        paragraph -> {
          open(paragraph.style(), paragraph.turnsRight(), ended);
          paragraph.bookmarks().forEach(this::mark);
          paragraph.content().run();
          xml.close().newLine();
        });
    waiting = Optional.empty();
  }

  private void open(Style style, boolean turnsRight, Optional<Section> ended) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id());
    if (turnsRight) {
      xml.empty("w:bidi");
    }
    ended.ifPresent(section -> section.write(xml, sheet));
    xml.close();
  }

  private void mark(String name) {
    String id = Integer.toString(bookmarkIds++);
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
    xml.empty("w:bookmarkEnd", "w:id", id);
  }

  /** Ends the document with the properties of its last section. */
  void end() {
    columns(1);
    flush(Optional.empty());
    if (!bookmarks.isEmpty() || !sectionHasContent) {
      open(Style.SECTION_END, false, Optional.empty());
      bookmarks.forEach(this::mark);
      xml.close().newLine();
    }
    section.write(xml, sheet);
    xml.close().newLine();
  }

  byte[] bytes() {
    return xml.close().bytes();
  }
}
