package io.broadsheet.model;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** BCP 47 tags, checked where they enter the model. */
final class Language {
  private Language() {}

  static String canonical(String tag) {
    try {
      String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
      if (tag.isBlank() || canonical.equals("und")) {
        throw new IllegalArgumentException("not a language tag: '" + tag + "'");
      }
      return canonical;
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("not a BCP 47 language tag: '" + tag + "'", e);
    }
  }
}
