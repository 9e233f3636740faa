package io.broadsheet.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.broadsheet.BroadsheetException;
import io.broadsheet.LimitExceededException;
import io.broadsheet.Limits;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.Input;
import io.broadsheet.report.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A JSON document while it is read. Large parts of it are walked through ({@link #members}, {@link
 * #elements}) and never kept; small ones are taken whole, as {@link Node}s. What goes wrong is told
 * with its place.
 */
final class Document implements AutoCloseable {
  /** Up to so many keys of an object, one that stands twice is looked for among the others. */
  private static final int FEW = 16;

  private final Source source;
  private final boolean nulls;
  private final JsonParser parser;
  private int minor;

  private Document(Source source, JsonFactory factory, boolean nulls) {
    this.source = source;
    this.nulls = nulls;
    try {
      parser = factory.createParser(source.utf8());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Opens a file that our writer or its like wrote: null has no place in it. */
  static Document open(Input input, Limits limits) {
    return new Document(Source.of(input), factory(limits), false);
  }

  /**
   * Opens a line of a file.
   *
   * @param factory one for all lines: it comes to know their keys
   */
  static Document openLine(Input line, int number, JsonFactory factory) {
    return new Document(Source.ofLine(line, number), factory, false);
  }

  static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
        .streamReadConstraints(constraints(limits))
        .build();
  }

  /** Opens a file of another's making, to be read as if a key with a null were not there. */
  static Document openWithNulls(Input input, Limits limits) {
    return new Document(Source.of(input), factory(limits), true);
  }

  /** What a document reads as; nothing may stand after it. */
  <T> T read(Function<Node, T> reader) {
    try {
      parser.nextToken();
      T read = reader.apply(new Node(this, offset()));
      if (parser.nextToken() != null) {
        throw new Node(this, offset()).wrong("more stands after the end");
      }
      return read;
    } catch (Failure e) {
      throw failed(e.getCause());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Reads the document whole. */
  static <T> T read(Document document, Function<Node, T> reader) {
    try (document) {
      return document.read(root -> reader.apply(document.whole(root)));
    }
  }

  /** Takes the value at which the document stands, with all that is in it. */
  Node whole(Node at) {
    try {
      fill(at);
      return at;
    } catch (IOException e) {
      throw new Failure(e);
    }
  }

  /**
   * The value of a key of the object that the document is, if that is a text; the document is used
   * up by it.
   */
  Optional<String> firstText(String key) {
    try {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = parser.currentName().equals(key);
        if (parser.nextToken() == JsonToken.VALUE_STRING && found) {
          return Optional.of(parser.getText());
        }
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** What is done with the value of a key. */
  @FunctionalInterface
  interface Member {
    void read(String key, Node value);
  }

  /**
   * Walks through an object; the reader takes each value or walks through it in turn.
   *
   * @return the keys that it has
   */
  Set<String> members(Node object, Member reader) {
    expect(JsonToken.START_OBJECT, object, "an object is expected here");
    Set<String> seen = new HashSet<>();
    try {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        Node value = new Node(object, key, offset());
        if (!seen.add(key)) {
          throw value.twice();
        }
        reader.read(key, value);
      }
      return seen;
    } catch (IOException e) {
      throw new Failure(e);
    }
  }

  /** Walks through an array; the reader takes each element or walks through it in turn. */
  <T> List<T> elements(Node array, Function<Node, T> reader) {
    expect(JsonToken.START_ARRAY, array, "an array is expected here");
    List<T> read = new ArrayList<>();
    try {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        read.add(reader.apply(new Node(array, read.size(), offset())));
      }
    } catch (IOException e) {
      throw new Failure(e);
    }
    return read;
  }

  private void expect(JsonToken token, Node at, String otherwise) {
    if (!parser.hasToken(token)) {
      throw whole(at).other(otherwise);
    }
  }

  private void fill(Node node) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw node.wrong("the document ends too early");
    }
    switch (token) {
      case START_OBJECT -> fillObject(node);
      case START_ARRAY -> fillArray(node);
      case VALUE_STRING -> node.is(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> node.is(number());
      case VALUE_TRUE -> node.is(Boolean.TRUE);
      case VALUE_FALSE -> node.is(Boolean.FALSE);
      default -> node.is(Node.Kind.NULL);
    }
  }

  /** Whole numbers of usual size as such, others as their digits, which lose nothing. */
  private Object number() throws IOException {
    JsonParser.NumberType type =
        parser.hasToken(JsonToken.VALUE_NUMBER_INT) ? parser.getNumberType() : null;
    return type == JsonParser.NumberType.INT || type == JsonParser.NumberType.LONG
        ? (Object) parser.getLongValue()
        : new Node.Digits(parser.getText());
  }

  private void fillObject(Node object) throws IOException {
    object.is(Node.Kind.OBJECT);
    Set<String> many = null;
    for (int keys = 0; parser.nextToken() == JsonToken.FIELD_NAME; keys++) {
      String key = parser.currentName();
      parser.nextToken();
      Node value = new Node(object, key, offset());
      if (keys == FEW) {
        many = new HashSet<>(object.keys());
      }
      if (many == null ? object.has(key) : !many.add(key)) {
        throw value.twice();
      }
      object.add(value);
      fill(value);
    }
  }

  private void fillArray(Node array) throws IOException {
    array.is(Node.Kind.ARRAY);
    int index = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Node element = new Node(array, index++, offset());
      array.add(element);
      fill(element);
    }
  }

  private int offset() {
    return (int) Math.max(0, parser.currentTokenLocation().getByteOffset());
  }

  /** Takes note of the minor version that the document says it is of. */
  void isOf(int minor) {
    this.minor = minor;
  }

  /** The minor version that the document is of, as far as it was read. */
  int minor() {
    return minor;
  }

  boolean allowsNulls() {
    return nulls;
  }

  Place place(int offset) {
    return source.place(offset);
  }

  /** Line and column in words. */
  UnreadableInputException wrong(
      int offset, String pointer, String problem, String remedy, Optional<Throwable> cause) {
    return source.wrong(offset, pointer, problem, remedy, cause);
  }

  /** A failure of the parser on its way through a function that may not throw it. */
  private static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    Failure(IOException cause) {
      super(cause);
    }

    @Override
    public synchronized IOException getCause() {
      return (IOException) super.getCause();
    }
  }

  private BroadsheetException failed(IOException failure) {
    if (failure instanceof StreamConstraintsException e) {
      return new LimitExceededException(
          source.place(0), e.getOriginalMessage(), "raise the limits or split the file", e);
    }
    if (failure instanceof JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      int offset = location == null ? 0 : (int) Math.max(0, location.getByteOffset());
      return wrong(
          offset,
          parser.getParsingContext().pathAsPointer().toString(),
          e instanceof JsonEOFException
              ? "the document ends too early"
              : "no JSON: " + e.getOriginalMessage(),
          "check where the file comes from",
          Optional.of(e));
    }
    return new UnreadableInputException(
        source.place(0), "cannot be read: " + failure.getMessage(), "check the file", failure);
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static StreamReadConstraints constraints(Limits limits) {
    int longest = (int) Math.min(limits.inputBytes(), Integer.MAX_VALUE - 16);
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.nesting())
        .maxStringLength(longest)
        .build();
  }
}
