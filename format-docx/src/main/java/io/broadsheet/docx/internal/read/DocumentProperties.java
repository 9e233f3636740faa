package io.broadsheet.docx.internal.read;

import io.broadsheet.archive.Archive;
import io.broadsheet.docx.internal.PropertyName;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Issue;
import io.broadsheet.model.Publication;
import io.broadsheet.xml.XmlReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the properties of a document say of the edition. */
final class DocumentProperties {
  private final Map<String, String> custom = new LinkedHashMap<>();
  private Optional<String> language = Optional.empty();

  static DocumentProperties of(Archive archive, Relationships root) {
    DocumentProperties properties = new DocumentProperties();
    root.part("core-properties")
        .filter(archive::has)
        .ifPresent(p -> properties.core(archive.xml(p)));
    root.part("custom-properties")
        .filter(archive::has)
        .ifPresent(part -> properties.custom(archive.xml(part)));
    return properties;
  }

  private void core(XmlReader xml) {
    boolean inLanguage = false;
    StringBuilder words = new StringBuilder();
    while (xml.next()) {
      switch (xml.event()) {
        case START -> inLanguage = xml.name().equals("language");
        case TEXT -> {
          if (inLanguage) {
            words.append(xml.text());
          }
        }
        case END -> inLanguage = false;
      }
    }
    language = tag(words.toString().strip());
  }

  /** A language tag, or empty if it is none. */
  static Optional<String> tag(String words) {
    try {
      return words.isEmpty()
          ? Optional.empty()
          : Edition.builder().language(words).build().language();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void custom(XmlReader xml) {
    String name = "";
    StringBuilder value = new StringBuilder();
    while (xml.next()) {
      boolean property = xml.event() != XmlReader.Event.TEXT && xml.name().equals("property");
      if (xml.event() == XmlReader.Event.TEXT) {
        value.append(xml.text());
      } else if (property && xml.event() == XmlReader.Event.START) {
        name = xml.attribute("name").orElse("");
        value.setLength(0);
      } else if (property) {
        custom.putIfAbsent(name, value.toString());
      }
    }
  }

  Optional<String> language() {
    return language;
  }

  /** Starts an edition with what is known, the caller's word first. */
  Edition.Builder edition(ReadOptions options) {
    Edition.Builder edition = Edition.builder();
    List<Publication.Identifier> identifiers = new ArrayList<>();
    custom.forEach(
        (name, value) -> {
          if (name.startsWith(PropertyName.IDENTIFIER) && !value.isBlank()) {
            String scheme = name.substring(PropertyName.IDENTIFIER.length());
            identifiers.add(new Publication.Identifier(scheme, value));
          }
        });
    edition.publication(
        new Publication(
            options.publication().or(() -> value(PropertyName.PUBLICATION)),
            value(PropertyName.ISSN),
            value(PropertyName.PUBLISHER),
            identifiers));
    edition.issue(
        new Issue(
            value(PropertyName.ISSUE), value(PropertyName.VOLUME), value(PropertyName.EDITION)));
    options.date().or(this::date).ifPresent(edition::date);
    return edition;
  }

  private Optional<LocalDate> date() {
    try {
      return value(PropertyName.DATE).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<String> value(PropertyName name) {
    return Optional.ofNullable(custom.get(name.shown())).filter(words -> !words.isBlank());
  }
}
