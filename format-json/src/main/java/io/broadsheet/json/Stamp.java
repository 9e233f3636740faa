package io.broadsheet.json;

import io.broadsheet.model.Edition;
import io.broadsheet.model.Issue;
import io.broadsheet.model.Publication;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a line that is an item says of its edition, so that it can be understood alone.
 *
 * @param publication the name of the paper
 * @param date the day of the edition
 * @param issue the number of the issue
 * @param label the label of the edition: morning, city …
 * @param language the edition's main language
 */
record Stamp(
    Optional<String> publication,
    Optional<LocalDate> date,
    Optional<String> issue,
    Optional<String> label,
    Optional<String> language) {

  static Stamp of(Edition edition) {
    return new Stamp(
        edition.publication().name(),
        edition.date(),
        edition.issue().number(),
        edition.issue().edition(),
        edition.language());
  }

  static Stamp of(Node node) {
    return new Stamp(
        node.text("publication"),
        node.find("date").map(EditionReading::date),
        node.text("issue"),
        node.text("label"),
        node.find("language").map(EditionReading::language));
  }

  void write(Keys keys) throws IOException {
    keys.object(
        "edition",
        () -> {
          keys.text("publication", publication);
          keys.text("date", date.map(LocalDate::toString));
          keys.text("issue", issue);
          keys.text("label", label);
          keys.text("language", language);
        });
  }

  /** An edition of which nothing else is known. */
  Edition edition() {
    Edition.Builder edition = Edition.builder();
    edition.publication(
        new Publication(publication, Optional.empty(), Optional.empty(), List.of()));
    edition.issue(new Issue(issue, Optional.empty(), label));
    date.ifPresent(edition::date);
    language.ifPresent(edition::language);
    return edition.build();
  }
}
