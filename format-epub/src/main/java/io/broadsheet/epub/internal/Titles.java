package io.broadsheet.epub.internal;

import io.broadsheet.model.Article;
import io.broadsheet.model.Item;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Text;
import java.util.Locale;
import java.util.Optional;

/** What menus call an item: its headline, or what it is and its first words. */
final class Titles implements Item.Visitor<String> {
  /** In halves of a Chinese character. */
  private static final int FIRST_WORDS = 48;

  private final Labels labels;

  Titles(Labels labels) {
    this.labels = labels;
  }

  String of(Item item) {
    return stated(item.headline().headline().map(Titles::onOneLine))
        .orElseGet(() -> item.accept(this));
  }

  @Override
  public String article(Article article) {
    return named(
        labels.get("article"),
        article.body().stream()
            .filter(Paragraph.class::isInstance)
            .map(block -> ((Paragraph) block).text())
            .findFirst());
  }

  @Override
  public String photoItem(PhotoItem photoItem) {
    return named(labels.get("photo"), photoItem.photo().caption());
  }

  @Override
  public String notice(Notice notice) {
    return labels.get("notice." + notice.kind().name().toLowerCase(Locale.ROOT));
  }

  /** Lines as printed, one after another: a space apart where only the break parted them. */
  private static String onOneLine(Text headline) {
    return String.join(" ", headline.lines());
  }

  /** Words with something in them, without the space around them, on one line. */
  static Optional<String> stated(Optional<String> words) {
    return words.map(Spaces::single).filter(stripped -> !stripped.isEmpty());
  }

  private String named(String kind, Optional<Text> words) {
    return stated(words.map(Text::characters))
        .map(text -> String.format(Locale.ROOT, labels.get("entry"), kind, beginning(text)))
        .orElse(kind);
  }

  private static String beginning(String words) {
    int cut = 0;
    int width = 0;
    while (cut < words.length() && width < FIRST_WORDS) {
      int character = words.codePointAt(cut);
      width += character < 0x2E80 ? 1 : 2;
      cut += Character.charCount(character);
    }
    if (cut == words.length()) {
      return words;
    }
    int space = words.substring(0, cut).lastIndexOf(' ');
    return words.substring(0, space > cut / 2 ? space : cut).strip() + "…";
  }
}
