package io.broadsheet.docx.internal.read;

import java.util.List;
import java.util.Optional;

/** What a document is made of, in its order, before it is known which item it belongs to. */
sealed interface Piece {
  /** The bookmarks that begin here. */
  List<String> bookmarks();

  /**
   * A paragraph.
   *
   * @param style id of its style
   * @param level of the outline, from 1; 0 for running text
   * @param list id of its list, if it is an entry
   * @param words its text
   * @param pictures that stand in it
   * @param notes footnotes and endnotes that it refers to
   * @param leadsTo the bookmark of this document that its words lead to
   */
  record Words(
      String style,
      int level,
      Optional<ListSign> list,
      ParagraphText words,
      List<Picture> pictures,
      List<String> notes,
      List<String> bookmarks,
      Optional<String> leadsTo)
      implements Piece {}

  /**
   * An entry of a list.
   *
   * @param list id of the list
   * @param sign what Word sets before the words; may be empty
   */
  record ListSign(String list, String sign) {}

  /**
   * A table.
   *
   * @param rows all with the same number of cells, at least one
   */
  record Grid(List<Row> rows, List<Picture> pictures, List<String> bookmarks) implements Piece {}

  /** A row of a table; true for one of headings. */
  record Row(boolean heading, List<ParagraphText> cells) {}

  /**
   * The end of a section.
   *
   * @param header id of the relationship of its header, if it has one of its own
   */
  record SectionEnd(Optional<String> header) implements Piece {
    @Override
    public List<String> bookmarks() {
      return List.of();
    }
  }

  /**
   * A picture.
   *
   * @param part where its bytes are
   * @param name that the program shows for it
   * @param description for who cannot see it; may be empty
   */
  record Picture(String part, String name, String description) {}
}
