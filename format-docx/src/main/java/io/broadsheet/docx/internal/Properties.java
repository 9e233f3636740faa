package io.broadsheet.docx.internal;

import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Provenance;
import io.broadsheet.model.Publication;
import io.broadsheet.xml.Xml;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Core and custom properties: what is known of the edition, and no clock. */
final class Properties {
  private static final String CUSTOM =
      "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
  private static final String VALUES =
      "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

  /** Marks a property as a user's own (MS-OSHARED, 2.3.3.2.2). */
  private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  private final Edition edition;
  private final WriteContext context;

  Properties(Edition edition, WriteContext context) {
    this.edition = edition;
    this.context = context;
  }

  void addTo(OPCPackage opc) throws InvalidFormatException, IOException {
    PackageProperties core = opc.getPackageProperties();
    core.setTitleProperty(title());
    core.setCreatorProperty(edition.publication().name().or(() -> Optional.of("Broadsheet")));
    core.setLanguageProperty(edition.language());
    core.setDescriptionProperty(Optional.empty());
    Optional<Date> moment =
        Optional.of(Date.from(context.moment(edition).orElse(WriteContext.UNDATED)));
    core.setCreatedProperty(moment);
    core.setModifiedProperty(moment);
    Map<String, String> custom = custom();
    if (!custom.isEmpty()) {
      PackagePart part =
          opc.createPart(
              DocxPackage.name("/docProps/custom.xml"),
              "application/vnd.openxmlformats-officedocument.custom-properties+xml");
      DocxPackage.fill(part, bytes(custom));
      opc.addRelationship(
          part.getPartName(),
          TargetMode.INTERNAL,
          PackageRelationshipTypes.CUSTOM_PROPERTIES,
          "custom");
    }
  }

  private Optional<String> title() {
    Optional<String> named =
        edition
            .publication()
            .name()
            .map(name -> edition.date().map(date -> name + " " + date).orElse(name));
    return named.or(edition::firstHeadline);
  }

  private Map<String, String> custom() {
    Map<String, String> custom = new LinkedHashMap<>();
    Publication paper = edition.publication();
    put(custom, PropertyName.PUBLICATION.shown(), paper.name());
    put(custom, PropertyName.ISSN.shown(), paper.issn());
    put(custom, PropertyName.PUBLISHER.shown(), paper.publisher());
    for (Publication.Identifier identifier : paper.identifiers()) {
      put(custom, PropertyName.identifier(identifier.scheme()), Optional.of(identifier.value()));
    }
    put(custom, PropertyName.DATE.shown(), edition.date().map(LocalDate::toString));
    put(custom, PropertyName.ISSUE.shown(), edition.issue().number());
    put(custom, PropertyName.VOLUME.shown(), edition.issue().volume());
    put(custom, PropertyName.EDITION.shown(), edition.issue().edition());
    put(
        custom,
        PropertyName.SOURCE.shown(),
        edition.provenance().sources().stream().findFirst().map(Provenance.Source::sha256));
    return custom;
  }

  /** No two properties differ by the case of their letters alone. */
  private static void put(Map<String, String> custom, String name, Optional<String> value) {
    boolean taken = custom.keySet().stream().anyMatch(name::equalsIgnoreCase);
    value.filter(words -> !words.isBlank() && !taken).ifPresent(words -> custom.put(name, words));
  }

  private static byte[] bytes(Map<String, String> custom) {
    Xml xml = new Xml();
    xml.open("Properties", "xmlns", CUSTOM, "xmlns:vt", VALUES);
    int id = 2;
    for (Map.Entry<String, String> property : custom.entrySet()) {
      xml.open(
          "property",
          "fmtid",
          USER_DEFINED,
          "pid",
          Integer.toString(id++),
          "name",
          property.getKey());
      xml.leaf("vt:lpwstr", property.getValue()).close();
    }
    return xml.close().bytes();
  }
}
