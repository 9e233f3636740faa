package io.broadsheet.docx.internal;

import io.broadsheet.xml.Xml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The bookmarks of the document: no two of one name, whatever the case of its letters. */
final class Bookmarks {
  private final Map<String, Integer> taken = new HashMap<>();
  private int written;

  /** A name that no other bookmark has. */
  String name(BookmarkName.Mark mark, String id) {
    BookmarkName wished = new BookmarkName(mark, id);
    int count = taken.merge(wished.text(1).toLowerCase(Locale.ROOT), 1, Integer::sum);
    return wished.text(count);
  }

  void write(Xml xml, String name) {
    String id = Integer.toString(written++);
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
    xml.empty("w:bookmarkEnd", "w:id", id);
  }
}
