package io.broadsheet.xml;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one XML document, start tag by end tag, the same bytes everywhere. Names are given with
 * their prefix, name spaces as attributes.
 */
public final class Xml {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  /** Starts with the XML declaration. */
  public Xml() {
    text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    try {
      // The JDK's own, whatever else is on the class path: the same bytes everywhere. Over a
      // Writer, since over an OutputStream it splits supplementary characters.
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Text before the root element. */
  public Xml doctype(String declaration) {
    return step(() -> out.writeDTD(declaration + "\n"));
  }

  /** Starts an element; attributes come as name, value, name, value. */
  public Xml open(String name, String... attributes) {
    return step(
        () -> {
          out.writeStartElement(name);
          attributes(attributes);
        });
  }

  /** Ends the innermost open element. */
  public Xml close() {
    return step(out::writeEndElement);
  }

  /** An element without content. */
  public Xml empty(String name, String... attributes) {
    return step(
        () -> {
          out.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  /** An element with text. */
  public Xml leaf(String name, String content, String... attributes) {
    return open(name, attributes).text(content).close();
  }

  /** Text; markup in it is escaped. */
  public Xml text(String content) {
    return step(() -> out.writeCharacters(content));
  }

  /** Text with its carriage returns, which XML would otherwise read as line feeds. */
  public Xml exactly(String content) {
    return step(
        () -> {
          int done = 0;
          for (int at = content.indexOf('\r'); at >= 0; at = content.indexOf('\r', done)) {
            out.writeCharacters(content.substring(done, at));
            out.writeEntityRef("#13");
            done = at + 1;
          }
          out.writeCharacters(content.substring(done));
        });
  }

  /** A line end, for people who look into the file. */
  public Xml newLine() {
    return text("\n");
  }

  /** How many UTF-16 units the document has so far. */
  public int length() {
    step(out::flush);
    return text.getBuffer().length();
  }

  /** The document in UTF-8; nothing can be added after it. */
  public byte[] bytes() {
    step(
        () -> {
          out.writeEndDocument();
          out.flush();
        });
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private Xml step(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string cannot fail to take text", e);
    }
  }
}
