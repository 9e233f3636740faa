package io.broadsheet.epub.internal;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Item;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Opening;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Text;
import io.broadsheet.xml.Xml;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the XHTML document of an item. */
final class ItemXhtml implements Item.Visitor<byte[]> {
  private final ItemDocument document;
  private final Pictures pictures;
  private final Labels labels;
  private final Xml xml;

  private ItemXhtml(ItemDocument document, Pictures pictures, Labels labels) {
    this.document = document;
    this.pictures = pictures;
    this.labels = labels;
    this.xml = Xhtml.start(document.language(), document.title(), EditionBook.STYLE_SHEET);
  }

  static byte[] of(ItemDocument document, Pictures pictures, Labels labels) {
    return document.item().accept(new ItemXhtml(document, pictures, labels));
  }

  @Override
  public byte[] article(Article article) {
    openItem("article", "article", article.id());
    headlines(article.headline());
    Opening opening = Opening.of(article, Optional.of(document.language()));
    opening.above().ifPresent(byline -> paragraph("byline", byline.text()));
    BlockXhtml blocks = blocks();
    List<Block> body = article.body();
    int first = 0;
    if (!opening.runIn().isEmpty()) {
      xml.open("p", "class", "opening");
      boolean hasLead = !body.isEmpty() && body.get(0) instanceof Paragraph;
      runIn(opening.runIn(), hasLead);
      if (hasLead) {
        RunningText.write(((Paragraph) body.get(0)).text(), xml);
        first = 1;
      }
      xml.close().newLine();
    }
    body.subList(first, body.size()).forEach(block -> block.accept(blocks));
    article
        .byline()
        .filter(byline -> byline.placement() == Byline.Placement.END)
        .ifPresent(byline -> paragraph("byline end", byline.text()));
    return closeItem();
  }

  private void runIn(List<Opening.Part> parts, boolean wordsFollow) {
    for (int i = 0; i < parts.size(); i++) {
      Opening.Part part = parts.get(i);
      xml.open("span", "class", part.role().name().toLowerCase(Locale.ROOT));
      RunningText.write(part.text(), xml);
      xml.close();
      if (wordsFollow || i + 1 < parts.size()) {
        xml.text(part.gap());
      }
    }
  }

  @Override
  public byte[] photoItem(PhotoItem photoItem) {
    openItem("article", "photo-item", photoItem.id());
    headlines(photoItem.headline());
    photoItem.photo().accept(blocks());
    return closeItem();
  }

  @Override
  public byte[] notice(Notice notice) {
    openItem(
        "section",
        "notice " + notice.kind().name().toLowerCase(Locale.ROOT),
        notice.id(),
        "aria-label",
        document.title());
    headlines(notice.headline());
    BlockXhtml blocks = blocks();
    notice.body().forEach(block -> block.accept(blocks));
    return closeItem();
  }

  private BlockXhtml blocks() {
    return new BlockXhtml(xml, document, pictures, labels);
  }

  private void openItem(String element, String kind, String id, String... more) {
    String[] attributes = new String[4 + more.length];
    attributes[0] = "class";
    attributes[1] = kind;
    attributes[2] = "id";
    attributes[3] = EditionBook.safeId(id);
    System.arraycopy(more, 0, attributes, 4, more.length);
    xml.open(element, attributes).newLine();
    document.pagesBefore().forEach(start -> pageBreak(xml, start.id(), labelOf(start.label())));
  }

  private String labelOf(String page) {
    return labels.get("page").formatted(page);
  }

  /** The place where a printed page begins (EPUB Accessibility 1.1, 4.1.3). */
  static void pageBreak(Xml xml, String id, String label) {
    xml.empty(
            "span",
            "id",
            id,
            "epub:type",
            "pagebreak",
            "role",
            "doc-pagebreak",
            "aria-label",
            label)
        .newLine();
  }

  private byte[] closeItem() {
    xml.close().newLine();
    return Xhtml.end(xml);
  }

  private void headlines(HeadlineGroup group) {
    if (group.isEmpty()) {
      return;
    }
    xml.open("header").newLine();
    group
        .kicker()
        .ifPresent(
            kicker ->
                paragraph(
                    kicker.kind() == Kicker.Kind.COLUMN_LABEL ? "kicker label" : "kicker",
                    kicker.text()));
    group.headline().ifPresent(headline -> element("h1", "headline", headline));
    for (Text deck : group.decks()) {
      xml.open("p", "class", "deck", "role", "doc-subtitle");
      RunningText.write(deck, xml);
      xml.close().newLine();
    }
    xml.close().newLine();
  }

  private void paragraph(String kind, Text text) {
    element("p", kind, text);
  }

  private void element(String element, String kind, Text text) {
    xml.open(element, "class", kind);
    RunningText.write(text, xml);
    xml.close().newLine();
  }
}
