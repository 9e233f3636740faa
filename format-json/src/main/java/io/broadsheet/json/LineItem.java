package io.broadsheet.json;

import io.broadsheet.model.Addendum;
import io.broadsheet.model.Item;
import io.broadsheet.model.Page;
import io.broadsheet.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A line that is an item.
 *
 * @param stamp what it says of its edition
 * @param page the number of its page, from 1
 * @param at where it says that
 * @param newPage the page, as far as the line tells
 * @param item the item itself
 */
record LineItem(Stamp stamp, int page, Node at, Page.Builder newPage, Item item) {

  static LineItem read(Document document, String file, Consumer<Finding> findings) {
    return document.read(root -> read(document, root, file, findings));
  }

  private static LineItem read(
      Document document, Node root, String file, Consumer<Finding> findings) {
    Node line = document.whole(root);
    int minor = Version.of(line, JsonLinesFormat.ITEM);
    Node page = line.needed("page");
    Node number = page.needed("number");
    if (number.integer() < 1) {
      throw number.wrong("pages are counted from 1");
    }
    Page.Builder newPage = Page.builder();
    page.text("label").ifPresent(newPage::label);
    page.text("section").ifPresent(newPage::section);
    Stamp stamp = Stamp.of(line.needed("edition"));
    Item item = ItemReading.item(line);
    UnknownKeys unknown = new UnknownKeys();
    List<Addendum> addenda = new ArrayList<>();
    unknown.collect(line, line, addenda);
    unknown.tell(file, minor, findings);
    List<Addendum> kept = Addenda.of(minor, addenda);
    return new LineItem(stamp, number.integer(), number, newPage, item.withAddenda(kept));
  }
}
