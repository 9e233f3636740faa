package io.broadsheet.epub.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The few words that a reader's menus and the front page need, in the edition's language. */
final class Labels {
  private static final Properties ALL = load();

  private final String language;

  Labels(String language) {
    this.language = Language.isTraditionalChinese(language) ? "zh-Hant" : language;
  }

  /**
   * A word.
   *
   * @param key as in labels.properties, without the language
   */
  String get(String key) {
    return own(key).orElseGet(() -> ALL.getProperty("en." + key));
  }

  /** A word of this language; none where only English would be left. */
  Optional<String> own(String key) {
    for (String tag = language; !tag.isEmpty(); tag = shorter(tag)) {
      String found = ALL.getProperty(tag + "." + key);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Several words, as {@link #get}, separated by commas there. */
  List<String> list(String key) {
    return List.of(get(key).split(","));
  }

  /** What a page is called: Page A1; Page A1 · News; 01版：要闻. */
  String page(Optional<String> label, Optional<String> section) {
    if (label.isEmpty()) {
      return section.orElse("");
    }
    return section
        .map(name -> String.format(Locale.ROOT, get("page.section"), label.get(), name))
        .orElseGet(() -> String.format(Locale.ROOT, get("page"), label.get()));
  }

  /**
   * What a page is called, cut where its label and its section stand.
   *
   * @return pieces of words; those of {@link Named#kind} {@code page-label} and {@code section} are
   *     the page's own
   */
  List<Named> pageParts(Optional<String> label, Optional<String> section) {
    if (label.isEmpty()) {
      return section.map(name -> List.of(new Named("section", name))).orElse(List.of());
    }
    String form = section.isPresent() ? get("page.section") : get("page");
    List<Named> parts = new ArrayList<>();
    int done = 0;
    for (String value : List.of(label.get(), section.orElse(""))) {
      int hole = form.indexOf("%s", done);
      if (hole >= 0) {
        parts.add(new Named("", form.substring(done, hole)));
        parts.add(new Named(parts.size() == 1 ? "page-label" : "section", value));
        done = hole + 2;
      }
    }
    parts.add(new Named("", form.substring(done)));
    return parts;
  }

  /** Words, and what they are; the kind is empty for those of this table. */
  record Named(String kind, String words) {}

  private static String shorter(String tag) {
    int dash = tag.lastIndexOf('-');
    return dash < 0 ? "" : tag.substring(0, dash);
  }

  private static Properties load() {
    Properties properties = new Properties();
    try (InputStream in = Labels.class.getResourceAsStream("labels.properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
