package io.broadsheet.epub.internal;

import io.broadsheet.epub.internal.Labels.Named;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Issue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The line under the nameplate: the day, the number, the edition, as far as they are known. */
final class Folio {
  /** Stands between the parts. */
  static final String SEPARATOR = " · ";

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
    return together(issueParts());
  }

  /** All of it. */
  Optional<String> whole() {
    return together(parts());
  }

  /** The parts, each as pieces: those of a kind are the edition's own words. */
  List<List<Named>> parts() {
    List<List<Named>> parts = new ArrayList<>();
    date().ifPresent(day -> parts.add(List.of(new Named("date", day))));
    parts.addAll(issueParts());
    return parts;
  }

  /** The parts without the day. */
  List<List<Named>> issueParts() {
    List<List<Named>> parts = new ArrayList<>();
    Issue issue = edition.issue();
    Titles.stated(issue.volume()).ifPresent(volume -> parts.add(numbered("volume", volume)));
    Titles.stated(issue.number()).ifPresent(number -> parts.add(numbered("number", number)));
    Titles.stated(issue.edition())
        .ifPresent(label -> parts.add(List.of(new Named("edition", label))));
    return parts;
  }

  private static Optional<String> together(List<List<Named>> parts) {
    String all =
        parts.stream()
            .map(part -> part.stream().map(Named::words).collect(Collectors.joining()))
            .collect(Collectors.joining(SEPARATOR));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
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

  private List<Named> numbered(String what, String printed) {
    if (!printed.matches("[0-9][0-9,. ]*")) {
      return List.of(new Named(what, printed));
    }
    String form = labels.get(what);
    int hole = form.indexOf("%s");
    return List.of(
        new Named("", form.substring(0, hole)),
        new Named(what, printed),
        new Named("", form.substring(hole + 2)));
  }
}
