package io.broadsheet.epub;

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
import io.broadsheet.model.Publication;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An edition without what EPUB cannot hold, as docs/epub.md tells. Both the edition that was
 * written and the one that came back are put so before they are compared.
 */
final class AsEpubHolds implements Item.Visitor<Item>, Block.Visitor<Stream<Block>> {
  private static final Set<String> LINKS = Set.of("http", "https", "mailto", "tel");

  private final Optional<String> language;
  private String tongue;

  private AsEpubHolds(Edition edition) {
    language = edition.language();
    tongue = language.orElse("");
  }

  static Edition of(Edition edition) {
    AsEpubHolds holds = new AsEpubHolds(edition);
    Edition.Builder held =
        Edition.builder()
            .publication(publication(edition.publication()))
            .issue(
                new Issue(
                    line(edition.issue().number()),
                    line(edition.issue().volume()),
                    line(edition.issue().edition())))
            .pages(
                edition.pages().stream()
                    .filter(page -> !page.items().isEmpty())
                    .map(holds::page)
                    .toList());
    edition
        .date()
        .filter(date -> date.getYear() >= 1 && date.getYear() <= 9999)
        .ifPresent(held::date);
    edition.language().ifPresent(held::language);
    return held.build();
  }

  private static Publication publication(Publication publication) {
    return new Publication(
        line(publication.name()),
        publication.issn().map(String::strip).filter(n -> n.matches("[0-9]{4}-[0-9]{3}[0-9X]")),
        line(publication.publisher()),
        publication.identifiers().stream()
            .filter(id -> !id.scheme().isBlank() && !id.value().isBlank())
            .map(id -> new Publication.Identifier(line(id.scheme()), line(id.value())))
            .toList());
  }

  /** White space in what stands in menus and attributes is one space. */
  private static Optional<String> line(Optional<String> words) {
    return words.map(AsEpubHolds::line).filter(word -> !word.isEmpty());
  }

  private static String line(String words) {
    return words.strip().replaceAll("[ \\t\\n\\r]+", " ");
  }

  private Page page(Page page) {
    Page.Builder held = Page.builder();
    line(page.label()).ifPresent(held::label);
    line(page.section()).ifPresent(held::section);
    page.items().forEach(item -> held.item(item.accept(this)));
    return held.build();
  }

  /** An attribute's white space is of one kind. */
  private static String id(String id) {
    return id.replaceAll("\\r\\n|[\\t\\n\\r]", " ");
  }

  @Override
  public Item article(Article article) {
    tongue = article.language().or(() -> language).orElse("");
    return new Article(
        id(article.id()),
        heads(article.headline()),
        article
            .byline()
            .filter(byline -> says(byline.text()))
            .map(byline -> new Byline(text(byline.text()), List.of(), byline.placement())),
        article
            .dateline()
            .filter(dateline -> says(dateline.text()))
            .map(
                dateline ->
                    new Dateline(
                        text(dateline.text()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
        blocks(article.body()),
        List.of(),
        article.language().filter(tag -> !tag.equals(language.orElse(""))));
  }

  @Override
  public Item photoItem(PhotoItem item) {
    tongue = language.orElse("");
    return new PhotoItem(id(item.id()), heads(item.headline()), photoOf(item.photo()));
  }

  @Override
  public Item notice(Notice notice) {
    tongue = language.orElse("");
    return new Notice(
        id(notice.id()), notice.kind(), heads(notice.headline()), blocks(notice.body()));
  }

  private HeadlineGroup heads(HeadlineGroup group) {
    return new HeadlineGroup(
        group
            .kicker()
            .filter(kicker -> says(kicker.text()))
            .map(kicker -> new Kicker(text(kicker.text()), kicker.kind())),
        group.headline().filter(AsEpubHolds::says).map(this::text),
        group.decks().stream().filter(AsEpubHolds::says).map(this::text).toList(),
        OptionalDouble.empty());
  }

  private List<Block> blocks(List<Block> body) {
    return body.stream().flatMap(block -> block.accept(this)).toList();
  }

  private static boolean says(Text text) {
    return !text.characters().replace('\u00A0', ' ').isBlank();
  }

  @Override
  public Stream<Block> paragraph(Paragraph paragraph) {
    return Stream.of(paragraph.text()).filter(AsEpubHolds::says).map(t -> new Paragraph(text(t)));
  }

  @Override
  public Stream<Block> subheading(Subheading subheading) {
    return Stream.of(subheading.text()).filter(AsEpubHolds::says).map(t -> new Subheading(text(t)));
  }

  @Override
  public Stream<Block> photo(Photo photo) {
    return Stream.of(photoOf(photo));
  }

  private Photo photoOf(Photo photo) {
    Optional<Text> caption = photo.caption().filter(AsEpubHolds::says).map(this::text);
    return new Photo(
        photo.image().map(image -> image(image, caption)),
        caption,
        photo.credit().filter(AsEpubHolds::says).map(this::text),
        List.of());
  }

  /** The name and type of a picture may be another in the book. */
  private static Image image(Image image, Optional<Text> caption) {
    return new Image(
        "picture",
        Optional.empty(),
        line(image.alternative())
            .filter(words -> !words.equals(caption.map(c -> line(c.characters())).orElse(""))));
  }

  @Override
  public Stream<Block> pullQuote(PullQuote quote) {
    return Stream.of(quote)
        .filter(q -> says(q.text()) || q.attribution().filter(AsEpubHolds::says).isPresent())
        .map(
            q ->
                new PullQuote(
                    says(q.text()) ? text(q.text()) : Text.of(""),
                    q.attribution().filter(AsEpubHolds::says).map(this::text)));
  }

  @Override
  public Stream<Block> list(ListBlock list) {
    List<ListBlock.Entry> entries =
        list.entries().stream()
            .filter(entry -> says(entry.text()))
            .map(entry -> new ListBlock.Entry(text(entry.text())))
            .toList();
    return entries.isEmpty() ? Stream.empty() : Stream.of(new ListBlock(entries));
  }

  @Override
  public Stream<Block> table(Table table) {
    return Stream.of(
        new Table(
            table.caption().filter(AsEpubHolds::says).map(this::text),
            table.rows().stream()
                .map(
                    row ->
                        new Table.Row(row.heading(), row.cells().stream().map(this::text).toList()))
                .toList()));
  }

  @Override
  public Stream<Block> pageTurn(PageTurn turn) {
    return Stream.of(new PageTurn(line(turn.page())));
  }

  /** Marks are joined, in order, and between characters. */
  private Text text(Text text) {
    String characters = text.characters();
    TreeSet<Integer> breaks = new TreeSet<>();
    text.breaks().forEach(at -> breaks.add(whole(characters, at)));
    breaks.remove(0);
    List<Mark> marks = new ArrayList<>();
    marks.addAll(links(text, characters));
    marks.addAll(joined(text, characters, Mark.Bold.class));
    marks.addAll(joined(text, characters, Mark.Italic.class));
    return new Text(characters, marks, foreign(text, characters), List.copyOf(breaks), List.of());
  }

  private static int whole(String characters, int at) {
    boolean inside =
        at > 0
            && at < characters.length()
            && Character.isSurrogatePair(characters.charAt(at - 1), characters.charAt(at));
    return inside ? at - 1 : at;
  }

  private static List<Mark> joined(Text text, String characters, Class<? extends Mark> kind) {
    boolean[] marked = new boolean[characters.length()];
    for (Mark mark : text.marks()) {
      if (kind.isInstance(mark)) {
        for (int i = whole(characters, mark.start()); i < whole(characters, mark.end()); i++) {
          marked[i] = true;
        }
      }
    }
    List<Mark> marks = new ArrayList<>();
    int start = 0;
    while (start < marked.length) {
      int end = start;
      while (end < marked.length && marked[end]) {
        end++;
      }
      if (end > start) {
        marks.add(
            kind == Mark.Bold.class ? new Mark.Bold(start, end) : new Mark.Italic(start, end));
      }
      start = Math.max(end, start + 1);
    }
    return marks;
  }

  /** Where two links or languages overlap, the first has it. */
  private static List<Mark> links(Text text, String characters) {
    Map<int[], URI> links = new LinkedHashMap<>();
    text.marks().stream()
        .filter(mark -> mark instanceof Mark.Link link && LINKS.contains(scheme(link.target())))
        .sorted(Comparator.comparingInt(Mark::start))
        .forEach(
            mark ->
                links.put(
                    new int[] {mark.start(), mark.end()},
                    URI.create(((Mark.Link) mark).target().toASCIIString())));
    List<Mark> marks = new ArrayList<>();
    runs(characters, links).forEach((at, target) -> marks.add(new Mark.Link(at[0], at[1], target)));
    return marks;
  }

  private static String scheme(URI target) {
    return target.getScheme() == null ? "" : target.getScheme().toLowerCase(Locale.ROOT);
  }

  private List<Text.ForeignRange> foreign(Text text, String characters) {
    Map<int[], String> ranges = new LinkedHashMap<>();
    text.foreign().stream()
        .sorted(Comparator.comparingInt(Text.ForeignRange::start))
        .forEach(range -> ranges.put(new int[] {range.start(), range.end()}, range.language()));
    List<Text.ForeignRange> all = new ArrayList<>();
    runs(characters, ranges)
        .forEach(
            (at, tag) -> {
              if (!tag.equals(tongue)) {
                all.add(new Text.ForeignRange(at[0], at[1], tag));
              }
            });
    return all;
  }

  private static <V> Map<int[], V> runs(String characters, Map<int[], V> ranges) {
    Map<int[], V> runs = new LinkedHashMap<>();
    int at = 0;
    int[] last = null;
    for (Map.Entry<int[], V> range : ranges.entrySet()) {
      int start = Math.max(at, whole(characters, range.getKey()[0]));
      int end = whole(characters, range.getKey()[1]);
      if (start < end) {
        if (last != null && last[1] == start && runs.get(last).equals(range.getValue())) {
          last[1] = end;
        } else {
          last = new int[] {start, end};
          runs.put(last, range.getValue());
        }
        at = end;
      }
    }
    return runs;
  }
}
