package io.broadsheet.pdf.internal.font;

import com.ibm.icu.util.ULocale;
import java.util.Optional;

/**
 * Whose forms Han characters are drawn in. Families made for all of East Asia say so at the end of
 * their name (Noto Sans CJK SC, Source Han Serif TC).
 */
enum HanForm {
  SC,
  TC,
  HK,
  JP,
  KR;

  /** The form that readers of a language are used to; empty for languages without Han. */
  static Optional<HanForm> of(String language) {
    ULocale locale = ULocale.addLikelySubtags(ULocale.forLanguageTag(language));
    return switch (locale.getLanguage()) {
      case "ja" -> Optional.of(JP);
      case "ko" -> Optional.of(KR);
      case "zh", "yue" -> Optional.of(chinese(locale));
      default -> Optional.empty();
    };
  }

  private static HanForm chinese(ULocale locale) {
    if (locale.getScript().equals("Hans")) {
      return SC;
    }
    return locale.getCountry().equals("HK") || locale.getCountry().equals("MO") ? HK : TC;
  }

  /** True unless a family is drawn for the readers of another language. */
  boolean fits(String family) {
    for (HanForm form : values()) {
      if (form != this && family.endsWith(" " + form)) {
        return false;
      }
    }
    return true;
  }
}
