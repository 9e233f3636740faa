package io.broadsheet.epub.internal;

import io.broadsheet.model.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The line under the nameplate: the day, the number, the edition, as far as they are known. */
final class Folio {
  private final Edition edition;
  private final Labels labels;

  Folio(Edition edition, Labels labels) {
    this.edition = edition;
    this.labels = labels;
  }

  /**
   * The day in words, with the day of the week: 2031年5月9日 星期五; Friday, 9 May 2031. In figures (ISO
   * 8601) where we have no words in the language.
   */
  Optional<String> date() {
    return edition
        .date()
        .map(date -> labels.own("date").map(form -> words(form, date)).orElse(date.toString()));
  }

  /** Number, volume and edition as printed; a bare number gets the language's word for it. */
  Optional<String> issue() {
    List<String> parts =
        Stream.of(
                edition.issue().volume().map(volume -> numbered("volume", volume)),
                edition.issue().number().map(number -> numbered("number", number)),
                edition.issue().edition())
            .flatMap(Optional::stream)
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
  }

  /** All of it. */
  Optional<String> whole() {
    List<String> parts = Stream.of(date(), issue()).flatMap(Optional::stream).toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
  }

  private String words(String form, LocalDate date) {
    return String.format(
        Locale.ROOT,
        form,
        date.getYear(),
        labels.list("months").get(date.getMonthValue() - 1),
        date.getDayOfMonth(),
        labels.list("weekdays").get(date.getDayOfWeek().getValue() - 1));
  }

  private String numbered(String what, String printed) {
    boolean bare = printed.matches("[0-9][0-9,. ]*");
    return bare ? String.format(Locale.ROOT, labels.get(what), printed.strip()) : printed;
  }
}
