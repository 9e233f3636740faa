package io.broadsheet.docx.internal;

import io.broadsheet.docx.DocxOptions;
import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Edition;
import io.broadsheet.report.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Puts the parts of a document together with POI, and the package into its final form. */
public final class DocxPackage {
  private static final String RELATIONSHIP = Word.RELATIONSHIPS + "/";

  private final OPCPackage parts;
  private final PackagePart document;

  private DocxPackage(OPCPackage parts, PackagePart document) {
    this.parts = parts;
    this.document = document;
  }

  /**
   * Writes an edition.
   *
   * @return what could not be shown
   */
  public static List<Finding> write(
      Edition edition, DocxOptions options, WriteContext context, OutputStream out)
      throws IOException {
    Tongue tongue = Tongue.of(edition.language());
    Optional<HouseTemplate> house = options.template().map(HouseTemplate::of);
    Sheet plain = Sheet.of(options, tongue);
    Sheet sheet = house.map(template -> template.sheet(plain)).orElse(plain);
    StyleIds styles = house.map(HouseTemplate::styles).orElseGet(StyleIds::own);
    Links links = new Links();
    Pictures pictures = new Pictures(context.images());
    Heads own = new Furniture(edition, options, styles);
    Heads heads = house.flatMap(HouseTemplate::heads).orElse(own);
    Paragraphs paragraphs = new Paragraphs(styles, sheet, tongue, links, pictures);
    new DocumentBody(edition, options, paragraphs, heads).write();

    try (OPCPackage opc = OPCPackage.create(OutputStream.nullOutputStream())) {
      PackagePart main =
          opc.createPart(name("/word/document.xml"), Word.CONTENT_TYPE + "document.main+xml");
      fill(main, paragraphs.bytes());
      opc.addRelationship(
          main.getPartName(),
          TargetMode.INTERNAL,
          PackageRelationshipTypes.CORE_DOCUMENT,
          "document");
      DocxPackage made = new DocxPackage(opc, main);
      made.add(
          "styles",
          "styles+xml",
          house.isPresent()
              ? house.get().styleSheet(tongue, sheet)
              : new StyleSheet(tongue, sheet).bytes());
      boolean evenPagesDiffer = house.filter(HouseTemplate::evenPagesDiffer).isPresent();
      made.add("settings", "settings+xml", Settings.bytes(tongue, evenPagesDiffer));
      if (house.isPresent()) {
        made.add(house.get());
      }
      if (!paragraphs.numbering().isEmpty()) {
        made.add("numbering", "numbering+xml", paragraphs.numbering().bytes());
      }
      for (Map.Entry<String, byte[]> part : heads.parts().entrySet()) {
        String kind = part.getKey().startsWith("header") ? "header" : "footer";
        made.add(part.getKey(), kind, kind + "+xml", part.getValue());
      }
      made.add(pictures, links);
      new Properties(edition, context).addTo(opc);
      StampedZip zip = new StampedZip(out);
      opc.save(zip);
      opc.revert();
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("part names are fixed and well formed", e);
    }
    List<Finding> ofTemplate = house.map(HouseTemplate::findings).orElse(List.of());
    return Stream.of(ofTemplate, pictures.findings(), links.findings())
        .flatMap(List::stream)
        .toList();
  }

  private void add(String id, String contentType, byte[] bytes)
      throws InvalidFormatException, IOException {
    add(id, id, contentType, bytes);
  }

  private void add(String id, String relation, String contentType, byte[] bytes)
      throws InvalidFormatException, IOException {
    PackagePart part =
        parts.createPart(name("/word/" + id + ".xml"), Word.CONTENT_TYPE + contentType);
    fill(part, bytes);
    document.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONSHIP + relation, id);
  }

  /** Headers and footers of a template with their pictures, and its theme. */
  private void add(HouseTemplate house) throws InvalidFormatException, IOException {
    for (HouseTemplate.Copied copied : house.copied()) {
      PackagePart part =
          parts.createPart(name("/word/" + copied.id() + ".xml"), copied.contentType());
      fill(part, copied.bytes());
      document.addRelationship(
          part.getPartName(), TargetMode.INTERNAL, RELATIONSHIP + copied.kind(), copied.id());
      for (HouseTemplate.Media media : copied.media()) {
        PackagePartName file = name("/word/media/house/" + media.name());
        if (!parts.containPart(file)) {
          fill(parts.createPart(file, media.contentType()), media.bytes());
        }
        part.addRelationship(file, TargetMode.INTERNAL, RELATIONSHIP + "image", media.id());
      }
    }
  }

  private void add(Pictures pictures, Links links) throws InvalidFormatException, IOException {
    for (Pictures.Picture picture : pictures.stored()) {
      String file = "/word/media/" + picture.id() + "." + picture.type();
      PackagePart part = parts.createPart(name(file), "image/" + picture.type());
      fill(part, picture.bytes());
      document.addRelationship(
          part.getPartName(), TargetMode.INTERNAL, RELATIONSHIP + "image", picture.id());
    }
    for (Map.Entry<String, URI> link : links.all().entrySet()) {
      document.addExternalRelationship(
          link.getValue().toString(), RELATIONSHIP + "hyperlink", link.getKey());
    }
  }

  static PackagePartName name(String name) throws InvalidFormatException {
    return PackagingURIHelper.createPartName(name);
  }

  static void fill(PackagePart part, byte[] bytes) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      out.write(bytes);
    }
  }
}
