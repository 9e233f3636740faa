package io.broadsheet.epub.internal;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Whether a drawing can stand in a book as it is: well-formed SVG that runs nothing, loads nothing
 * from outside and holds nothing but SVG.
 */
final class SvgSafety {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";

  private final XMLStreamReader in;

  private SvgSafety(XMLStreamReader in) {
    this.in = in;
  }

  static boolean isSafe(byte[] bytes) {
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      // Decoded here: the JDK's reader prints a message where bytes are no UTF-8.
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new SvgSafety(factory.createXMLStreamReader(new StringReader(text))).holds();
    } catch (CharacterCodingException | XMLStreamException | RuntimeException e) {
      // Not well-formed, or not XML at all; the JDK's reader also throws unchecked on some input.
      return false;
    }
  }

  private boolean holds() throws XMLStreamException {
    boolean root = true;
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.DTD
          || event == XMLStreamConstants.PROCESSING_INSTRUCTION
          || event == XMLStreamConstants.ENTITY_REFERENCE) {
        return false;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (root && !in.getLocalName().equals("svg") || !safeElement()) {
          return false;
        }
        root = false;
      }
    }
    return true;
  }

  private boolean safeElement() {
    if (!SVG.equals(in.getNamespaceURI())) {
      return false;
    }
    switch (in.getLocalName()) {
      case "script", "foreignObject", "style", "animate", "set", "a":
        return false;
      default:
        break;
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (!safeAttribute(in.getAttributeNamespace(i), in.getAttributeLocalName(i), i)) {
        return false;
      }
    }
    return true;
  }

  private boolean safeAttribute(String namespace, String name, int index) {
    String value = in.getAttributeValue(index).strip().toLowerCase(Locale.ROOT);
    if (name.startsWith("on")) {
      return false;
    }
    if (name.equals("href")
        && (namespace == null || namespace.isEmpty() || namespace.equals(XLINK))) {
      return value.startsWith("#") || value.startsWith("data:image/");
    }
    return !value.replace("url(#", "").contains("url(");
  }
}
