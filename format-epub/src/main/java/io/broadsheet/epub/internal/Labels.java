package io.broadsheet.epub.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
