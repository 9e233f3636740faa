package io.broadsheet.samples.press;

import io.broadsheet.evaluation.Passage;
import io.broadsheet.evaluation.TextRole;
import io.broadsheet.samples.press.PressPage.PressItem;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes what stands on a page as a truth file, which other programs can read. */
final class TruthFile {
  private TruthFile() {}

  static String of(PressPage page) {
    String items =
        page.items().stream()
            .map(item -> item(item, page.number()))
            .collect(Collectors.joining(",\n"));
    return "{\"page\": %d, \"language\": %s, \"furniture\": %s, \"items\": [\n%s]}\n"
        .formatted(page.number(), quoted(page.language()), list(page.furniture()), items);
  }

  private static String item(PressItem item, int page) {
    StringBuilder json = new StringBuilder("{\"page\": " + page);
    field(json, "type", quoted(item.kind()));
    field(json, "kicker", one(item, TextRole.KICKER));
    field(json, "headline", one(item, TextRole.HEADLINE));
    field(json, "subheadline", texts(item, TextRole.DECK::equals));
    field(json, "byline", list(item.names()));
    field(json, "opening", one(item, TextRole.DATELINE));
    field(
        json,
        "paragraphs",
        texts(
            item,
            role ->
                role == TextRole.PARAGRAPH
                    || role == TextRole.SUBHEADING
                    || role == TextRole.ENTRY));
    field(json, "table", texts(item, TextRole.TABLE::equals));
    field(json, "captions", texts(item, TextRole.CAPTION::equals));
    field(json, "credits", texts(item, TextRole.CREDIT::equals));
    field(json, "jumps", texts(item, TextRole.JUMP::equals));
    field(
        json,
        "paragraphVariants",
        item.variants().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(variant -> "\"" + variant.getKey() + "\": " + list(variant.getValue()))
            .collect(Collectors.joining(", ", "{", "}")));
    return json.append("}").toString();
  }

  private static void field(StringBuilder json, String key, String value) {
    json.append(", \"").append(key).append("\": ").append(value);
  }

  private static String one(PressItem item, TextRole role) {
    return item.passages().stream()
        .filter(passage -> passage.role() == role)
        .findFirst()
        .map(passage -> quoted(passage.text()))
        .orElse("null");
  }

  private static String texts(PressItem item, Predicate<TextRole> roles) {
    return list(
        item.passages().stream()
            .filter(passage -> roles.test(passage.role()))
            .map(Passage::text)
            .toList());
  }

  private static String list(List<String> texts) {
    return texts.stream().map(TruthFile::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
