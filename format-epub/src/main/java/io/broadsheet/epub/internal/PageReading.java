package io.broadsheet.epub.internal;

import io.broadsheet.epub.internal.BookContents.Entry;
import io.broadsheet.model.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays items on pages: each part of the contents that holds others is a page, named by our own
 * marks or by its title.
 */
final class PageReading {
  private static final int NONE = -1;

  private final BookContents contents;
  private final Map<String, Integer> parts = new HashMap<>();
  private final Map<Integer, Draft> pages = new LinkedHashMap<>();
  private int part = NONE;

  PageReading(BookContents contents) {
    this.contents = contents;
    for (int i = 0; i < contents.entries().size(); i++) {
      int number = i;
      Entry entry = contents.entries().get(i);
      int key = entry.children().isEmpty() ? NONE : number;
      entry.places().forEach(href -> parts.putIfAbsent(href.path(), key));
    }
  }

  /** A page while its items come. */
  private static final class Draft {
    private Optional<String> label = Optional.empty();
    private Optional<String> section = Optional.empty();
    private final List<ItemDraft> items = new ArrayList<>();
  }

  /**
   * The next document. One that the contents do not name stands on the page of the one before.
   *
   * @param mark of the printed page that begins with it
   */
  void add(String path, Optional<String> mark, List<ItemDraft> items) {
    part = parts.getOrDefault(path, part);
    if (items.isEmpty()) {
      return;
    }
    Draft page = pages.computeIfAbsent(part, this::begin);
    if (page.items.isEmpty()) {
      page.label =
          mark.flatMap(
              id -> Titles.stated(Optional.ofNullable(contents.labels().get(new Href(path, id)))));
    }
    page.items.addAll(items);
  }

  private Draft begin(int number) {
    Draft page = new Draft();
    if (number != NONE) {
      Entry entry = contents.entries().get(number);
      page.section = Titles.stated(entry.section());
    }
    return page;
  }

  List<Page> pages() {
    return pages.values().stream()
        .map(
            draft -> {
              Page.Builder page = Page.builder();
              draft.label.ifPresent(page::label);
              draft.section.ifPresent(page::section);
              draft.items.forEach(item -> page.item(item.item()));
              return page.build();
            })
        .toList();
  }
}
