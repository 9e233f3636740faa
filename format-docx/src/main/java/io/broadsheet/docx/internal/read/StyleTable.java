package io.broadsheet.docx.internal.read;

import io.broadsheet.archive.Archive;
import io.broadsheet.docx.internal.Style;
import io.broadsheet.xml.XmlReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The styles of a document (ECMA-376-1, 17.7) by what they mean. */
final class StyleTable {
  private final Map<String, Entry> entries = new HashMap<>();
  private String standard = "";
  private Optional<String> latin = Optional.empty();
  private Optional<String> eastAsian = Optional.empty();

  /**
   * A style.
   *
   * @param name as the program shows it
   * @param basedOn id of the style that it looks like, or empty
   * @param level from 1 where its paragraphs are headings, 0 where they are none
   * @param list id of its list, or empty
   */
  private record Entry(String name, String basedOn, int level, String list) {}

  /** The styles of a part; none if there is no such part. */
  static StyleTable of(Archive archive, Optional<String> part) {
    StyleTable table = new StyleTable();
    part.filter(archive::has).ifPresent(name -> table.read(archive.xml(name)));
    return table;
  }

  private void read(XmlReader xml) {
    Element element = new Element(xml);
    String id = "";
    Entry entry = null;
    while (xml.next()) {
      boolean start = xml.event() == XmlReader.Event.START;
      if (start && element.word().equals("style")) {
        id = element.value("styleId").orElse("");
        entry = new Entry("", "", 0, "");
        boolean paragraph = element.value("type").filter("paragraph"::equals).isPresent();
        if (paragraph && element.value("default").filter(v -> !v.equals("0")).isPresent()) {
          standard = id;
        }
      } else if (start && entry == null && element.word().equals("lang")) {
        latin = element.value();
        eastAsian = element.value("eastAsia");
      } else if (start && entry != null) {
        entry = with(entry, element);
      } else if (xml.event() == XmlReader.Event.END && element.word().equals("style")) {
        entries.putIfAbsent(id, entry);
        entry = null;
      }
    }
  }

  private static Entry with(Entry entry, Element element) {
    return switch (element.word()) {
      case "name" ->
          new Entry(element.value().orElse(""), entry.basedOn(), entry.level(), entry.list());
      case "basedOn" ->
          new Entry(entry.name(), element.value().orElse(""), entry.level(), entry.list());
      case "outlineLvl" ->
          new Entry(
              entry.name(), entry.basedOn(), element.number("val").orElse(9) + 1, entry.list());
      case "numId" ->
          new Entry(entry.name(), entry.basedOn(), entry.level(), element.value().orElse(""));
      default -> entry;
    };
  }

  /** The language that the document states for most of its letters. */
  Optional<String> language(List<Piece> pieces) {
    long letters = 0;
    long spaced = 0;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words words) {
        String characters = words.words().characters();
        letters += characters.chars().filter(Character::isLetter).count();
        spaced += characters.chars().filter(c -> ParagraphText.isSpaced((char) c)).count();
      }
    }
    if (letters == 0) {
      return Optional.empty();
    }
    return 2 * spaced < letters ? eastAsian : latin;
  }

  /** The style of paragraphs that name none. */
  String standard() {
    return standard;
  }

  /** The name that is shown; the id where the document does not define the style. */
  String name(String id) {
    Entry entry = entries.get(id);
    return entry == null || entry.name().isEmpty() ? id : entry.name();
  }

  /** The role of a style, its own or that of the nearest that it is based on. */
  Optional<Style> role(String id) {
    return inherited(id, style -> StyleNames.role(name(style)));
  }

  /** The level of the headings of a style, from 1; beyond 9 they are none. */
  OptionalInt level(String id) {
    Optional<Integer> level =
        inherited(
            id,
            style -> {
              OptionalInt named = StyleNames.heading(name(style));
              int stated = entries.containsKey(style) ? entries.get(style).level() : 0;
              return named.isPresent()
                  ? Optional.of(named.getAsInt())
                  : Optional.of(stated).filter(n -> n > 0);
            });
    return level.filter(n -> n <= 9).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** The list that a style's paragraphs belong to. */
  Optional<String> list(String id) {
    return inherited(
        id,
        style ->
            Optional.ofNullable(entries.get(style)).map(Entry::list).filter(n -> !n.isEmpty()));
  }

  /** True if the style or one that it is based on has such a name. */
  boolean is(String id, Predicate<String> kind) {
    return inherited(id, style -> Optional.of(style).filter(s -> kind.test(name(s)))).isPresent();
  }

  private <T> Optional<T> inherited(String id, Function<String, Optional<T>> look) {
    Set<String> seen = new HashSet<>();
    for (String style = id; !style.isEmpty() && seen.add(style); ) {
      Optional<T> found = look.apply(style);
      if (found.isPresent()) {
        return found;
      }
      style = entries.containsKey(style) ? entries.get(style).basedOn() : "";
    }
    return Optional.empty();
  }
}
