package io.broadsheet.epub.internal;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
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

/** Writes the XHTML documents of an item: one, or several where it is very long. */
final class ItemXhtml implements Item.Visitor<Void> {
  private final ItemDocument document;
  private final Findings findings;
  private final Labels labels;
  private final BlockXhtml blocks;
  private final boolean vertical;
  private final List<byte[]> documents = new ArrayList<>();
  private Xml xml;
  private TextXhtml texts;
  private String element = "";
  private String kind = "";

  private ItemXhtml(ItemDocument document, Pictures pictures, Findings findings, boolean vertical) {
    this.document = document;
    this.findings = findings;
    this.labels = new Labels(document.language());
    this.vertical = vertical;
    this.blocks = new BlockXhtml(document, pictures, labels, this::makeRoom);
    start();
  }

  static List<byte[]> of(
      ItemDocument document,
      Pictures pictures,
      Findings findings,
      Optional<Ways> ways,
      boolean vertical) {
    ItemXhtml writing = new ItemXhtml(document, pictures, findings, vertical);
    document.item().accept(writing);
    writing.xml.close().newLine();
    ways.ifPresent(links -> links.write(writing.xml, document.language()));
    writing.documents.add(Xhtml.end(writing.xml));
    return writing.documents;
  }

  private void start() {
    xml = Xhtml.start(document.language(), document.title(), vertical);
    texts = new TextXhtml(xml, findings, vertical);
    blocks.goOn(xml, texts);
  }

  /** Before something follows: a full document is ended, and another one goes on with the item. */
  private void makeRoom() {
    if (xml.length() <= Pieces.DOCUMENT) {
      return;
    }
    xml.close().newLine();
    documents.add(Xhtml.end(xml));
    start();
    xml.open(
            element,
            "class",
            kind + " " + Pieces.CONTINUED,
            "id",
            document.id() + "." + (documents.size() + 1),
            "aria-label",
            document.title())
        .newLine();
  }

  @Override
  public Void article(Article article) {
    openItem("article", "article");
    headlines(article.headline());
    Article spoken = worded(article);
    Opening opening = Opening.of(spoken, Optional.of(document.language()));
    opening.above().ifPresent(byline -> texts.line("p", "byline", byline.text()));
    List<Block> body = article.body();
    if (!opening.runIn().isEmpty() && opening(opening.runIn(), body)) {
      body = body.subList(1, body.size());
    }
    body.forEach(block -> block.accept(blocks));
    spoken
        .byline()
        .filter(byline -> byline.placement() == Byline.Placement.END)
        .ifPresent(byline -> texts.line("p", "byline end", byline.text()));
    return null;
  }

  /** The opening and the paragraph that it is run in to; true if there was one. */
  private boolean opening(List<Opening.Part> parts, List<Block> body) {
    Optional<Text> lead =
        body.stream()
            .findFirst()
            .filter(Paragraph.class::isInstance)
            .map(block -> ((Paragraph) block).text());
    boolean wordsFollow = lead.filter(TextXhtml::says).isPresent();
    xml.open("p", "class", "opening");
    for (int i = 0; i < parts.size(); i++) {
      Opening.Part part = parts.get(i);
      xml.open("span", "class", part.role().name().toLowerCase(Locale.ROOT));
      texts.words(part.text());
      xml.close();
      if (wordsFollow || i + 1 < parts.size()) {
        xml.text(part.gap());
      }
    }
    if (wordsFollow) {
      List<Integer> cuts = Pieces.cuts(lead.get().characters());
      texts.words(lead.get(), 0, cuts.get(1));
      xml.close().newLine();
      blocks.pieces(lead.get(), cuts);
    } else {
      xml.close().newLine();
    }
    return lead.isPresent();
  }

  /** The article without a byline or dateline that says nothing. */
  private static Article worded(Article article) {
    return new Article(
        article.id(),
        article.headline(),
        article.byline().filter(byline -> TextXhtml.says(byline.text())),
        article.dateline().filter((Dateline dateline) -> TextXhtml.says(dateline.text())),
        article.body(),
        article.jumps(),
        article.language());
  }

  @Override
  public Void photoItem(PhotoItem photoItem) {
    openItem("article", "photo-item");
    headlines(photoItem.headline());
    return photoItem.photo().accept(blocks);
  }

  @Override
  public Void notice(Notice notice) {
    openItem("section", "notice " + notice.kind().name().toLowerCase(Locale.ROOT));
    headlines(notice.headline());
    notice.body().forEach(block -> block.accept(blocks));
    return null;
  }

  /**
   * An item whose id is no XML name keeps it beside; one without a headline is named to the ear.
   */
  private void openItem(String element, String kind) {
    this.element = element;
    this.kind = kind;
    List<String> attributes = new ArrayList<>(List.of("class", kind, "id", document.id()));
    String id = document.item().id();
    if (!id.equals(document.id())) {
      attributes.addAll(List.of("data-id", id));
    }
    if (element.equals("section") || !document.hasHeadline()) {
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

  /** One heading with its kicker and decks is a heading group; without it there is no group. */
  private void headlines(HeadlineGroup group) {
    Optional<Kicker> kicker = group.kicker().filter(line -> TextXhtml.says(line.text()));
    Optional<Text> headline = group.headline().filter(TextXhtml::says);
    List<Text> decks = group.decks().stream().filter(TextXhtml::says).toList();
    if (kicker.isEmpty() && headline.isEmpty() && decks.isEmpty()) {
      return;
    }
    xml.open("header").newLine();
    if (headline.isPresent()) {
      xml.open("hgroup").newLine();
    }
    kicker.ifPresent(this::kicker);
    headline.ifPresent(text -> texts.line("h1", "headline", text));
    decks.forEach(this::deck);
    if (headline.isPresent()) {
      xml.close().newLine();
    }
    xml.close().newLine();
  }

  private void kicker(Kicker kicker) {
    boolean label = kicker.kind() == Kicker.Kind.COLUMN_LABEL;
    texts.line("p", label ? "kicker label" : "kicker", kicker.text());
  }

  private void deck(Text deck) {
    xml.open("p", "class", "deck", "epub:type", "subtitle", "role", "doc-subtitle");
    texts.words(deck);
    xml.close().newLine();
  }
}
