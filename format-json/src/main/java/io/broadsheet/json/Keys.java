package io.broadsheet.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.broadsheet.model.Addendum;
import io.broadsheet.model.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes keys with values; a key whose value is unknown or empty is left out. */
final class Keys {
  /** Its own way of writing numbers: that of the JDK changed with version 19. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final JsonGenerator out;
  private final Layout layout;

  /** Null where there are none, as a rule. */
  private PendingAddenda addenda;

  Keys(JsonGenerator out, Layout layout) {
    this.out = out;
    this.layout = layout;
  }

  /** Writes a document in UTF-8, and a line end; the stream is left open. */
  static void write(OutputStream out, boolean pretty, Element<Keys> document) throws IOException {
    Layout layout = new Layout(pretty);
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      generator.setPrettyPrinter(layout);
      document.write(new Keys(generator, layout));
    }
    out.write('\n');
  }

  /** Writes what stands between two brackets. */
  @FunctionalInterface
  interface Content {
    void write() throws IOException;
  }

  /** Writes one element of an array. */
  @FunctionalInterface
  interface Element<T> {
    void write(T value) throws IOException;
  }

  void object(Content content) throws IOException {
    out.writeStartObject();
    content.write();
    end();
  }

  private void end() throws IOException {
    if (addenda != null) {
      addenda.write(out.getOutputContext(), this);
    }
    out.writeEndObject();
  }

  /** A part of the edition, and what a later version said of it. */
  void part(List<Addendum> more, Content content) throws IOException {
    out.writeStartObject();
    PendingAddenda around = addenda;
    addenda = more.isEmpty() ? null : new PendingAddenda(more, out.getOutputContext());
    content.write();
    end();
    addenda = around;
  }

  /** A key with the value at which a parser stands. */
  void copy(String key, JsonParser json) throws IOException {
    out.writeFieldName(key);
    copy(json);
  }

  private void copy(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == null) {
      throw new JsonEOFException(json, null, "a value is missing");
    }
    switch (token) {
      case START_OBJECT -> {
        out.writeStartObject();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          out.writeFieldName(json.currentName());
          json.nextToken();
          copy(json);
        }
        out.writeEndObject();
      }
      case START_ARRAY -> {
        out.writeStartArray();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          copy(json);
        }
        out.writeEndArray();
      }
      case VALUE_STRING -> string(json.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(json.getText());
      default -> out.copyCurrentEvent(json);
    }
  }

  /** An object that is left out if it has no content, and nothing of a later version either. */
  void optional(String key, boolean hasContent, Content content) throws IOException {
    if (hasContent || awaits(key)) {
      object(key, content);
    }
  }

  /** True if something of a later version stood in the value of this key of this object. */
  boolean awaits(String key) {
    return addenda != null && addenda.isAwaitedIn(key, out.getOutputContext());
  }

  /** The version of the contract; the minor one if it is not this one's. */
  void version(int minor) throws IOException {
    integer("version", JsonFormat.VERSION);
    if (minor != JsonFormat.MINOR) {
      integer("minor", minor);
    }
  }

  void object(String key, Content content) throws IOException {
    out.writeFieldName(key);
    object(content);
  }

  /** An object on one line. */
  void flatObject(Content content) throws IOException {
    object(true, content);
  }

  /** An object, on one line if so wished. */
  void object(boolean flat, Content content) throws IOException {
    if (flat) {
      layout.flatNext();
    }
    object(content);
  }

  <T> void array(String key, List<T> values, Element<T> element) throws IOException {
    if (!values.isEmpty()) {
      out.writeFieldName(key);
      allOf(values, element);
    }
  }

  /** An array that is there even if it is empty. */
  <T> void arrayAlways(String key, List<T> values, Element<T> element) throws IOException {
    out.writeFieldName(key);
    allOf(values, element);
  }

  private <T> void allOf(List<T> values, Element<T> element) throws IOException {
    out.writeStartArray();
    for (T value : values) {
      element.write(value);
    }
    out.writeEndArray();
  }

  /** An array of objects that stand on a line each. */
  <T> void rows(String key, List<T> values, Element<T> element) throws IOException {
    array(key, values, value -> flatObject(() -> element.write(value)));
  }

  /** An array of integers on one line. */
  void integers(String key, List<Integer> values) throws IOException {
    if (!values.isEmpty()) {
      out.writeFieldName(key);
      layout.flatNext();
      allOf(values, out::writeNumber);
    }
  }

  void text(String key, String value) throws IOException {
    out.writeFieldName(key);
    string(value);
  }

  void text(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(key, value.get());
    }
  }

  void words(String key, Optional<Text> value) throws IOException {
    if (value.isPresent()) {
      text(key, value.get().characters());
    }
  }

  void integer(String key, long value) throws IOException {
    out.writeNumberField(key, value);
  }

  void flag(String key, boolean value) throws IOException {
    if (value) {
      out.writeBooleanField(key, true);
    }
  }

  void number(String key, double value) throws IOException {
    out.writeNumberField(key, value);
  }

  void number(String key, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      number(key, value.getAsDouble());
    }
  }

  /** A string; half a surrogate pair, which UTF-8 cannot hold, as an escape. */
  void string(String value) throws IOException {
    if (isWhole(value)) {
      out.writeString(value);
    } else {
      out.writeRawValue(quoted(value));
    }
  }

  private static boolean isWhole(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(value);
      }
    }
    return true;
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\' || c < ' ' || Character.isSurrogate(c)) {
        quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
