package io.broadsheet.docx;

import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Edition;
import io.broadsheet.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.NodeList;

/** A written document, opened for looking at. */
record WordFile(byte[] bytes, Map<String, byte[]> parts, List<Finding> findings) {
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  /** Every image is one black dot. */
  static final WriteContext WITH_PICTURES =
      new WriteContext(reference -> Optional.of(PNG), Optional.empty());

  static WordFile of(Edition edition) {
    return of(edition, DocxOptions.defaults(), WriteContext.PLAIN);
  }

  static WordFile of(Edition edition, DocxOptions options, WriteContext context) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      List<Finding> findings =
          new DocxEditionWriter().write(edition, out, options, context).findings();
      return new WordFile(out.toByteArray(), unzip(out.toByteArray()), findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes alone. */
  static byte[] written(Edition edition, DocxOptions options, WriteContext context) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new DocxEditionWriter().write(edition, out, options, context);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      parts.put(entry.getName(), zip.readAllBytes());
    }
    return parts;
  }

  /** The string values of what an XPath over prefixed names finds in a part. */
  List<String> find(String part, String path) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      XPath xpath = XPathFactory.newDefaultInstance().newXPath();
      xpath.setNamespaceContext(new Prefixes());
      NodeList nodes =
          (NodeList)
              xpath.evaluate(
                  path,
                  factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part))),
                  XPathConstants.NODESET);
      return IntStream.range(0, nodes.getLength())
          .mapToObj(i -> nodes.item(i).getTextContent())
          .toList();
    } catch (Exception e) {
      throw new AssertionError(part + " " + path, e);
    }
  }

  /** What is found in the document itself. */
  List<String> find(String path) {
    return find("word/document.xml", path);
  }

  /** The texts of the paragraphs of a style. */
  List<String> inStyle(String id) {
    return find("//w:p[w:pPr/w:pStyle/@*[name()='w:val']='" + id + "']");
  }

  /** The prefix of WordprocessingML. */
  private static final class Prefixes implements NamespaceContext {
    @Override
    public String getNamespaceURI(String prefix) {
      return "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    }

    @Override
    public String getPrefix(String uri) {
      return "w";
    }

    @Override
    public Iterator<String> getPrefixes(String uri) {
      return List.of("w").iterator();
    }
  }
}
