package io.broadsheet.epub.internal;

import io.broadsheet.model.Item;
import java.util.List;
import java.util.Optional;

/**
 * An item and the document that it becomes.
 *
 * @param item the item
 * @param fileName the document's name in the container's folder
 * @param title for menus
 * @param language its language
 * @param pagesBefore labels of the pages that begin with it, with the ids of their marks
 */
record ItemDocument(
    Item item, String fileName, String title, String language, List<PageStart> pagesBefore) {

  ItemDocument {
    pagesBefore = List.copyOf(pagesBefore);
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
