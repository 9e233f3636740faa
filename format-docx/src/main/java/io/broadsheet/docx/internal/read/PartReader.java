package io.broadsheet.docx.internal.read;

import io.broadsheet.archive.Archive;
import io.broadsheet.format.TrackedChanges;
import io.broadsheet.xml.XmlReader;

/** A part of the document being read, and what its content refers to. */
final class PartReader {
  final XmlReader xml;
  final Element element;
  final Archive archive;
  final Relationships related;
  final StyleTable styles;
  final ListTable lists;
  final Remarks remarks;
  private final TrackedChanges view;

  PartReader(
      Archive archive,
      String part,
      StyleTable styles,
      ListTable lists,
      Remarks remarks,
      TrackedChanges view) {
    this.archive = archive;
    this.xml = archive.xml(part);
    this.element = new Element(xml);
    this.related = Relationships.of(archive, part);
    this.styles = styles;
    this.lists = lists;
    this.remarks = remarks;
    this.view = view;
  }

  /** True if what it was before the changes is read. */
  boolean isOriginal() {
    return view == TrackedChanges.ORIGINAL;
  }

  /** True if what stands in a tracked change is no part of the text as it is read. */
  boolean isLeftOut(String change) {
    return switch (change) {
      case "ins", "moveTo" -> isOriginal();
      case "del", "moveFrom" -> !isOriginal();
      default -> false;
    };
  }

  /** Counts a tracked change. */
  void change() {
    remarks.count(isOriginal() ? DocxFinding.CHANGES_UNDONE : DocxFinding.CHANGES_ACCEPTED);
  }

  /** What to do with a child element; it may read it to its end or leave that to the caller. */
  interface Child {
    void read();
  }

  /** Goes through the children of the element that has just started, to its end. */
  void children(Child child) {
    int inside = xml.depth();
    while (xml.next()) {
      if (xml.event() == XmlReader.Event.END && xml.depth() < inside) {
        return;
      }
      if (xml.event() == XmlReader.Event.START && xml.depth() == inside + 1) {
        child.read();
      }
    }
  }

  /** Goes to the end of the element that has just started. */
  void skip() {
    children(() -> {});
  }

  /** The text of the element that has just started, to its end. */
  String text() {
    StringBuilder text = new StringBuilder();
    int inside = xml.depth();
    while (xml.next()) {
      if (xml.event() == XmlReader.Event.END && xml.depth() < inside) {
        break;
      }
      if (xml.event() == XmlReader.Event.TEXT) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }
}
