package io.broadsheet.epub.internal;

import io.broadsheet.epub.internal.EditionPlan.PageTarget;
import io.broadsheet.epub.internal.EditionPlan.PlannedPage;
import io.broadsheet.epub.internal.Labels.Named;
import io.broadsheet.model.Article;
import io.broadsheet.model.Item;
import io.broadsheet.model.Notice;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.xml.Xml;
import java.util.List;
import java.util.Optional;

/**
 * The navigation document (EPUB 3.3, 7), which is the front page too: nameplate, folio, the
 * contents by page, and, out of sight, the page list and the landmarks.
 */
final class NavDocument {
  private final EditionPlan plan;
  private final Labels labels;
  private final Xml xml;

  NavDocument(EditionPlan plan) {
    this.plan = plan;
    this.labels = new Labels(plan.language());
    this.xml = Xhtml.start(plan.language(), plan.title());
  }

  byte[] bytes() {
    // Software that takes a contents page for no part of the text knows all of it by this type.
    xml.open("section", "class", "front-page", "epub:type", "toc", "role", "doc-toc").newLine();
    boolean named = nameplate();
    contents(named ? "h2" : "h1");
    pageList();
    landmarks();
    xml.close().newLine();
    return Xhtml.end(xml);
  }

  /** Name of the paper and folio; the day alone where only that is known. */
  private boolean nameplate() {
    Folio folio = new Folio(plan.edition(), labels);
    Optional<String> name = plan.name();
    Optional<String> heading = name.or(folio::date);
    List<List<Named>> line = name.isPresent() ? folio.parts() : folio.issueParts();
    if (heading.isEmpty() && line.isEmpty()) {
      return false;
    }
    xml.open("header", "class", "nameplate").newLine();
    heading.ifPresent(
        words -> xml.leaf("h1", words, "class", name.isPresent() ? "name" : "day").newLine());
    if (!line.isEmpty()) {
      xml.open("p", "class", "folio");
      for (int i = 0; i < line.size(); i++) {
        xml.text(i > 0 ? Folio.SEPARATOR : "");
        named(line.get(i));
      }
      xml.close().newLine();
    }
    xml.close().newLine();
    return heading.isPresent();
  }

  /** Pieces of words; those that are the edition's own are marked as what they are. */
  private void named(List<Named> pieces) {
    for (Named piece : pieces) {
      if (piece.kind().isEmpty()) {
        xml.text(piece.words());
      } else {
        xml.leaf("span", piece.words(), "class", piece.kind());
      }
    }
  }

  private void contents(String heading) {
    xml.open("nav", "epub:type", "toc", "role", "doc-toc", "id", "toc", "class", "contents");
    xml.newLine().leaf(heading, labels.get("contents")).newLine();
    xml.open("ol").newLine();
    List<PlannedPage> filled = plan.filledPages();
    boolean lead = true;
    for (PlannedPage page : filled) {
      if (plan.byPage()) {
        xml.open("li", "class", "page", "id", page.id());
        xml.open("a", "href", page.documents().get(0).fileName());
        named(labels.pageParts(page.label(), page.section()));
        xml.close().newLine().open("ol").newLine();
      }
      for (ItemDocument document : page.documents()) {
        entry(document, lead);
        lead = false;
      }
      if (plan.byPage()) {
        xml.close().newLine().close().newLine();
      }
    }
    if (filled.isEmpty()) {
      xml.open("li");
      link(plan.title(), EditionBook.NAV);
      xml.close().newLine();
    }
    xml.close().newLine().close().newLine();
  }

  private void entry(ItemDocument document, boolean lead) {
    String kind = document.item().accept(KIND);
    xml.open("li", "class", lead && kind.equals("article") ? "article lead" : kind);
    link(document.title(), document.fileName());
    xml.close().newLine();
  }

  private static final Item.Visitor<String> KIND =
      new Item.Visitor<>() {
        @Override
        public String article(Article article) {
          return "article";
        }

        @Override
        public String photoItem(PhotoItem photoItem) {
          return "photo-item";
        }

        @Override
        public String notice(Notice notice) {
          return "notice";
        }
      };

  private void pageList() {
    if (plan.pageList().isEmpty()) {
      return;
    }
    xml.open("nav", "epub:type", "page-list", "role", "doc-pagelist", "hidden", "hidden");
    xml.newLine().leaf("h2", labels.get("pages")).newLine().open("ol").newLine();
    for (PageTarget page : plan.pageList()) {
      // A page that the paper does not number is counted; its number is not its label.
      xml.open("li", "class", page.counted() ? "counted" : "labelled");
      link(page.label(), page.href());
      xml.close().newLine();
    }
    xml.close().newLine().close().newLine();
  }

  private void landmarks() {
    xml.open("nav", "epub:type", "landmarks", "hidden", "hidden").newLine();
    xml.leaf("h2", labels.get("landmarks")).newLine().open("ol").newLine();
    if (plan.cover()) {
      landmark("cover", labels.get("cover"), EditionBook.COVER_PAGE);
    }
    landmark("toc", labels.get("contents"), "#toc");
    plan.pages().stream()
        .flatMap(page -> page.documents().stream())
        .findFirst()
        .ifPresent(first -> landmark("bodymatter", labels.get("body"), first.fileName()));
    xml.close().newLine().close().newLine();
  }

  private void landmark(String type, String title, String href) {
    xml.open("li").leaf("a", title, "epub:type", type, "href", href).close().newLine();
  }

  private void link(String title, String href) {
    xml.leaf("a", title, "href", href);
  }
}
