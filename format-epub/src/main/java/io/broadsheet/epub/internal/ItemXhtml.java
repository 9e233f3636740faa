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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the XHTML document of an item. */
final class ItemXhtml implements Item.Visitor<byte[]> {
  private final ItemDocument document;
  private final Pictures pictures;
  private final Findings findings;
  private final Labels labels;
  private final Xml xml;

  private ItemXhtml(ItemDocument document, Pictures pictures, Findings findings) {
    this.document = document;
    this.pictures = pictures;
    this.findings = findings;
    this.labels = new Labels(document.language());
    this.xml = Xhtml.start(document.language(), document.title(), EditionBook.STYLE_SHEET);
  }

  static byte[] of(ItemDocument document, Pictures pictures, Findings findings) {
    return document.item().accept(new ItemXhtml(document, pictures, findings));
  }

  @Override
  public byte[] article(Article article) {
    openItem("article", "article");
    headlines(article.headline());
    Opening opening = Opening.of(article, Optional.of(document.language()));
    opening.above().ifPresent(byline -> element("p", "byline", byline.text()));
    BlockXhtml blocks = blocks();
    List<Block> body = article.body();
    int first = 0;
    if (!opening.runIn().isEmpty()) {
      xml.open("p", "class", "opening");
      boolean hasLead = !body.isEmpty() && body.get(0) instanceof Paragraph;
      runIn(opening.runIn(), hasLead);
      if (hasLead) {
        RunningText.write(((Paragraph) body.get(0)).text(), xml, findings);
        first = 1;
      }
      xml.close().newLine();
    }
    body.subList(first, body.size()).forEach(block -> block.accept(blocks));
    article
        .byline()
        .filter(byline -> byline.placement() == Byline.Placement.END)
        .ifPresent(byline -> element("p", "byline end", byline.text()));
    return closeItem();
  }

  private void runIn(List<Opening.Part> parts, boolean wordsFollow) {
    for (int i = 0; i < parts.size(); i++) {
      Opening.Part part = parts.get(i);
      xml.open("span", "class", part.role().name().toLowerCase(Locale.ROOT));
      RunningText.write(part.text(), xml, findings);
      xml.close();
      if (wordsFollow || i + 1 < parts.size()) {
        xml.text(part.gap());
      }
    }
  }

  @Override
  public byte[] photoItem(PhotoItem photoItem) {
    openItem("article", "photo-item");
    headlines(photoItem.headline());
    photoItem.photo().accept(blocks());
    return closeItem();
  }

  @Override
  public byte[] notice(Notice notice) {
    openItem("section", "notice " + notice.kind().name().toLowerCase(Locale.ROOT));
    headlines(notice.headline());
    BlockXhtml blocks = blocks();
    notice.body().forEach(block -> block.accept(blocks));
    return closeItem();
  }

  private BlockXhtml blocks() {
    return new BlockXhtml(xml, document, pictures, labels, findings);
  }

  /**
   * An item whose id is no XML name keeps it beside; one without a headline is named to the ear.
   */
  private void openItem(String element, String kind) {
    List<String> attributes = new ArrayList<>(List.of("class", kind, "id", document.id()));
    String id = document.item().id();
    if (!id.equals(document.id())) {
      attributes.addAll(List.of("data-id", id));
    }
    if (element.equals("section") || document.item().headline().headline().isEmpty()) {
      attributes.addAll(List.of("aria-label", document.title()));
    }
    xml.open(element, attributes.toArray(String[]::new)).newLine();
    document
        .pagesBefore()
        .forEach(
            start ->
                pageBreak(
                    xml, start.id(), labels.page(Optional.of(start.label()), Optional.empty())));
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

  /** One heading with its kicker and decks is a heading group; without it there is no group. */
  private void headlines(HeadlineGroup group) {
    if (group.isEmpty()) {
      return;
    }
    xml.open("header").newLine();
    if (group.headline().isPresent()) {
      xml.open("hgroup").newLine();
    }
    group.kicker().ifPresent(this::kicker);
    group.headline().ifPresent(headline -> element("h1", "headline", headline));
    group.decks().forEach(this::deck);
    if (group.headline().isPresent()) {
      xml.close().newLine();
    }
    xml.close().newLine();
  }

  private void kicker(Kicker kicker) {
    boolean label = kicker.kind() == Kicker.Kind.COLUMN_LABEL;
    element("p", label ? "kicker label" : "kicker", kicker.text());
  }

  private void deck(Text deck) {
    xml.open("p", "class", "deck", "epub:type", "subtitle", "role", "doc-subtitle");
    RunningText.write(deck, xml, findings);
    xml.close().newLine();
  }

  private void element(String element, String kind, Text text) {
    xml.open(element, "class", kind);
    RunningText.write(text, xml, findings);
    xml.close().newLine();
  }
}
