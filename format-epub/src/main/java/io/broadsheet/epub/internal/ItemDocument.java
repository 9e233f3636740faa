package io.broadsheet.epub.internal;

import io.broadsheet.model.Item;
import java.util.List;
import java.util.Set;

/**
 * An item and the document that it becomes.
 *
 * @param item the item
 * @param id its id as an XML name, its own in the book
 * @param title for menus
 * @param language its language
 * @param pagesBefore labels of the pages that begin with it, with the ids of their marks
 * @param turns ids of the page turns in it where a page of the page list begins
 */
record ItemDocument(
    Item item,
    String id,
    String title,
    String language,
    List<PageStart> pagesBefore,
    Set<String> turns) {

  ItemDocument {
    pagesBefore = List.copyOf(pagesBefore);
    turns = Set.copyOf(turns);
  }

  /** True if something over it heads the document. */
  boolean hasHeadline() {
    return item.headline().headline().filter(TextXhtml::says).isPresent();
  }

  /** The name of its further documents, where it is too long for one: the second, the third. */
  String fileName(int number) {
    return number == 1 ? fileName() : id + "." + number + ".xhtml";
  }

  /** The document's name in the container's folder. */
  String fileName() {
    return id + ".xhtml";
  }

  /**
   * Where a printed page begins.
   *
   * @param label the paper's own label, or the running number
   * @param id of the mark in the document
   * @param counted whether the label is the running number
   */
  record PageStart(String label, String id, boolean counted) {}
}
