package io.broadsheet.docx;

import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document that another program wrote, made part by part. */
final class ForeignFile {
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder styles = new StringBuilder();
  private final StringBuilder related = new StringBuilder();

  private ForeignFile() {}

  /** A document with this body. */
  static ForeignFile of(String body) {
    ForeignFile file = new ForeignFile();
    file.parts.put("[Content_Types].xml", "<Types xmlns=\"x\"/>");
    file.parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\""
            + TYPE
            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    return file.part(
        "word/document.xml",
        "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
  }

  /** A paragraph of plain words in a style. */
  static String p(String style, String words) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(words) + "</w:p>";
  }

  static String p(String words) {
    return "<w:p>" + r(words) + "</w:p>";
  }

  static String r(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  ForeignFile style(String id, String name, String properties) {
    styles
        .append("<w:style w:type=\"paragraph\" w:styleId=\"")
        .append(id)
        .append("\"><w:name w:val=\"");
    styles.append(name).append("\"/>").append(properties).append("</w:style>");
    return this;
  }

  ForeignFile related(String id, String type, String target) {
    related.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(TYPE).append(type);
    related.append("\" Target=\"").append(target).append("\"/>");
    return this;
  }

  ForeignFile external(String id, String type, String target) {
    related.append("<Relationship TargetMode=\"External\" Id=\"").append(id).append("\" Type=\"");
    related.append(TYPE).append(type).append("\" Target=\"").append(target).append("\"/>");
    return this;
  }

  ForeignFile part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  ForeignFile wordPart(String name, String root, String content) {
    related(name, name, name + ".xml");
    return part(
        "word/" + name + ".xml", "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">");
  }

  byte[] bytes() {
    if (!styles.isEmpty()) {
      wordPart("styles", "styles", styles.toString());
    }
    part("word/_rels/document.xml.rels", "<Relationships>" + related + "</Relationships>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Reading read() {
    return read(ReadOptions.defaults());
  }

  Reading read(ReadOptions options) {
    return new DocxEditionReader().read(Input.of("foreign.docx", bytes()), options);
  }
}
