package io.broadsheet.epub.internal;

import io.broadsheet.epub.internal.EditionPlan.PageTarget;
import io.broadsheet.epub.internal.EditionPlan.PlannedPage;
import io.broadsheet.xml.Xml;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The navigation document (EPUB 3.3, 7), which is the front page too: nameplate, date, the contents
 * by page, and, out of sight, the page list and the landmarks.
 */
final class NavDocument {
  private final EditionPlan plan;
  private final Labels labels;

  NavDocument(EditionPlan plan) {
    this.plan = plan;
    this.labels = new Labels(plan.language());
  }

  byte[] bytes() {
    Xml xml = Xhtml.start(plan.language(), plan.title(), EditionBook.STYLE_SHEET);
    xml.open("header", "class", "nameplate").newLine();
    xml.leaf("h1", plan.edition().publication().name().orElse(plan.title())).newLine();
    String folio = folio();
    if (!folio.isEmpty()) {
      xml.leaf("p", folio, "class", "folio").newLine();
    }
    xml.close().newLine();
    contents(xml);
    pageList(xml);
    landmarks(xml);
    return Xhtml.end(xml);
  }

  private String folio() {
    return Stream.of(
            plan.edition().date().map(Object::toString),
            plan.edition().issue().number(),
            plan.edition().issue().edition())
        .flatMap(part -> part.stream())
        .collect(Collectors.joining(" · "));
  }

  private void contents(Xml xml) {
    xml.open("nav", "epub:type", "toc", "role", "doc-toc", "id", "toc").newLine();
    xml.leaf("h2", labels.get("contents")).newLine();
    xml.open("ol").newLine();
    boolean nested = plan.pages().stream().filter(page -> !page.documents().isEmpty()).count() > 1;
    for (PlannedPage page : plan.pages()) {
      if (page.documents().isEmpty()) {
        continue;
      }
      if (nested) {
        xml.open("li");
        xml.leaf("a", pageTitle(page, labels), "href", page.documents().get(0).fileName());
        xml.newLine().open("ol").newLine();
      }
      page.documents().forEach(document -> entry(xml, document.title(), document.fileName()));
      if (nested) {
        xml.close().newLine().close().newLine();
      }
    }
    if (plan.pages().stream().allMatch(page -> page.documents().isEmpty())) {
      entry(xml, plan.title(), EditionBook.NAV);
    }
    xml.close().newLine().close().newLine();
  }

  static String pageTitle(PlannedPage page, Labels labels) {
    return Stream.of(page.label().map(label -> labels.get("page").formatted(label)), page.section())
        .flatMap(part -> part.stream())
        .collect(Collectors.joining(" "));
  }

  private void pageList(Xml xml) {
    if (plan.pageList().isEmpty()) {
      return;
    }
    xml.open("nav", "epub:type", "page-list", "role", "doc-pagelist", "hidden", "hidden");
    xml.newLine().leaf("h2", labels.get("pages")).newLine().open("ol").newLine();
    for (PageTarget page : plan.pageList()) {
      entry(xml, page.label(), page.href());
    }
    xml.close().newLine().close().newLine();
  }

  private void landmarks(Xml xml) {
    xml.open("nav", "epub:type", "landmarks", "hidden", "hidden").newLine();
    xml.leaf("h2", labels.get("landmarks")).newLine().open("ol").newLine();
    if (plan.cover()) {
      landmark(xml, "cover", labels.get("cover"), EditionBook.COVER_PAGE);
    }
    landmark(xml, "toc", labels.get("contents"), "#toc");
    plan.pages().stream()
        .flatMap(page -> page.documents().stream())
        .findFirst()
        .ifPresent(first -> landmark(xml, "bodymatter", labels.get("body"), first.fileName()));
    xml.close().newLine().close().newLine();
  }

  private static void landmark(Xml xml, String type, String title, String href) {
    xml.open("li").leaf("a", title, "epub:type", type, "href", href).close().newLine();
  }

  private static void entry(Xml xml, String title, String href) {
    xml.open("li").leaf("a", title, "href", href).close().newLine();
  }
}
