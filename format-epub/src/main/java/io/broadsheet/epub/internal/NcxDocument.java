package io.broadsheet.epub.internal;

import io.broadsheet.epub.internal.EditionPlan.PageTarget;
import io.broadsheet.xml.Xml;
import io.documentnode.epub4j.domain.TOCReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The contents for readers that know EPUB 2 only (DAISY NCX 2005-1), as EPUBLib's book has them.
 */
final class NcxDocument {
  private final Xml xml = new Xml();
  private final Map<String, Integer> order = new HashMap<>();
  private int points;

  byte[] bytes(EditionPlan plan, String identifier, List<TOCReference> contents) {
    xml.open(
        "ncx",
        "xmlns",
        "http://www.daisy.org/z3986/2005/ncx/",
        "version",
        "2005-1",
        "xml:lang",
        plan.language());
    xml.newLine().open("head").newLine();
    meta("dtb:uid", identifier);
    meta("dtb:depth", Integer.toString(depth(contents)));
    meta("dtb:totalPageCount", Integer.toString(plan.pageList().size()));
    meta("dtb:maxPageNumber", Integer.toString(plan.pageList().size()));
    xml.close().newLine();
    label("docTitle", plan.title());
    xml.open("navMap").newLine();
    contents.forEach(this::point);
    xml.close().newLine();
    pages(plan);
    return xml.close().bytes();
  }

  private void meta(String name, String content) {
    xml.empty("meta", "name", name, "content", content).newLine();
  }

  private void label(String element, String words) {
    xml.open(element).leaf("text", words).close().newLine();
  }

  private void point(TOCReference reference) {
    points++;
    xml.open("navPoint", "id", "point-" + points, "playOrder", order(reference.getCompleteHref()))
        .newLine();
    label("navLabel", reference.getTitle());
    xml.empty("content", "src", reference.getCompleteHref()).newLine();
    reference.getChildren().forEach(this::point);
    xml.close().newLine();
  }

  private void pages(EditionPlan plan) {
    if (plan.pageList().isEmpty()) {
      return;
    }
    xml.open("pageList").newLine();
    label("navLabel", new Labels(plan.language()).get("pages"));
    int number = 0;
    for (PageTarget page : plan.pageList()) {
      number++;
      xml.open(
              "pageTarget",
              "id",
              "page-" + number,
              "type",
              "normal",
              "value",
              Integer.toString(number),
              "playOrder",
              order(page.href()))
          .newLine();
      label("navLabel", page.label());
      xml.empty("content", "src", page.href()).newLine().close().newLine();
    }
    xml.close().newLine();
  }

  /** Entries that lead to one place have one number. */
  private String order(String href) {
    return order.computeIfAbsent(href, place -> order.size() + 1).toString();
  }

  private static int depth(List<TOCReference> contents) {
    return contents.stream().mapToInt(entry -> 1 + depth(entry.getChildren())).max().orElse(0);
  }
}
