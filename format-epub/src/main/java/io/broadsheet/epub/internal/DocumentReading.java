package io.broadsheet.epub.internal;

import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.Notice;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the items of one document. What the classes, types and roles of our own books say is
 * believed wherever it stands; elsewhere the first heading is a headline, a further one of its
 * level begins another story, lower ones are subheadings.
 */
final class DocumentReading {
  private static final Set<String> UNREAD =
      Set.of("nav", "script", "style", "template", "head", "iframe", "audio", "video", "object");
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "dt", "dd", "pre", "address", "summary", "legend");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "aside",
          "hgroup",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "dl",
          "table",
          "figure",
          "blockquote",
          "hr",
          "pre",
          "address",
          "nav",
          "center",
          "details",
          "img",
          "svg",
          "picture",
          "form",
          "fieldset");
  private static final List<String> DECKS = List.of("deck", "dek", "standfirst", "subtitle");
  private static final List<String> KICKERS = List.of("kicker", "eyebrow", "overline");
  private static final List<String> BYLINES = List.of("byline", "author");

  private final String language;
  private final Optional<String> ownLanguage;
  private final BlockReading blocks;
  private final String stem;
  private final List<ItemDraft> drafts = new ArrayList<>();
  private final Optional<ItemDraft> before;
  private ItemDraft current;
  private Optional<Text> tableCaption = Optional.empty();
  private Optional<String> pageMark = Optional.empty();
  private boolean guessed;

  /**
   * A reading of a document.
   *
   * @param path of the document
   * @param language of the document, empty if not known
   * @param ownLanguage that, if it differs from the edition's
   * @param blocks reads what has a form of its own
   * @param before the last item of the document before, which this one may go on with
   */
  DocumentReading(
      String path,
      String language,
      Optional<String> ownLanguage,
      BlockReading blocks,
      Optional<ItemDraft> before) {
    this.language = language;
    this.ownLanguage = ownLanguage;
    this.blocks = blocks;
    this.before = before;
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    this.stem = dot > 0 ? file.substring(0, dot) : file;
  }

  /** The items that begin in the document. */
  List<ItemDraft> read(Element body) {
    flow(body);
    captionAlone();
    return drafts.stream().filter(draft -> !draft.isEmpty() || draft != last()).toList();
  }

  private ItemDraft last() {
    return guessed && !drafts.isEmpty() ? drafts.get(drafts.size() - 1) : null;
  }

  /** The id of the mark of the last printed page that begins before its first item. */
  Optional<String> pageMark() {
    return pageMark;
  }

  /** True if headings stood for headlines. */
  boolean isGuessed() {
    return guessed;
  }

  private void flow(Element parent) {
    TextReading loose = new TextReading(language);
    for (Node node : parent.content()) {
      if (node instanceof Element element && (isBlock(element) || isUnseen(element))) {
        loose(loose);
        loose = new TextReading(language);
        block(element);
      } else {
        loose.add(node);
      }
    }
    loose(loose);
  }

  private static boolean isUnseen(Element element) {
    return UNREAD.contains(element.name())
        || element.attribute("hidden").isPresent()
        || element.isCalled("pagebreak");
  }

  /** A block, or something in the line that holds one. */
  private static boolean isBlock(Element element) {
    return element.all().anyMatch(inner -> BLOCKS.contains(inner.name()));
  }

  private void loose(TextReading reading) {
    if (!reading.isBlank()) {
      draft().add(new Paragraph(reading.text()));
    }
  }

  /** The item that is read; without one, text begins one of its own. */
  private ItemDraft draft() {
    if (current == null) {
      guessed = true;
      current = begin(guessedId(), false, Optional.empty());
    }
    return current;
  }

  private String guessedId() {
    return drafts.isEmpty() ? stem : stem + "-" + (drafts.size() + 1);
  }

  private ItemDraft begin(String id, boolean photoItem, Optional<Notice.Kind> notice) {
    ItemDraft draft = new ItemDraft(id, ownLanguage, photoItem, notice);
    drafts.add(draft);
    return draft;
  }

  private void block(Element element) {
    if (isUnseen(element)) {
      mark(element);
      return;
    }
    String name = element.name();
    if (!element.name().equals("table")) {
      captionAlone();
    }
    boolean ours = isOurs(element);
    if (ours || name.equals("article")) {
      item(element, ours);
    } else if (name.matches("h[1-6]")) {
      heading(element, name.charAt(1) - '0');
    } else if (PARAGRAPHS.contains(name)) {
      paragraph(element);
    } else if (name.equals("hr")) {
      if (element.isOf("page-turn")) {
        draft().add(new PageTurn(Titles.stated(element.attribute("data-page"))));
      }
    } else if (element.isOf("pull-quote") || element.isCalled("pullquote")) {
      blocks.pullQuote(element, language).ifPresent(draft()::add);
    } else if (element.isNamed("figure", "img", "picture", "svg")) {
      blocks.photo(element, language).ifPresent(photo -> draft().add(photo));
    } else if (element.isNamed("ul", "ol")) {
      add(blocks.list(element, language), element);
    } else if (name.equals("table")) {
      add(blocks.table(element, tableCaption, language), element);
      tableCaption = Optional.empty();
    } else if (!element.isCalled("cover")) {
      flow(element);
    }
  }

  /** A table's caption that no table follows is a paragraph like any other. */
  private void captionAlone() {
    tableCaption.ifPresent(text -> draft().add(new Paragraph(text)));
    tableCaption = Optional.empty();
  }

  private void add(Optional<? extends Block> block, Element element) {
    block.ifPresent(
        found -> {
          if (element.isOf(Pieces.CONTINUED)) {
            draft().goOn(found);
          } else {
            draft().add(found);
          }
        });
  }

  private void mark(Element element) {
    boolean page = element.isCalled("pagebreak") && (current == null || current.isEmpty());
    if (page && element.attribute("id").filter(id -> id.startsWith("page.")).isPresent()) {
      pageMark = element.attribute("id");
    }
  }

  private static boolean isOurs(Element element) {
    boolean article =
        element.name().equals("article") && (element.isOf("article") || element.isOf("photo-item"));
    return article || element.name().equals("section") && element.isOf("notice");
  }

  private void item(Element element, boolean ours) {
    ItemDraft outer = current;
    if (ours && element.isOf(Pieces.CONTINUED) && before.isPresent() && drafts.isEmpty()) {
      current = before.get();
    } else {
      String id =
          element.attribute("data-id").or(() -> element.attribute("id")).orElseGet(this::guessedId);
      Optional<Notice.Kind> notice =
          ours && element.isOf("notice") ? Optional.of(kind(element)) : Optional.empty();
      guessed |= !ours;
      current = begin(id, ours && element.isOf("photo-item"), notice);
    }
    flow(element);
    current = outer;
  }

  private static Notice.Kind kind(Element element) {
    return Arrays.stream(Notice.Kind.values())
        .filter(kind -> element.isOf(kind.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(Notice.Kind.OTHER);
  }

  private void heading(Element element, int level) {
    Text text = TextReading.of(element, language);
    if (Spaces.isBlank(text.characters())) {
      element.first("img").flatMap(img -> blocks.photo(img, language)).ifPresent(draft()::add);
      return;
    }
    boolean headless = current != null && !current.hasHeadline() && current.isOpening();
    boolean marked = element.isOf("headline") || element.isOf("subheading");
    if (marked ? element.isOf("headline") : current == null || headless) {
      draft().headline(text, level);
    } else if (marked) {
      draft().add(new Subheading(text));
    } else if (current.isOpening() && isOneOf(element, DECKS)) {
      current.deck(text);
    } else if (level <= Math.max(current.headlineLevel(), 1)) {
      // A further heading of the same level begins a story of its own.
      guessed = true;
      current = begin(guessedId(), false, Optional.empty());
      current.headline(text, level);
    } else {
      current.add(new Subheading(text));
    }
  }

  private void paragraph(Element element) {
    element
        .all()
        .skip(1)
        .filter(inner -> inner.name().equals("img"))
        .forEach(img -> blocks.photo(img, language).ifPresent(photo -> draft().add(photo)));
    if (element.isOf("opening")) {
      opening(element);
      return;
    }
    Text text = TextReading.of(element, language);
    if (Spaces.isBlank(text.characters())) {
      return;
    }
    ItemDraft draft = draft();
    boolean opening = draft.isOpening();
    if (element.isOf("table-caption")) {
      tableCaption = Optional.of(text);
    } else if (element.isOf(Pieces.CONTINUED)) {
      draft.goOn(new Paragraph(text));
    } else if (element.isOf("byline") && element.isOf("end")) {
      draft.byline(text, Byline.Placement.END);
    } else if (opening && isOneOf(element, KICKERS)) {
      boolean label = element.isOf("label");
      draft.kicker(new Kicker(text, label ? Kicker.Kind.COLUMN_LABEL : Kicker.Kind.LEAD_IN));
    } else if (opening && (isOneOf(element, DECKS) || element.isCalled("subtitle"))) {
      draft.deck(text);
    } else if (opening && isOneOf(element, BYLINES)) {
      draft.byline(text, Byline.Placement.OWN_LINE);
    } else {
      draft.add(new Paragraph(text));
    }
  }

  private static boolean isOneOf(Element element, List<String> kinds) {
    return kinds.stream().anyMatch(element::isOf);
  }

  /** Dateline and byline, and the words that they are run in to. */
  private void opening(Element element) {
    ItemDraft draft = draft();
    TextReading words = new TextReading(language);
    for (Node node : element.content()) {
      if (node instanceof Element inner && inner.isOf("dateline")) {
        draft.dateline(TextReading.of(inner, language));
      } else if (node instanceof Element inner && inner.isOf("byline")) {
        draft.byline(TextReading.of(inner, language), Byline.Placement.RUN_IN);
      } else {
        words.add(node);
      }
    }
    if (!words.isBlank()) {
      draft.add(new Paragraph(words.text()));
    }
  }
}
