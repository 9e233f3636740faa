package io.broadsheet.pdf.internal.makeup;

import com.ibm.icu.util.ULocale;
import io.broadsheet.language.Tongues;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The few words that make-up itself puts on a page, in the edition's language. */
final class Wording {
  private static final Properties WORDS = load();

  private final ULocale locale;

  /**
   * @param language a BCP 47 tag; without one, words are English
   */
  Wording(Optional<String> language) {
    locale = Tongues.likely(language);
  }

  /** The jump line at the foot of a part that goes on. */
  String onward(String label) {
    return phrase("onward", label);
  }

  /** The jump line at the head of a part that comes from another page. */
  String from(String label) {
    return phrase("from", label);
  }

  /** A date with its weekday. */
  String date(LocalDate date) {
    return Tongues.fullDate(date, locale);
  }

  /** A volume, with its word if only the figure is known. */
  String volume(String volume) {
    return isBare(volume) ? phrase("volume", volume) : volume;
  }

  /** The number of an issue, with its word if only the figure is known. */
  String number(String number) {
    return isBare(number) ? phrase("issue", number) : number;
  }

  private static boolean isBare(String figure) {
    return figure.matches("[\\d,.]+");
  }

  private String phrase(String key, String label) {
    String kind = label.chars().allMatch(Character::isDigit) ? ".number" : ".label";
    String pattern = null;
    for (String language :
        new String[] {
          locale.getLanguage() + "-" + locale.getScript(), locale.getLanguage(), "en"
        }) {
      String found = WORDS.getProperty(language + "." + key);
      found = found == null ? WORDS.getProperty(language + "." + key + kind) : found;
      pattern = pattern == null ? found : pattern;
    }
    return String.format(Locale.ROOT, pattern, label);
  }

  private static Properties load() {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Wording.class.getResourceAsStream("wording.properties"), StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
