package io.broadsheet.json;

import io.broadsheet.model.Edition;
import io.broadsheet.model.Facsimile;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.Hint;
import io.broadsheet.model.Issue;
import io.broadsheet.model.Page;
import io.broadsheet.model.Provenance;
import io.broadsheet.model.Publication;
import io.broadsheet.model.Repair;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes an edition and what surrounds its items. */
final class EditionJson {
  private final Keys keys;
  private final TextJson texts;
  private final ItemJson items;

  EditionJson(Keys keys) {
    this.keys = keys;
    this.texts = new TextJson(keys);
    this.items = new ItemJson(keys, texts);
  }

  /** An edition as compact edition JSON. */
  static byte[] of(Edition edition) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Keys.write(out, false, keys -> new EditionJson(keys).write(edition));
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Edition edition) throws IOException {
    keys.part(
        edition.addenda(),
        () -> {
          keys.text("format", JsonFormat.NAME);
          keys.version(Addenda.minor(edition));
          publication(edition.publication());
          keys.text("date", edition.date().map(Object::toString));
          issue(edition.issue());
          keys.text("language", edition.language());
          keys.arrayAlways("pages", edition.pages(), this::page);
          keys.array("repairs", edition.repairs(), this::repair);
          keys.array("hints", edition.hints(), this::hint);
          provenance(edition.provenance());
        });
  }

  private void publication(Publication publication) throws IOException {
    keys.optional(
        "publication",
        !publication.equals(Publication.UNKNOWN),
        () -> {
          keys.text("name", publication.name());
          keys.text("issn", publication.issn());
          keys.text("publisher", publication.publisher());
          keys.rows(
              "identifiers",
              publication.identifiers(),
              identifier -> {
                keys.text("scheme", identifier.scheme());
                keys.text("value", identifier.value());
              });
        });
  }

  private void issue(Issue issue) throws IOException {
    keys.optional(
        "issue",
        !issue.equals(Issue.UNKNOWN),
        () -> {
          keys.text("number", issue.number());
          keys.text("volume", issue.volume());
          keys.text("edition", issue.edition());
        });
  }

  private void page(Page page) throws IOException {
    keys.part(
        page.addenda(),
        () -> {
          keys.text("label", page.label());
          keys.text("section", page.section());
          if (page.facsimile().isPresent()) {
            facsimile(page.facsimile().get());
          }
          keys.array("furniture", page.furniture(), this::furniture);
          keys.arrayAlways("items", page.items(), items::write);
        });
  }

  private void furniture(Furniture piece) throws IOException {
    keys.object(
        !TextJson.hasDetails(piece.text()),
        () -> {
          keys.text("role", Names.of(piece.role()));
          texts.write(piece.text());
        });
  }

  private void facsimile(Facsimile facsimile) throws IOException {
    keys.object(
        "facsimile",
        () -> {
          items.image(facsimile.image());
          keys.integer("width", facsimile.width());
          keys.integer("height", facsimile.height());
          keys.rows(
              "words",
              facsimile.words(),
              word -> {
                keys.text("text", word.characters());
                texts.box(word.box());
                keys.number("confidence", word.confidence());
              });
        });
  }

  private void repair(Repair repair) throws IOException {
    keys.flatObject(
        () -> {
          keys.text("kind", Names.of(repair.kind()));
          texts.range(repair.where());
          keys.text("before", repair.before());
          keys.text("after", repair.after());
          keys.text("rule", repair.rule());
          keys.number("confidence", repair.confidence());
          if (repair.bytes().isPresent()) {
            Repair.ByteRange bytes = repair.bytes().get();
            keys.object(
                "bytes",
                () -> {
                  keys.integer("start", bytes.start());
                  keys.integer("end", bytes.end());
                  keys.text("hexadecimal", bytes.hexadecimal());
                });
          }
        });
  }

  private void hint(Hint hint) throws IOException {
    keys.flatObject(
        () -> {
          keys.text("kind", Names.of(hint.kind()));
          keys.text("value", hint.value());
          keys.text("rule", hint.rule());
          keys.number("confidence", hint.confidence());
          keys.rows("evidence", hint.evidence(), texts::range);
        });
  }

  private void provenance(Provenance provenance) throws IOException {
    keys.optional(
        "provenance",
        !provenance.sources().isEmpty(),
        () -> keys.array("sources", provenance.sources(), this::source));
  }

  private void source(Provenance.Source source) throws IOException {
    keys.object(
        () -> {
          keys.text("name", source.name());
          keys.integer("bytes", source.bytes());
          keys.text("sha256", source.sha256());
          keys.text("charset", source.charset());
          keys.flag("byteOrderMark", source.byteOrderMark());
          keys.integer("length", source.length());
        });
  }
}
