package io.broadsheet.epub.internal;

import io.broadsheet.model.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An item and the document that it becomes.
 *
 * @param item the item
 * @param fileName the document's name in the container's folder
 * @param title for menus
 * @param language its language
 * @param pagesBefore labels of the pages that begin with it, with the ids of their marks
 * @param turns ids of the page turns in it where a page of the page list begins
 */
record ItemDocument(
    Item item,
    String fileName,
    String title,
    String language,
    List<PageStart> pagesBefore,
    Set<String> turns) {

  ItemDocument {
    pagesBefore = List.copyOf(pagesBefore);
    turns = Set.copyOf(turns);
  }

  /**
   * Where a printed page begins.
   *
   * @param label the paper's own label, or the running number
   * @param section the section, if named
   * @param id of the mark in the document
   */
  record PageStart(String label, Optional<String> section, String id) {}
}
