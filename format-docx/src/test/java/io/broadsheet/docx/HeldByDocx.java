package io.broadsheet.docx;

import com.ibm.icu.util.ULocale;
import io.broadsheet.docx.internal.BookmarkName;
import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Edition;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Image;
import io.broadsheet.model.Issue;
import io.broadsheet.model.Item;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Mark;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Page;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Provenance;
import io.broadsheet.model.Publication;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What is left of an edition once it has been a Word document: the list of docs/docx.md as code.
 * Every difference that is not here is a fault.
 */
final class HeldByDocx implements Item.Visitor<Optional<Item>> {
  private final Edition edition;
  private final String main;
  private final Map<String, String> pictures = new LinkedHashMap<>();

  private HeldByDocx(Edition edition) {
    this.edition = edition;
    this.main = shortest(edition.language().orElse("en"));
  }

  static Edition of(Edition edition) {
    HeldByDocx held = new HeldByDocx(edition);
    Publication paper = edition.publication();
    Issue issue = edition.issue();
    Edition.Builder builder = Edition.builder();
    edition.date().ifPresent(builder::date);
    edition.language().ifPresent(builder::language);
    return builder
        .publication(
            new Publication(
                property(paper.name()),
                property(paper.issn()),
                property(paper.publisher()),
                identifiers(paper)))
        .issue(
            new Issue(
                property(issue.number()), property(issue.volume()), property(issue.edition())))
        .pages(edition.pages().stream().map(held::page).filter(p -> !p.items().isEmpty()).toList())
        .build();
  }

  /** Without where it was read from: the document, that is. */
  static Edition withoutProvenance(Edition edition) {
    return edition.toBuilder().provenance(Provenance.NONE).build();
  }

  private static Optional<String> property(Optional<String> value) {
    return value.filter(words -> !words.isBlank()).map(HeldByDocx::lines);
  }

  private static List<Publication.Identifier> identifiers(Publication paper) {
    Set<String> taken = new HashSet<>();
    List<Publication.Identifier> kept = new ArrayList<>();
    for (Publication.Identifier identifier : paper.identifiers()) {
      if (!identifier.value().isBlank()
          && taken.add(identifier.scheme().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT))) {
        kept.add(
            new Publication.Identifier(attribute(identifier.scheme()), lines(identifier.value())));
      }
    }
    return kept;
  }

  /** XML knows one line end. */
  private static String lines(String words) {
    return words.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** In an attribute it is a space. */
  private static String attribute(String words) {
    return lines(words).replaceAll("[\n\t]", " ");
  }

  private Page page(Page page) {
    Page.Builder held = Page.builder();
    property(page.label()).ifPresent(held::label);
    property(page.section()).ifPresent(held::section);
    page.items().forEach(item -> item.accept(this).ifPresent(held::item));
    return held.build();
  }

  private static String id(BookmarkName.Mark mark, String id) {
    return BookmarkName.of(new BookmarkName(mark, id).text(1)).orElseThrow().id();
  }

  @Override
  public Optional<Item> article(Article article) {
    String language = shortest(article.language().orElse(main));
    Set<String> languages = new HashSet<>();
    Function<Text, Text> first = text -> text(text, language, main, languages);
    story(article, first);
    String own = languages.size() == 1 ? languages.iterator().next() : main;
    pictures.keySet().removeIf(key -> key.startsWith("?"));
    return story(article, text -> text(text, language, own, new HashSet<>()))
        .map(held -> own.equals(main) ? held.build() : held.language(own).build());
  }

  private Optional<Article.Builder> story(Article article, Function<Text, Text> text) {
    HeadlineGroup head = head(article.headline(), text);
    Optional<Byline> byline =
        article
            .byline()
            .filter(b -> isShown(b.text()))
            .map(
                b ->
                    new Byline(
                        b.placement() == Byline.Placement.RUN_IN
                            ? plain(text.apply(b.text()))
                            : text.apply(b.text()),
                        List.of(),
                        b.placement()));
    Optional<Dateline> dateline =
        article
            .dateline()
            .filter(d -> isShown(d.text()))
            .map(
                d ->
                    new Dateline(
                        plain(text.apply(d.text())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    List<Block> body = blocks(article.body(), text);
    boolean turnsOnly = body.stream().allMatch(PageTurn.class::isInstance);
    if (head.isEmpty() && byline.isEmpty() && dateline.isEmpty() && turnsOnly) {
      return Optional.empty();
    }
    Article.Builder held =
        Article.builder(id(BookmarkName.Mark.STORY, article.id())).headline(head).body(body);
    byline.ifPresent(held::byline);
    dateline.ifPresent(held::dateline);
    return Optional.of(held);
  }

  /** A run-in opening has a style of its own and neither bold nor italics. */
  private static Text plain(Text text) {
    return text.withMarks(text.marks().stream().filter(Mark.Link.class::isInstance).toList());
  }

  @Override
  public Optional<Item> photoItem(PhotoItem item) {
    HeadlineGroup head = head(item.headline(), this::text);
    Optional<Photo> photo = photo(item.photo(), this::text);
    if (head.isEmpty() && photo.isEmpty()) {
      return Optional.empty();
    }
    Photo none = new Photo(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    return Optional.of(
        new PhotoItem(id(BookmarkName.Mark.PHOTO, item.id()), head, photo.orElse(none)));
  }

  @Override
  public Optional<Item> notice(Notice notice) {
    HeadlineGroup head = head(notice.headline(), this::text);
    List<Block> body = blocks(notice.body(), this::text);
    BookmarkName.Mark mark =
        notice.kind() == Notice.Kind.OTHER
            ? BookmarkName.Mark.NOTICE
            : BookmarkName.Mark.valueOf(notice.kind().name());
    return head.isEmpty() && body.stream().allMatch(PageTurn.class::isInstance)
        ? Optional.empty()
        : Optional.of(new Notice(id(mark, notice.id()), notice.kind(), head, body));
  }

  private HeadlineGroup head(HeadlineGroup head, Function<Text, Text> text) {
    return new HeadlineGroup(
        head.kicker()
            .filter(kicker -> isShown(kicker.text()))
            .map(kicker -> new Kicker(text.apply(kicker.text()), kicker.kind())),
        head.headline().filter(HeldByDocx::isShown).map(text),
        head.decks().stream().filter(HeldByDocx::isShown).map(text).toList(),
        OptionalDouble.empty());
  }

  private static boolean isShown(Text text) {
    return !text.characters().isBlank();
  }

  private List<Block> blocks(List<Block> blocks, Function<Text, Text> text) {
    List<Block> held = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph && isShown(paragraph.text())) {
        held.add(new Paragraph(text.apply(paragraph.text())));
      } else if (block instanceof Subheading subheading && isShown(subheading.text())) {
        held.add(new Subheading(text.apply(subheading.text())));
      } else if (block instanceof Photo photo) {
        photo(photo, text).ifPresent(held::add);
      } else if (block instanceof PullQuote quote) {
        quote(quote, text, held);
      } else if (block instanceof ListBlock list) {
        List<ListBlock.Entry> entries =
            list.entries().stream()
                .filter(entry -> isShown(entry.text()))
                .map(entry -> new ListBlock.Entry(text.apply(entry.text())))
                .toList();
        if (!entries.isEmpty()) {
          held.add(new ListBlock(entries));
        }
      } else if (block instanceof Table table) {
        held.add(
            new Table(
                table.caption().filter(HeldByDocx::isShown).map(text),
                table.rows().stream()
                    .map(
                        row ->
                            new Table.Row(row.heading(), row.cells().stream().map(text).toList()))
                    .toList()));
      } else if (block instanceof PageTurn turn) {
        held.add(
            new PageTurn(
                Optional.of(id(BookmarkName.Mark.TURN, turn.page().orElse("")))
                    .filter(page -> !page.isEmpty())));
      }
    }
    return held;
  }

  /** Who said something that has no words is said to have said what stands before, or is text. */
  private static void quote(PullQuote quote, Function<Text, Text> text, List<Block> held) {
    Optional<Text> who = quote.attribution().filter(HeldByDocx::isShown).map(text);
    if (isShown(quote.text())) {
      held.add(new PullQuote(text.apply(quote.text()), who));
    } else if (who.isPresent()) {
      int last = held.size() - 1;
      boolean open =
          last >= 0 && held.get(last) instanceof PullQuote before && before.attribution().isEmpty();
      if (open) {
        held.set(last, new PullQuote(((PullQuote) held.get(last)).text(), who));
      } else {
        held.add(new Paragraph(who.get()));
      }
    }
  }

  private Optional<Photo> photo(Photo photo, Function<Text, Text> text) {
    Optional<Text> caption = photo.caption().filter(HeldByDocx::isShown).map(text);
    Optional<Text> credit = photo.credit().filter(HeldByDocx::isShown).map(text);
    Optional<Image> image = photo.image().map(i -> image(i, photo.caption()));
    return caption.isEmpty() && credit.isEmpty() && image.isEmpty()
        ? Optional.empty()
        : Optional.of(new Photo(image, caption, credit, List.of()));
  }

  private Image image(Image image, Optional<Text> caption) {
    String reference = image.reference();
    String part =
        pictures.computeIfAbsent(
            reference, r -> "word/media/image" + (pictures.size() + 1) + ".png");
    boolean file = reference.matches("(?s).+\\.(png|jpg)");
    Optional<String> said = caption.map(words -> words.characters().replaceAll("\\s", ""));
    return new Image(
        file ? reference : part,
        Optional.of("image/png"),
        image
            .alternative()
            .map(HeldByDocx::attribute)
            .filter(words -> !words.isBlank())
            .filter(words -> !said.equals(Optional.of(words.replaceAll("\\s", "")))));
  }

  private Text text(Text text) {
    return text(text, main, main, new HashSet<>());
  }

  /**
   * A text by its runs.
   *
   * @param spoken the language of what is in no other
   * @param assumed the language that is not named
   * @param languages gets those that are spoken
   */
  private Text text(Text text, String spoken, String assumed, Set<String> languages) {
    String words = text.characters();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(words.length()));
    text.marks().forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
    text.foreign().forEach(range -> cuts.addAll(List.of(range.start(), range.end())));
    cuts.addAll(text.breaks());
    cuts.removeIf(at -> at > 0 && at < words.length() && isInPair(words, at));
    cuts.remove(0);
    RunsOfText held = new RunsOfText(assumed);
    int start = 0;
    for (int end : cuts) {
      int from = start;
      String language =
          text.foreign().stream()
              .filter(range -> range.start() <= from && end <= range.end())
              .map(range -> shortest(range.language()))
              .findFirst()
              .orElse(spoken);
      List<Mark> marks =
          text.marks().stream().filter(m -> m.start() <= from && end <= m.end()).toList();
      String run = words.substring(start, end);
      if (!run.isBlank()) {
        languages.add(language);
      }
      held.add(run.replace('\r', '\n'), marks, language, text.breaks().contains(start));
      start = end;
    }
    return held.text();
  }

  private static boolean isInPair(String words, int at) {
    return Character.isLowSurrogate(words.charAt(at))
        && Character.isHighSurrogate(words.charAt(at - 1));
  }

  private static String shortest(String tag) {
    ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
    return likely.getLanguage().equals("zh")
        ? "zh-" + likely.getScript()
        : ULocale.minimizeSubtags(likely).toLanguageTag();
  }
}
