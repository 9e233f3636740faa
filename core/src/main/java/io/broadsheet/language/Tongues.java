package io.broadsheet.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

/** Languages of editions as ICU knows them. */
public final class Tongues {
  private Tongues() {}

  /**
   * The locale of a language, with its likely script and region.
   *
   * @param language a BCP 47 tag; without one it is taken for English
   */
  public static ULocale likely(Optional<String> language) {
    return ULocale.addLikelySubtags(ULocale.forLanguageTag(language.orElse("en")));
  }

  /** A day in words with its weekday, as ICU's full date. */
  public static String fullDate(LocalDate date, ULocale locale) {
    DateFormat format = DateFormat.getDateInstance(DateFormat.FULL, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}
