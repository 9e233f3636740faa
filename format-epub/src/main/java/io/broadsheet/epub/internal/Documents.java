package io.broadsheet.epub.internal;

import io.broadsheet.epub.EpubOptions;
import io.broadsheet.epub.internal.EditionPlan.PlannedPage;
import io.broadsheet.model.Edition;
import io.documentnode.epub4j.domain.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents of all items, in reading order, each with its ways on. */
final class Documents {
  private final Pictures pictures;
  private final Findings findings;
  private final EpubOptions options;
  private final String language;
  private final List<Placed> items = new ArrayList<>();

  Documents(
      Edition edition,
      List<PlannedPage> pages,
      Pictures pictures,
      Findings findings,
      EpubOptions options) {
    this.pictures = pictures;
    this.findings = findings;
    this.options = options;
    this.language = EditionPlan.languageOf(edition);
    boolean byPage = EditionPlan.byPage(pages);
    for (PlannedPage page : pages) {
      String contents = EditionBook.NAV + "#" + (byPage ? page.id() : "toc");
      page.documents().forEach(document -> items.add(new Placed(document, contents)));
    }
  }

  /** An item's document and the place of its page in the contents. */
  private record Placed(ItemDocument document, String contents) {}

  List<Resource> all() {
    List<Resource> all = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      ItemDocument document = items.get(i).document();
      boolean vertical = options.vertical() && Language.isWrittenVertically(document.language());
      List<byte[]> parts = ItemXhtml.of(document, pictures, findings, ways(i), vertical);
      for (int part = 1; part <= parts.size(); part++) {
        all.add(EditionBook.xhtml(document.fileName(part), parts.get(part - 1)));
      }
    }
    return all;
  }

  private Optional<Ways> ways(int at) {
    if (!options.ways()) {
      return Optional.empty();
    }
    boolean leftward = EditionPlan.isLeftward(language, options);
    return Optional.of(
        new Ways(language, item(at - 1), items.get(at).contents(), item(at + 1), leftward));
  }

  private Optional<ItemDocument> item(int at) {
    return at < 0 || at >= items.size() ? Optional.empty() : Optional.of(items.get(at).document());
  }
}
