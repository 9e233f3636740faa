package io.broadsheet.epub.internal;

import io.broadsheet.model.Edition;
import io.broadsheet.model.Publication;
import io.documentnode.epub4j.domain.Date;
import io.documentnode.epub4j.domain.Identifier;
import io.documentnode.epub4j.domain.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** EPUBLib's metadata of an edition: what is known of it, and nothing else. */
final class EditionMetadata {
  /** EPUBLib's name for the kind of identifier that says itself what it is. */
  static final String ISSN_SCHEME = "urn:issn";

  private static final Pattern ISSN = Pattern.compile("[0-9]{4}-[0-9]{3}[0-9X]");
  private static final Pattern NUMBER =
      Pattern.compile("[^0-9]*([0-9]{1,9}|[0-9]{1,3}(?:,[0-9]{3}){1,2})[^0-9]*");

  private EditionMetadata() {}

  static Metadata of(EditionPlan plan, String identifier) {
    Edition edition = plan.edition();
    Publication publication = edition.publication();
    Metadata metadata = new Metadata();
    Identifier id = new Identifier(Identifier.Scheme.UUID, identifier);
    id.setBookId(true);
    metadata.setIdentifiers(new ArrayList<>(List.of(id)));
    publication
        .issn()
        .map(String::strip)
        .filter(issn -> ISSN.matcher(issn).matches())
        .ifPresent(issn -> metadata.addIdentifier(new Identifier(ISSN_SCHEME, "urn:issn:" + issn)));
    for (Publication.Identifier number : publication.identifiers()) {
      Optional<String> scheme = Titles.stated(Optional.of(number.scheme()));
      Titles.stated(Optional.of(number.value()))
          .filter(value -> scheme.isPresent())
          .ifPresent(value -> metadata.addIdentifier(new Identifier(scheme.get(), value)));
    }
    metadata.addTitle(plan.title());
    metadata.setLanguage(plan.language());
    edition.date().ifPresent(date -> metadata.addDate(new Date(date.toString())));
    Titles.stated(publication.publisher()).ifPresent(metadata::addPublisher);
    metadata.addType("newspaper");
    return metadata;
  }

  /** The place in the series, if the printed number holds one number and no more. */
  static Optional<String> position(Edition edition) {
    return edition
        .issue()
        .number()
        .map(NUMBER::matcher)
        .filter(number -> number.matches())
        .map(number -> number.group(1).replace(",", ""));
  }
}
