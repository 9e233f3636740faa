package io.broadsheet.docx.internal;

import io.broadsheet.Limits;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.archive.Archive;
import io.broadsheet.docx.DocxTemplate;
import io.broadsheet.docx.internal.read.Relationships;
import io.broadsheet.docx.internal.read.StyleNames;
import io.broadsheet.model.Page;
import io.broadsheet.report.Finding;
import io.broadsheet.report.Place;
import io.broadsheet.xml.Xml;
import io.broadsheet.xml.XmlReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a document of the house gives to those that are written after it. */
final class HouseTemplate {
  private static final Map<String, String> PICTURES =
      Map.of("png", "image/png", "jpeg", "image/jpeg", "jpg", "image/jpeg", "gif", "image/gif");

  /** Lists of a template are not taken over, so its styles cannot lead to them. */
  private static final Set<String> OMITTED = Set.of("numPr");

  private final Archive archive;
  private final String main;
  private final Relationships related;
  private final Place place;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Copied> copied = new ArrayList<>();
  private final List<Section.Reference> references = new ArrayList<>();
  private final Map<Style, String> given = new EnumMap<>(Style.class);
  private final Set<String> taken = new HashSet<>();
  private final TemplatePage page = new TemplatePage();

  /**
   * A part taken over.
   *
   * @param kind {@code header}, {@code footer} or {@code theme}
   */
  record Copied(String id, String kind, String contentType, byte[] bytes, List<Media> media) {}

  /** A picture of a part, by the id that the part uses. */
  record Media(String id, String name, String contentType, byte[] bytes) {}

  private HouseTemplate(DocxTemplate template) {
    archive = Archive.open(template.input(), Limits.DEFAULTS);
    place = Place.of(template.input().name());
    main =
        Relationships.of(archive, "")
            .part("officeDocument")
            .filter(archive::has)
            .orElseThrow(
                () ->
                    new UnreadableInputException(
                        place, "no Word document, so no template", "give a .docx file"));
    related = Relationships.of(archive, main);
  }

  /**
   * Reads a template.
   *
   * @throws UnreadableInputException if it is damaged or no Word document
   */
  static HouseTemplate of(DocxTemplate template) {
    HouseTemplate house = new HouseTemplate(template);
    house.page.read(house.archive.xml(house.main));
    house.stylesPart().ifPresent(part -> house.names(house.archive.xml(part)));
    house.headsOf();
    house.theme();
    if (house.archive.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
      house.findings.add(
          new Finding(
              "docx.template-macros-left-out",
              Finding.Severity.WARNING,
              house.place,
              "the template holds macros; none is taken over",
              ""));
    }
    return house;
  }

  private Optional<String> stylesPart() {
    return related.part("styles").filter(archive::has);
  }

  private void names(XmlReader xml) {
    String id = "";
    String type = "";
    while (xml.next()) {
      boolean start = xml.event() == XmlReader.Event.START;
      if (start && xml.name().equals("style")) {
        id = xml.attribute(Word.NAMESPACE, "styleId").orElse("");
        type = xml.attribute(Word.NAMESPACE, "type").orElse("paragraph");
        taken.add(id);
      } else if (start && xml.name().equals("name") && !id.isEmpty()) {
        String own = id;
        String kind = type;
        xml.attribute(Word.NAMESPACE, "val")
            .flatMap(StyleNames::role)
            .filter(role -> role.type().equals(kind))
            .ifPresent(role -> given.putIfAbsent(role, own));
        id = "";
      }
    }
  }

  private void headsOf() {
    for (Section.Reference wished : page.references()) {
      Optional<String> part =
          related
              .get(wished.id())
              .filter(target -> !target.external() && archive.has(target.name()))
              .map(Relationships.Target::name);
      String id = "house_" + wished.kind() + "_" + wished.type();
      part.flatMap(name -> copy(name, id, wished.kind()))
          .ifPresent(
              head -> {
                copied.add(head);
                references.add(new Section.Reference(wished.kind(), wished.type(), id));
              });
    }
  }

  private Optional<Copied> copy(String name, String id, String kind) {
    Xml xml = new Xml();
    XmlReader in = archive.xml(name);
    XmlCopy copy = new XmlCopy(in, xml, OMITTED);
    xml.open(
        kind.equals("header") ? "w:hdr" : "w:ftr",
        "xmlns:w",
        Word.NAMESPACE,
        "xmlns:r",
        Word.RELATIONSHIPS,
        "xmlns:wp",
        Word.DRAWING);
    in.next();
    int root = in.depth();
    while (in.next() && in.depth() >= root) {
      if (in.event() == XmlReader.Event.START) {
        copy.element();
      }
    }
    xml.close();
    Optional<List<Media>> media = media(name);
    if (copy.isUnsafe() || media.isEmpty()) {
      findings.add(
          new Finding(
              "docx.template-part-left-out",
              Finding.Severity.WARNING,
              place,
              "a " + kind + " of the template would fetch, run or embed something",
              "take fields, objects and links out of it"));
      return Optional.empty();
    }
    return Optional.of(
        new Copied(id, kind, Word.CONTENT_TYPE + kind + "+xml", xml.bytes(), media.get()));
  }

  /** The pictures of a part; empty if it leads to anything else. */
  private Optional<List<Media>> media(String part) {
    List<Media> media = new ArrayList<>();
    for (Map.Entry<String, Relationships.Target> entry :
        new TreeMap<>(Relationships.of(archive, part).all()).entrySet()) {
      Relationships.Target target = entry.getValue();
      String file = target.name().substring(target.name().lastIndexOf('/') + 1);
      String type =
          PICTURES.get(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
      boolean picture =
          target.type().equals("image") && !target.external() && archive.has(target.name());
      if (!picture || type == null || !file.matches("[A-Za-z0-9._-]{1,80}")) {
        return Optional.empty();
      }
      media.add(new Media(entry.getKey(), file, type, archive.bytes(target.name())));
    }
    return Optional.of(media);
  }

  /** Colours and fonts that styles refer to by name. */
  private void theme() {
    Optional<String> part = related.part("theme").filter(archive::has);
    if (part.isPresent() && Relationships.of(archive, part.get()).all().isEmpty()) {
      copied.add(
          new Copied(
              "theme",
              "theme",
              "application/vnd.openxmlformats-officedocument.theme+xml",
              theme(archive.xml(part.get())),
              List.of()));
    }
  }

  private static byte[] theme(XmlReader in) {
    Xml xml = new Xml();
    in.next();
    new XmlCopy(in, xml, Set.of()).element();
    return xml.bytes();
  }

  List<Copied> copied() {
    return copied;
  }

  List<Finding> findings() {
    return findings;
  }

  StyleIds styles() {
    return new StyleIds(given, taken::contains);
  }

  Sheet sheet(Sheet plain) {
    return page.sheet(plain);
  }

  boolean evenPagesDiffer() {
    return references.stream().anyMatch(head -> head.type().equals("even"));
  }

  /** The template's styles as they are, then those of ours that it lacks. */
  byte[] styleSheet(Tongue tongue, Sheet sheet) {
    Xml xml = new Xml();
    xml.open("w:styles", "xmlns:w", Word.NAMESPACE, "xmlns:r", Word.RELATIONSHIPS).newLine();
    stylesPart()
        .ifPresent(
            part -> {
              XmlReader in = archive.xml(part);
              XmlCopy copy = new XmlCopy(in, xml, OMITTED);
              in.next();
              while (in.next()) {
                if (in.event() == XmlReader.Event.START) {
                  copy.element();
                }
              }
            });
    StyleSheet.write(xml, new StyleElements(xml, styles()), tongue, sheet);
    return xml.close().bytes();
  }

  /** Its headers and footers, if it has some. */
  Optional<Heads> heads() {
    return references.isEmpty() ? Optional.empty() : Optional.of(new HouseHeads());
  }

  /** The first section has them all; the others go on with them. */
  private final class HouseHeads implements Heads {
    @Override
    public List<Section.Reference> of(Page written, int number, boolean first) {
      return first ? references : List.of();
    }

    @Override
    public boolean ownFirstPage() {
      return page.ownFirstPage();
    }

    @Override
    public Map<String, byte[]> parts() {
      return Map.of();
    }
  }
}
