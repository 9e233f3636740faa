package io.broadsheet.samples;

import io.broadsheet.model.Addendum;
import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Box;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Facsimile;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Hint;
import io.broadsheet.model.Image;
import io.broadsheet.model.Issue;
import io.broadsheet.model.Item;
import io.broadsheet.model.Jump;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Mark;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Page;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Person;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Provenance;
import io.broadsheet.model.Publication;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Repair;
import io.broadsheet.model.SourceRange;
import io.broadsheet.model.SourceSpan;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Draws editions at random, of every kind that the model can hold, for property tests: the same
 * seed, the same edition.
 */
public final class AnyEdition {
  private static final String[] PIECES = {
    "报",
    "本报讯",
    "“",
    "”",
    "——",
    " ",
    "\u3000",
    "\n",
    "\t",
    "\r",
    "a",
    "É",
    "\"",
    "\\",
    "/",
    "<",
    "&",
    "\uD842\uDFB7",
    "\uD83D\uDE80",
    "e\u0301",
    "\u2028",
    "\u00AD",
    "\u200B",
    "\uFFFD",
    "\u007F",
    "\u0085",
    "خبر",
    "0"
  };
  private static final String[] JSON = {
    "1",
    "-2.50E+400",
    "true",
    "null",
    "[]",
    "{}",
    "\"报 \\\"\\n/\"",
    "{\"a\":[1,{\"b/c~d\":null}],\"报\":\"\"}"
  };
  private static final String[] LINKS = {
    "https://example.org/%E6%8A%A5?q=1#a",
    "https://example.org/报?a=1&b=2",
    "mailto:desk@example.org",
    "sport/page.html",
    "#p1-a1",
    ""
  };
  private static final String[] LANGUAGES = {"zh-Hans", "zh-Hant", "en", "ar", "sr-Latn-RS"};

  private final Random random;

  public AnyEdition(long seed) {
    random = new Random(seed);
  }

  /** The next edition. */
  public Edition edition() {
    return new Edition(
        new Publication(
            maybe(this::words),
            maybe(this::words),
            maybe(this::words),
            some(() -> new Publication.Identifier(words(), words()))),
        maybe(() -> LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000)),
        new Issue(maybe(this::words), maybe(this::words), maybe(this::words)),
        maybe(this::language),
        some(this::page),
        some(this::repair),
        some(this::hint),
        new Provenance(some(this::source)));
  }

  /** The next edition, and things in it that a later minor version of edition JSON says. */
  public Edition editionOfALaterVersion() {
    Edition edition = edition();
    List<Addendum> addenda = new ArrayList<>(addenda("/publication"));
    if (!edition.repairs().isEmpty()) {
      addenda.addAll(addenda("/repairs/0"));
    }
    addenda.addAll(addenda(""));
    return edition.toBuilder()
        .pages(edition.pages().stream().map(this::ofALaterVersion).toList())
        .addenda(addenda)
        .build();
  }

  private Page ofALaterVersion(Page page) {
    List<Addendum> addenda = new ArrayList<>();
    if (!page.furniture().isEmpty()) {
      addenda.addAll(addenda("/furniture/0"));
    }
    addenda.addAll(addenda(""));
    return page.toBuilder()
        .items(page.items().stream().map(this::ofALaterVersion).toList())
        .addenda(addenda)
        .build();
  }

  private Item ofALaterVersion(Item item) {
    List<Addendum> addenda = new ArrayList<>(item.accept(new SaidInPartsOf()));
    addenda.addAll(addenda(""));
    return item.withAddenda(addenda);
  }

  /** What is said in the parts of an item, in the order in which they are written. */
  private final class SaidInPartsOf implements Item.Visitor<List<Addendum>> {
    @Override
    public List<Addendum> article(Article article) {
      List<Addendum> addenda = addenda("/head");
      if (article.byline().isPresent()) {
        addenda.addAll(addenda("/byline"));
      }
      if (!article.body().isEmpty()) {
        addenda.addAll(addenda("/body/0"));
      }
      return addenda;
    }

    @Override
    public List<Addendum> photoItem(PhotoItem item) {
      return addenda("/captionDetails");
    }

    @Override
    public List<Addendum> notice(Notice notice) {
      return addenda("/head/kicker");
    }
  }

  private List<Addendum> addenda(String place) {
    List<Addendum> addenda = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      addenda.add(new Addendum(2, place + "/later" + i, JSON[random.nextInt(JSON.length)]));
    }
    return addenda;
  }

  private Page page() {
    return new Page(
        maybe(this::words),
        maybe(this::words),
        some(this::item),
        some(() -> new Furniture(constant(Furniture.Role.class), text())),
        maybe(this::facsimile));
  }

  private Item item() {
    String id = words();
    return switch (random.nextInt(4)) {
      case 0 -> new PhotoItem(id, head(), photo());
      case 1 -> new Notice(id, constant(Notice.Kind.class), head(), some(this::block));
      default ->
          new Article(
              id,
              head(),
              maybe(() -> new Byline(text(), some(this::person), constant(Byline.Placement.class))),
              maybe(
                  () ->
                      new Dateline(
                          text(), maybe(this::words), maybe(this::words), maybe(this::words))),
              some(this::block),
              some(
                  () ->
                      new Jump(
                          constant(Jump.Direction.class),
                          maybe(this::words),
                          text(),
                          random.nextBoolean())),
              maybe(this::language));
    };
  }

  private HeadlineGroup head() {
    return new HeadlineGroup(
        maybe(() -> new Kicker(text(), constant(Kicker.Kind.class))),
        maybe(this::text),
        some(this::text),
        unit());
  }

  private Block block() {
    return switch (random.nextInt(8)) {
      case 0 -> new Subheading(text());
      case 1 -> photo();
      case 2 -> new PullQuote(text(), maybe(this::text));
      case 3 -> new ListBlock(atLeastOne(() -> new ListBlock.Entry(text())));
      case 4 -> table();
      case 5 -> new PageTurn(maybe(this::words));
      default -> new Paragraph(text());
    };
  }

  private Table table() {
    int columns = 1 + random.nextInt(3);
    return new Table(
        maybe(this::text),
        atLeastOne(
            () -> {
              List<Text> cells = new ArrayList<>();
              for (int i = 0; i < columns; i++) {
                cells.add(text());
              }
              return new Table.Row(random.nextBoolean(), cells);
            }));
  }

  private Photo photo() {
    return new Photo(maybe(this::image), maybe(this::text), maybe(this::text), some(this::person));
  }

  private Image image() {
    return new Image("i" + words(), maybe(this::words), maybe(this::words));
  }

  private Facsimile facsimile() {
    return new Facsimile(
        image(),
        1 + random.nextInt(9999),
        1 + random.nextInt(9999),
        some(() -> new Facsimile.Word(words(), box(), unit())));
  }

  private Person person() {
    return new Person("n" + words(), maybe(() -> constant(Person.Role.class)), maybe(this::words));
  }

  private Text text() {
    String words = words();
    int length = words.length();
    if (length < 2 || random.nextInt(3) == 0) {
      return Text.of(words);
    }
    List<Integer> breaks = new ArrayList<>();
    for (int at = 1 + random.nextInt(length); at < length; at += 1 + random.nextInt(length)) {
      breaks.add(at);
    }
    List<SourceSpan> spans = new ArrayList<>();
    for (int at = random.nextInt(length); at < length; at += 3) {
      int run = Math.min(1 + random.nextInt(3), length - at);
      int start = random.nextInt(1000);
      spans.add(
          new SourceSpan(
              at,
              new SourceRange(random.nextInt(2), start, start + run),
              maybe(this::box),
              unit()));
    }
    return new Text(
        words,
        some(() -> mark(length)),
        some(() -> new Text.ForeignRange(0, 1 + random.nextInt(length), language())),
        breaks,
        spans);
  }

  private Mark mark(int length) {
    int start = random.nextInt(length);
    int end = start + 1 + random.nextInt(length - start);
    return switch (random.nextInt(3)) {
      case 0 -> new Mark.Bold(start, end);
      case 1 -> new Mark.Italic(start, end);
      default -> new Mark.Link(start, end, URI.create(LINKS[random.nextInt(LINKS.length)]));
    };
  }

  private Repair repair() {
    // Half a surrogate pair is no character, but a damaged source may hold it.
    String before = random.nextInt(4) == 0 ? "\u0000\uD842x" : words();
    int start = random.nextInt(500);
    return new Repair(
        constant(Repair.Kind.class),
        new SourceRange(random.nextInt(2), start, start + before.length()),
        before,
        words(),
        words(),
        random.nextDouble(),
        maybe(() -> new Repair.ByteRange(random.nextInt(9), 1L << 40, "ff00")));
  }

  private Hint hint() {
    return new Hint(
        constant(Hint.Kind.class),
        words(),
        words(),
        random.nextDouble(),
        some(() -> new SourceRange(0, random.nextInt(9), 10 + random.nextInt(9))));
  }

  private Provenance.Source source() {
    return new Provenance.Source(
        words(),
        random.nextInt(99),
        "0badc0de",
        maybe(this::words),
        random.nextBoolean(),
        random.nextInt(99));
  }

  private Box box() {
    return new Box(
        random.nextInt(99) - 50, random.nextInt(99), random.nextInt(99), random.nextInt(99));
  }

  private OptionalDouble unit() {
    return switch (random.nextInt(4)) {
      case 0 -> OptionalDouble.of(random.nextDouble());
      case 1 -> OptionalDouble.of(1);
      case 2 -> OptionalDouble.of(2.0E-3);
      default -> OptionalDouble.empty();
    };
  }

  private String language() {
    return LANGUAGES[random.nextInt(LANGUAGES.length)];
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    int pieces = random.nextInt(6);
    for (int i = 0; i < pieces; i++) {
      words.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return words.toString();
  }

  private <E extends Enum<E>> E constant(Class<E> kind) {
    return kind.getEnumConstants()[random.nextInt(kind.getEnumConstants().length)];
  }

  private <T> Optional<T> maybe(Supplier<T> maker) {
    return random.nextBoolean() ? Optional.of(maker.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> maker) {
    List<T> made = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      made.add(maker.get());
    }
    return made;
  }

  private <T> List<T> atLeastOne(Supplier<T> maker) {
    List<T> made = new ArrayList<>(some(maker));
    made.add(maker.get());
    return made;
  }
}
