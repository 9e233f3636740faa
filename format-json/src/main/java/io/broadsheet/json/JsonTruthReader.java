package io.broadsheet.json;

import io.broadsheet.Limits;
import io.broadsheet.evaluation.Passage;
import io.broadsheet.evaluation.TextRole;
import io.broadsheet.evaluation.Truth;
import io.broadsheet.evaluation.TruthItem;
import io.broadsheet.format.Input;
import io.broadsheet.format.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a person says that stands on some pages: edition JSON that was corrected, or a plain
 * list of items.
 *
 * <p>A plain list is an array of objects, or an object that has it under {@code items} and may have
 * the {@code language} of the pages (BCP 47) beside it. A key that is missing or null means that
 * the item has none; other keys are not read. An item has
 *
 * <ul>
 *   <li>{@code page}: number of its page among those that the truth covers, from 1;
 *   <li>{@code kicker}, {@code headline}: text; {@code subheadline}: text or texts;
 *   <li>{@code opening}: what is run in before the first words (本报讯（记者 …）), or else {@code
 *       dateline}; {@code bylineRaw}: the byline as printed, inside the opening or apart; {@code
 *       signature}: a byline after the text;
 *   <li>{@code byline}: the names in it;
 *   <li>{@code paragraphs}: texts, with those that are headings inside the story once more in
 *       {@code crossheads};
 *   <li>{@code captions}, {@code credits}: texts;
 *   <li>{@code alternatives}: objects with other {@code kicker}, {@code headline}, {@code
 *       subheadline} that are right as well; {@code paragraphVariants}: by the index of a
 *       paragraph, from 0, other texts of it that are right as well.
 * </ul>
 */
public final class JsonTruthReader {
  private JsonTruthReader() {}

  /**
   * Reads a truth.
   *
   * @throws io.broadsheet.UnreadableInputException if it is neither, or malformed
   * @throws io.broadsheet.LimitExceededException if it is beyond the limits
   */
  public static Truth read(Input input, Limits limits) {
    if (new JsonEditionReader().match(input) == Match.CONTENT) {
      try (Document document = Document.open(input, limits)) {
        return Truth.of(EditionReading.edition(document, input.name(), finding -> {}));
      }
    }
    return Document.read(Document.openWithNulls(input, limits), JsonTruthReader::truth);
  }

  private static Truth truth(Node root) {
    if (root.isArray()) {
      return Truth.ofItems(Optional.empty(), items(root.elements()));
    }
    return Truth.ofItems(
        root.find("language").map(EditionReading::language),
        items(root.needed("items").elements()));
  }

  private static List<TruthItem> items(List<Node> nodes) {
    return nodes.stream().map(JsonTruthReader::item).toList();
  }

  private static TruthItem item(Node node) {
    List<Passage> passages = new ArrayList<>();
    node.text("kicker").ifPresent(text -> passages.add(new Passage(TextRole.KICKER, text)));
    node.text("headline").ifPresent(text -> passages.add(new Passage(TextRole.HEADLINE, text)));
    texts("subheadline", node).forEach(text -> passages.add(new Passage(TextRole.DECK, text)));
    opening(node, passages);
    List<String> crossheads = texts("crossheads", node);
    for (String text : texts("paragraphs", node)) {
      boolean heading = crossheads.contains(text);
      passages.add(new Passage(heading ? TextRole.SUBHEADING : TextRole.PARAGRAPH, text));
    }
    node.text("signature").ifPresent(text -> passages.add(new Passage(TextRole.BYLINE, text)));
    texts("captions", node).forEach(text -> passages.add(new Passage(TextRole.CAPTION, text)));
    texts("credits", node).forEach(text -> passages.add(new Passage(TextRole.CREDIT, text)));
    return new TruthItem(
        node.find("page").map(Node::integer).orElse(0),
        passages,
        texts("byline", node),
        node.list("alternatives", JsonTruthReader::head),
        variants(node));
  }

  /** The byline is told apart in the opening where both are given. */
  private static void opening(Node node, List<Passage> passages) {
    Optional<String> byline = node.text("bylineRaw");
    String opening = node.text("opening").or(() -> node.text("dateline")).orElse("");
    int at = byline.map(opening::indexOf).orElse(-1);
    if (at < 0) {
      byline.ifPresent(text -> passages.add(new Passage(TextRole.BYLINE, text)));
      passages.add(new Passage(TextRole.DATELINE, opening));
    } else {
      int end = at + byline.orElseThrow().length();
      passages.add(new Passage(TextRole.DATELINE, opening.substring(0, at)));
      passages.add(new Passage(TextRole.BYLINE, opening.substring(at, end)));
      passages.add(new Passage(TextRole.BYLINE, opening.substring(end)));
    }
    passages.removeIf(passage -> passage.text().isBlank());
  }

  private static TruthItem.Head head(Node node) {
    return new TruthItem.Head(
        node.text("kicker").orElse(""),
        node.text("headline").orElse(""),
        String.join("", texts("subheadline", node)));
  }

  private static Map<Integer, List<String>> variants(Node node) {
    Map<Integer, List<String>> variants = new HashMap<>();
    node.find("paragraphVariants")
        .ifPresent(
            all ->
                all.keys()
                    .forEach(
                        index ->
                            variants.put(
                                all.make(() -> Integer.valueOf(index)), texts(index, all))));
    return variants;
  }

  /** One text or several. */
  private static List<String> texts(String key, Node node) {
    return node.find(key)
        .map(
            value ->
                value.isArray()
                    ? value.elements().stream().map(Node::string).toList()
                    : List.of(value.string()))
        .orElse(List.of());
  }
}
