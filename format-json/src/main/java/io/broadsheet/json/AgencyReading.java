package io.broadsheet.json;

import io.broadsheet.Limits;
import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Edition;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Hint;
import io.broadsheet.model.Image;
import io.broadsheet.model.Item;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.Page;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Text;
import io.broadsheet.report.Finding;
import io.broadsheet.report.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what agencies and other papers write as ninjs, of any version: news items with headlines,
 * bodies and pictures, one or a list of them. They become items of one page.
 */
final class AgencyReading {
  private static final Pattern PARAGRAPH_END = Pattern.compile("\\R\\s*\\R");
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?=$|T)");
  private static final Set<String> DECKS =
      Set.of("deck", "sub", "subheadline", "subheading", "subtitle");
  private static final Set<String> PICTURES = Set.of("picture", "graphic");

  private static final Pattern KEY_OF_AN_OBJECT =
      Pattern.compile("(?:/\\d++)?(?:/associations/[^/]++)*+/([^/]++)");

  /** So many keys are named. */
  private static final int NAMED = 20;

  private final Limits limits;
  private final String file;
  private final Consumer<Finding> findings;
  private final List<Item> items = new ArrayList<>();
  private Optional<String> language = Optional.empty();

  AgencyReading(Limits limits, String file, Consumer<Finding> findings) {
    this.limits = limits;
    this.file = file;
    this.findings = findings;
  }

  Edition edition(Node root) {
    List<NinjsObject> objects =
        root.isArray()
            ? root.elements().stream().map(NinjsObject::of).toList()
            : List.of(NinjsObject.of(root));
    if (objects.isEmpty()) {
      throw root.wrong("there is no news item in it");
    }
    language = language(objects.get(0));
    objects.forEach(this::object);
    Edition.Builder edition =
        Edition.builder().page(Page.builder().items(List.copyOf(items)).build());
    language.ifPresent(edition::language);
    date(objects.get(0)).ifPresent(edition::hint);
    if (items.size() > 1) {
      findings.accept(NinjsFinding.PAGE_GUESSED.at(Place.of(file), items.size()));
    }
    leftOut(root);
    return edition.build();
  }

  private static Optional<String> language(NinjsObject object) {
    return object
        .node()
        .find("language")
        .filter(tag -> !tag.string().isBlank())
        .map(EditionReading::language);
  }

  private Optional<Hint> date(NinjsObject object) {
    object.seen("firstCreated", "contentCreated", "versionCreated");
    Optional<String> moment = object.text("contentCreated").or(() -> object.text("versionCreated"));
    Optional<String> day =
        moment.flatMap(said -> DAY.matcher(said).results().map(r -> r.group()).findFirst());
    day.ifPresent(
        said -> findings.accept(NinjsFinding.DATE_SUGGESTED.at(Place.of(file), moment.get())));
    return day.map(said -> new Hint(Hint.Kind.DATE, said, "ninjs.content-created", 0.5, List.of()));
  }

  /** An item and those that go with it; its pictures are its own. */
  private void object(NinjsObject object) {
    object.seen("uri", "type", "profile", "standard", "version", "representationType", "pubStatus");
    List<NinjsObject> pictures = new ArrayList<>();
    List<NinjsObject> others = new ArrayList<>();
    for (NinjsObject association : object.each("associations")) {
      association.named();
      (isPicture(association) ? pictures : others).add(association);
    }
    HeadlineGroup head = head(object);
    List<Block> body = body(object);
    if (isPicture(object)) {
      items.add(new PhotoItem(nextId(), head, photo(object)));
      pictures.forEach(picture -> items.add(photoItem(picture)));
    } else if (!head.isEmpty() || !body.isEmpty()) {
      article(object, head, withPictures(body, pictures, object));
    } else {
      pictures.forEach(picture -> items.add(photoItem(picture)));
    }
    others.forEach(this::object);
  }

  private static boolean isPicture(NinjsObject object) {
    return object.text("type").filter(PICTURES::contains).isPresent();
  }

  private String nextId() {
    return "p1-a" + (items.size() + 1);
  }

  private PhotoItem photoItem(NinjsObject picture) {
    return new PhotoItem(nextId(), head(picture), photo(picture));
  }

  private void article(NinjsObject object, HeadlineGroup head, List<Block> body) {
    Article.Builder article = Article.builder(nextId()).headline(head).body(body);
    by(object)
        .map(words -> new Byline(words, List.of(), Byline.Placement.OWN_LINE))
        .ifPresent(article::byline);
    language(object).filter(tag -> !tag.equals(language.orElse(""))).ifPresent(article::language);
    items.add(article.build());
  }

  private Optional<Text> by(NinjsObject object) {
    return object
        .text("by")
        .or(() -> object.text("byline"))
        .filter(words -> !words.isBlank())
        .map(words -> text(words, object));
  }

  private HeadlineGroup head(NinjsObject object) {
    HeadlineGroup.Builder head = HeadlineGroup.builder();
    boolean found = false;
    for (NinjsObject.Variant variant : object.variants("headlines", "headline")) {
      Text words =
          variant.isMarkedUp()
              ? MarkupText.of(parsed(variant.value(), object), false)
              : text(variant.value().strip(), object);
      if (words.characters().isBlank()) {
        continue;
      } else if (variant.role().equals("kicker")) {
        head.kicker(new Kicker(words, Kicker.Kind.LEAD_IN));
      } else if (found || DECKS.contains(variant.role())) {
        head.deck(words);
      } else {
        head.headline(words);
        found = true;
      }
    }
    return head.build();
  }

  private List<Block> body(NinjsObject object) {
    List<NinjsObject.Variant> bodies =
        object.variants("bodies", "body").stream()
            .filter(variant -> !variant.value().isBlank())
            .toList();
    Optional<NinjsObject.Variant> chosen =
        bodies.stream()
            .min(
                Comparator.comparing((NinjsObject.Variant variant) -> !variant.isMarkedUp())
                    .thenComparing(variant -> !variant.role().equals("main")));
    if (bodies.size() > 1) {
      NinjsObject.Variant body = chosen.orElseThrow();
      String what = body.contentType().isEmpty() ? body.role() : body.contentType();
      findings.accept(NinjsFinding.BODY_CHOSEN.at(object.place(), bodies.size(), what));
    }
    return chosen.map(variant -> blocks(variant, object)).orElse(List.of());
  }

  private List<Block> blocks(NinjsObject.Variant body, NinjsObject object) {
    if (body.isMarkedUp()) {
      return new MarkupBody(false, name -> List.of()).read(parsed(body.value(), object)).blocks();
    }
    boolean spaced = PARAGRAPH_END.matcher(body.value()).find();
    List<Block> paragraphs =
        Arrays.stream((spaced ? PARAGRAPH_END : LINE_END).split(body.value()))
            .map(String::strip)
            .filter(words -> !words.isEmpty())
            .map(words -> (Block) new Paragraph(text(words, object)))
            .toList();
    findings.accept(NinjsFinding.PARAGRAPHS_GUESSED.at(object.place()));
    return paragraphs;
  }

  private Markup.Element parsed(String words, NinjsObject object) {
    return MarkupParser.read(legal(words, object), limits.nesting(), object.place());
  }

  private Text text(String words, NinjsObject object) {
    return Text.of(legal(words, object));
  }

  private String legal(String words, NinjsObject object) {
    if (LegalCharacters.areAll(words)) {
      return words;
    }
    findings.accept(NinjsFinding.CHARACTERS_REPLACED.at(object.place()));
    return LegalCharacters.in(words);
  }

  /** The body, with those pictures at its end that it does not show itself. */
  private List<Block> withPictures(
      List<Block> body, List<NinjsObject> pictures, NinjsObject object) {
    Set<String> shown =
        body.stream()
            .filter(Photo.class::isInstance)
            .flatMap(block -> ((Photo) block).image().stream())
            .map(Image::reference)
            .collect(Collectors.toSet());
    List<Block> all = new ArrayList<>(body);
    for (NinjsObject picture : pictures) {
      boolean isShown =
          picture.each("renditions").stream()
              .flatMap(rendition -> NinjsReading.image(rendition).stream())
              .anyMatch(image -> shown.contains(image.reference()));
      if (!isShown) {
        all.add(photo(picture));
      }
    }
    if (all.size() > body.size()) {
      findings.accept(NinjsFinding.PHOTOS_SET_LAST.at(object.place(), all.size() - body.size()));
    }
    return all;
  }

  private Photo photo(NinjsObject picture) {
    picture.seen("uri");
    Optional<Text> caption =
        picture.variants("descriptions", "description").stream()
            .filter(variant -> !variant.value().isBlank())
            .min(Comparator.comparing(NinjsObject.Variant::isMarkedUp))
            .map(
                variant ->
                    variant.isMarkedUp()
                        ? MarkupText.of(parsed(variant.value(), picture), false)
                        : text(variant.value().strip(), picture));
    return new Photo(widest(picture), caption, by(picture), List.of());
  }

  private static Optional<Image> widest(NinjsObject picture) {
    return picture.each("renditions").stream()
        .filter(rendition -> NinjsReading.image(rendition).isPresent())
        .max(Comparator.comparingDouble(rendition -> rendition.node().number("width").orElse(0)))
        .flatMap(NinjsReading::image);
  }

  private void leftOut(Node root) {
    TreeSet<String> keys = new TreeSet<>();
    root.unasked(
        node -> {
          Matcher key = KEY_OF_AN_OBJECT.matcher(node.pointer());
          if (key.matches()) {
            keys.add(key.group(1));
          }
        });
    if (!keys.isEmpty()) {
      String named = keys.stream().limit(NAMED).collect(Collectors.joining(", "));
      String more = keys.size() > NAMED ? " and " + (keys.size() - NAMED) + " more" : "";
      findings.accept(NinjsFinding.LEFT_OUT.at(Place.of(file), named + more));
    }
  }
}
