package io.broadsheet.xml;

import io.broadsheet.UnreadableInputException;
import io.broadsheet.report.Place;
import java.io.StringReader;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one XML document, event by event, and nothing but it: document types are passed over, so
 * that nothing is loaded from elsewhere and no entity is expanded. The characters that XHTML names
 * are known; any other entity is an error. Comments and processing instructions are passed over.
 */
public final class XmlReader {
  static final String REMEDY = "mend the file or make it anew";

  private final XMLStreamReader in;
  private final Place place;
  private final XmlAllowance allowance;
  private int depth;
  private Event event;

  /** What was come upon. */
  public enum Event {
    /** A start tag. */
    START,
    /** An end tag; an element without content has one too. */
    END,
    /** Text; what stands between two tags comes as one. */
    TEXT
  }

  private XmlReader(XMLStreamReader in, Place place, XmlAllowance allowance) {
    this.in = in;
    this.place = place;
    this.allowance = allowance;
  }

  /**
   * Starts to read a document.
   *
   * @param place where it stands, for messages
   * @param allowance shared by the documents of one input
   * @throws UnreadableInputException if its characters cannot be decoded
   * @throws io.broadsheet.LimitExceededException if it is too long
   */
  public static XmlReader of(byte[] bytes, Place place, XmlAllowance allowance) {
    allowance.document(bytes.length, place);
    String text = DocumentType.blanked(new XmlText(bytes, place).characters(), place);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader in = factory.createXMLStreamReader(new StringReader(text));
      if ("1.1".equals(in.getVersion())) {
        // Its control characters have no place in a text.
        throw new UnreadableInputException(place, "XML 1.1", "save it as XML 1.0");
      }
      return new XmlReader(in, place, allowance);
    } catch (XMLStreamException e) {
      throw malformed(place, e);
    }
  }

  /**
   * Goes on to the next event.
   *
   * @return false at the end of the document
   * @throws UnreadableInputException if the document is not well-formed from here on
   * @throws io.broadsheet.LimitExceededException if it is beyond the allowance
   */
  public boolean next() {
    try {
      while (in.hasNext()) {
        if (take(in.next())) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw malformed(place, e);
    } catch (ArrayIndexOutOfBoundsException | NoSuchElementException | IllegalStateException e) {
      // The JDK's reader throws these for some damaged documents.
      throw new UnreadableInputException(place(), "not well-formed XML", REMEDY, e);
    }
  }

  private boolean take(int kind) {
    switch (kind) {
      case XMLStreamConstants.START_ELEMENT:
        event = Event.START;
        depth++;
        allowance.element(depth, place());
        for (int i = 0; i < in.getAttributeCount(); i++) {
          allowance.attribute(in.getAttributeValue(i).length(), place());
        }
        return true;
      case XMLStreamConstants.END_ELEMENT:
        event = Event.END;
        depth--;
        return true;
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE:
        event = Event.TEXT;
        return true;
      case XMLStreamConstants.ENTITY_REFERENCE:
        throw unreadable("an entity that is none of XML or XHTML: &" + in.getLocalName() + ";");
      default:
        return false;
    }
  }

  /** What {@link #next} has come upon. */
  public Event event() {
    return event;
  }

  /** The name of the element that starts or ends, without its prefix. */
  public String name() {
    return in.getLocalName();
  }

  /** The name space of the element that starts or ends; empty if it has none. */
  public String namespace() {
    String namespace = in.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /** An attribute without a name space of the element that starts. */
  public Optional<String> attribute(String name) {
    return attribute("", name);
  }

  /** An attribute of the element that starts. */
  public Optional<String> attribute(String namespace, String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name) && attributeNamespace(i).equals(namespace)) {
        return Optional.of(in.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** How many attributes the element that starts has. */
  public int attributes() {
    return in.getAttributeCount();
  }

  /** The name of an attribute, counted from 0, without its prefix. */
  public String attributeName(int index) {
    return in.getAttributeLocalName(index);
  }

  /** The name space of an attribute, counted from 0; empty if it has none. */
  public String attributeNamespace(int index) {
    String namespace = in.getAttributeNamespace(index);
    return namespace == null ? "" : namespace;
  }

  /** The value of an attribute, counted from 0. */
  public String attributeValue(int index) {
    return in.getAttributeValue(index);
  }

  /** The text that was come upon, with its white space; line ends are {@code \n}. */
  public String text() {
    return in.getText();
  }

  /** How many elements are open, the one that starts counted, the one that ends not. */
  public int depth() {
    return depth;
  }

  /** Where the event ends: the line, from 1. */
  public Place place() {
    return at(place, in.getLocation().getLineNumber());
  }

  /** What to throw where the document is XML and not what it should be. */
  public UnreadableInputException unreadable(String problem) {
    return new UnreadableInputException(place(), column() + problem, REMEDY);
  }

  private String column() {
    int column = in.getLocation().getColumnNumber();
    return column > 0 ? "column " + column + ": " : "";
  }

  private static Place at(Place place, int line) {
    return line > 0 ? place.line(line) : place;
  }

  private static UnreadableInputException malformed(Place place, XMLStreamException e) {
    int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
    int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNumber();
    return new UnreadableInputException(
        at(place, line),
        (column > 0 ? "column " + column + ": " : "") + "not well-formed XML",
        REMEDY,
        e);
  }
}
