package io.broadsheet.epub;

import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Edition;
import io.broadsheet.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A written EPUB, opened for looking at. */
record Container(byte[] bytes, Map<String, byte[]> entries, List<Finding> findings) {

  static Container of(Edition edition) {
    return of(edition, WriteContext.PLAIN);
  }

  static Container of(Edition edition, WriteContext context) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      EpubEditionWriter writer = new EpubEditionWriter();
      List<Finding> findings = writer.write(edition, out, writer.defaults(), context).findings();
      return opened(out.toByteArray(), findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Container opened(byte[] bytes, List<Finding> findings) throws IOException {
    return new Container(bytes, unzip(bytes), findings);
  }

  private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      entries.put(entry.getName(), zip.readAllBytes());
    }
    return entries;
  }

  String text(String entry) {
    return new String(entries.get(entry), StandardCharsets.UTF_8);
  }

  Document document(String entry) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(entries.get(entry)));
    } catch (Exception e) {
      throw new AssertionError(entry, e);
    }
  }

  /** The string values of what an XPath over element names with prefixes finds. */
  List<String> find(String entry, String path) {
    return nodes(entry, path).stream().map(Node::getTextContent).toList();
  }

  /** The names of the elements that it finds. */
  List<String> names(String entry, String path) {
    return nodes(entry, path).stream().map(Node::getNodeName).toList();
  }

  private List<Node> nodes(String entry, String path) {
    try {
      NodeList nodes =
          (NodeList)
              XPathFactory.newDefaultInstance()
                  .newXPath()
                  .evaluate(path, document(entry), XPathConstants.NODESET);
      return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
    } catch (XPathExpressionException e) {
      throw new AssertionError(path, e);
    }
  }

  /** All words of the items, without white space. */
  String words() {
    StringBuilder read = new StringBuilder();
    itemDocuments().forEach(document -> read.append(find(document, "//body").get(0)));
    return read.toString().replaceAll("[\\s\\u3000\\u00A0\\u2028]+", "");
  }

  /** The documents of the spine in order, without cover and navigation. */
  List<String> itemDocuments() {
    return find("EPUB/edition.opf", "//spine/itemref/@idref").stream()
        .filter(id -> !id.equals("cover") && !id.equals("nav"))
        .map(id -> "EPUB/" + id + ".xhtml")
        .toList();
  }
}
