package io.broadsheet.epub.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The few words that a reader's menus need, in the edition's language. */
final class Labels {
  private static final Properties ALL = load();

  private final String language;

  Labels(String language) {
    this.language = language;
  }

  /**
   * A word.
   *
   * @param key as in labels.properties, without the language
   */
  String get(String key) {
    for (String tag = language; !tag.isEmpty(); tag = shorter(tag)) {
      String found = ALL.getProperty(tag + "." + key);
      if (found != null) {
        return found;
      }
    }
    return ALL.getProperty("en." + key);
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
