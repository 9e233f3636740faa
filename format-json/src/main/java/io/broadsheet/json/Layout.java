package io.broadsheet.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Line ends and indents: one key a line, but small things flat on one line. */
final class Layout implements PrettyPrinter {
  /** Indents go no deeper, however deep what a later version says may nest. */
  private static final int DEEPEST = 64;

  private static final char[] LINE = ("\n" + "  ".repeat(DEEPEST)).toCharArray();

  private final boolean pretty;
  private boolean flatNext;
  private int depth;
  private int flat;

  Layout(boolean pretty) {
    this.pretty = pretty;
  }

  /** The next object or array stands on one line, with all that is in it. */
  void flatNext() {
    flatNext = true;
  }

  private void newLine(JsonGenerator out) throws IOException {
    if (pretty && flat == 0) {
      out.writeRaw(LINE, 0, 1 + 2 * Math.min(depth, DEEPEST));
    }
  }

  private void comma(JsonGenerator out) throws IOException {
    out.writeRaw(pretty && flat > 0 ? ", " : ",");
    newLine(out);
  }

  private void start(JsonGenerator out, char bracket) throws IOException {
    out.writeRaw(bracket);
    depth++;
    if (flatNext || flat > 0) {
      flat++;
      flatNext = false;
    }
  }

  private void end(JsonGenerator out, int entries, char bracket) throws IOException {
    depth--;
    if (entries > 0) {
      newLine(out);
    }
    out.writeRaw(bracket);
    if (flat > 0) {
      flat--;
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    start(out, '{');
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    end(out, entries, '}');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    comma(out);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(pretty ? ": " : ":");
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    start(out, '[');
  }

  @Override
  public void writeEndArray(JsonGenerator out, int entries) throws IOException {
    end(out, entries, ']');
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    comma(out);
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    newLine(out);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    newLine(out);
  }
}
