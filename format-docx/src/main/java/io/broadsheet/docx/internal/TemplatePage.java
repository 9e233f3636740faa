package io.broadsheet.docx.internal;

import io.broadsheet.docx.internal.Section.Reference;
import io.broadsheet.xml.XmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of a template: that of its last section. */
final class TemplatePage {
  /** 22 inches: Word knows no larger page. */
  private static final int LARGEST = 31_680;

  private List<Reference> references = new ArrayList<>();
  private Optional<int[]> size = Optional.empty();
  private Optional<Sheet.Margins> margins = Optional.empty();
  private boolean ownFirstPage;

  void read(XmlReader xml) {
    while (xml.next()) {
      if (xml.event() == XmlReader.Event.START && xml.namespace().equals(Word.NAMESPACE)) {
        take(xml);
      }
    }
  }

  private void take(XmlReader xml) {
    switch (xml.name()) {
      case "sectPr" -> {
        references = new ArrayList<>();
        ownFirstPage = false;
      }
      case "headerReference" -> references.add(reference("header", xml));
      case "footerReference" -> references.add(reference("footer", xml));
      case "titlePg" -> ownFirstPage = !value(xml, "val").equals(Optional.of("0"));
      case "pgSz" ->
          size =
              Optional.of(new int[] {length(xml, "w", 11906), length(xml, "h", 16838)})
                  .filter(wh -> wh[0] > 1440 && wh[1] > 1440);
      case "pgMar" ->
          margins =
              Optional.of(
                  new Sheet.Margins(
                      length(xml, "top", 1440),
                      length(xml, "right", 1440),
                      length(xml, "bottom", 1440),
                      length(xml, "left", 1440),
                      length(xml, "header", 720),
                      length(xml, "footer", 720),
                      length(xml, "gutter", 0)));
      default -> {}
    }
  }

  private static Reference reference(String kind, XmlReader xml) {
    String type =
        value(xml, "type").filter(t -> t.equals("first") || t.equals("even")).orElse("default");
    return new Reference(kind, type, xml.attribute(Word.RELATIONSHIPS, "id").orElse(""));
  }

  private static Optional<String> value(XmlReader xml, String name) {
    return xml.attribute(Word.NAMESPACE, name);
  }

  private static int length(XmlReader xml, String name, int otherwise) {
    return value(xml, name)
        .filter(digits -> digits.matches("\\d{1,5}"))
        .map(Integer::valueOf)
        .filter(twentieths -> twentieths <= LARGEST)
        .orElse(otherwise);
  }

  List<Reference> references() {
    return references;
  }

  boolean ownFirstPage() {
    return ownFirstPage;
  }

  /** Another sheet on this page. */
  Sheet sheet(Sheet plain) {
    int[] own = size.orElse(new int[] {plain.width(), plain.height()});
    return plain.on(own[0], own[1], margins.orElse(plain.margins()));
  }
}
