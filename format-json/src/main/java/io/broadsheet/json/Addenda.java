package io.broadsheet.json;

import io.broadsheet.model.Addendum;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Page;
import java.util.List;
import java.util.stream.Stream;

/** What a later minor version says: the addenda of an edition, its pages and its items. */
final class Addenda {
  private Addenda() {}

  /** The minor version that an edition needs to be written in: that of its latest addendum. */
  static int minor(Edition edition) {
    return Stream.concat(
            edition.addenda().stream(),
            edition.pages().stream()
                .flatMap(
                    page ->
                        Stream.concat(
                            page.addenda().stream(),
                            page.items().stream().flatMap(item -> item.addenda().stream()))))
        .mapToInt(Addendum::minor)
        .max()
        .orElse(JsonFormat.MINOR);
  }

  /** The same edition with all addenda said to be of a minor version; without any if it is ours. */
  static Edition of(int minor, Edition edition) {
    return edition.toBuilder()
        .pages(edition.pages().stream().map(page -> of(minor, page)).toList())
        .addenda(of(minor, edition.addenda()))
        .build();
  }

  private static Page of(int minor, Page page) {
    return page.toBuilder()
        .items(
            page.items().stream().map(item -> item.withAddenda(of(minor, item.addenda()))).toList())
        .addenda(of(minor, page.addenda()))
        .build();
  }

  static List<Addendum> of(int minor, List<Addendum> addenda) {
    return minor < Version.FIRST_LATER
        ? List.of()
        : addenda.stream()
            .map(addendum -> new Addendum(minor, addendum.pointer(), addendum.json()))
            .toList();
  }
}
