package io.broadsheet.docx.internal.read;

import io.broadsheet.model.Furniture;
import io.broadsheet.model.Item;
import io.broadsheet.model.Page;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pages being put together, each with its items. */
final class PageDrafts {
  private final List<PageDraft> pages = new ArrayList<>();
  private ItemDraft current;
  private boolean isNew;

  private static final class PageDraft {
    private Optional<String> label = Optional.empty();
    private Optional<String> section = Optional.empty();
    private final List<ItemDraft> items = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();
  }

  /**
   * Begins a page.
   *
   * @param label its label, empty if it has none
   */
  void startPage(String label) {
    PageDraft page = new PageDraft();
    page.label = Optional.of(label).filter(name -> !name.isBlank());
    pages.add(page);
    current = null;
    isNew = true;
  }

  /** True if a page has begun and its header was not looked at. */
  boolean isNew() {
    return isNew;
  }

  /** Gives the page its section, and its label if the header says another one. */
  void folio(Optional<String> label, Optional<String> section) {
    PageDraft page = page();
    isNew = false;
    page.label = label.or(() -> page.label);
    page.section = section.or(() -> page.section);
  }

  void nameplate(Text words) {
    page().furniture.add(new Furniture(Furniture.Role.NAMEPLATE, words));
  }

  private PageDraft page() {
    if (pages.isEmpty()) {
      startPage("");
    }
    return pages.get(pages.size() - 1);
  }

  ItemDraft start(ItemDraft item) {
    page().items.add(item);
    current = item;
    return item;
  }

  Optional<ItemDraft> current() {
    return Optional.ofNullable(current);
  }

  /** The item that what comes now belongs to. */
  ItemDraft item() {
    return current().orElseGet(() -> start(new ItemDraft(Optional.empty(), ItemDraft.Kind.STORY)));
  }

  /** The pages that have something on them. */
  List<Page> build(Optional<String> main) {
    Set<String> taken = new HashSet<>();
    pages.forEach(page -> page.items.forEach(item -> item.id.ifPresent(taken::add)));
    List<Page> built = new ArrayList<>();
    for (PageDraft draft : pages) {
      List<Item> items = new ArrayList<>();
      for (ItemDraft item : draft.items) {
        if (!item.isEmpty()) {
          int page = built.size() + 1;
          items.add(
              item.build(item.id.orElseGet(() -> name(item, page, taken)), draft.label, main));
        }
      }
      if (!items.isEmpty() || !draft.furniture.isEmpty()) {
        built.add(new Page(draft.label, draft.section, items, draft.furniture, Optional.empty()));
      }
    }
    return built;
  }

  private static String name(ItemDraft item, int page, Set<String> taken) {
    String kind =
        switch (item.kind) {
          case STORY -> "a";
          case PHOTO -> "photo";
          case NOTICE -> "n";
        };
    int number = 1;
    String name = "p" + page + "-" + kind + number;
    while (!taken.add(name)) {
      number++;
      name = "p" + page + "-" + kind + number;
    }
    return name;
  }
}
