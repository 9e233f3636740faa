package io.broadsheet.json;

import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.Input;
import io.broadsheet.report.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of a document as UTF-8, and where in the file each of them stands. */
final class Source {
  private static final int MARK = 3;

  /** Lines are counted once for each stretch of so many bytes. */
  private static final int STRETCH = 1 << 14;

  private final Input input;
  private final int firstLine;
  private final boolean marked;

  /** The lines that end before each stretch; null until a place is asked for. */
  private int[] counted;

  private Source(Input input, int firstLine) {
    this.input = input;
    this.firstLine = firstLine;
    byte[] head = input.head(MARK);
    this.marked =
        head.length == MARK
            && head[0] == (byte) 0xEF
            && head[1] == (byte) 0xBB
            && head[2] == (byte) 0xBF;
  }

  static Source of(Input input) {
    return ofLine(input, 1);
  }

  static Source ofLine(Input line, int number) {
    Optional<Charset> wide = line.size() < 4 ? Optional.empty() : wide(line.head(4));
    return new Source(wide.isPresent() ? inUtf8(line, wide.get()) : line, number);
  }

  /** JSON begins with a character of ASCII, so that zeros beside it show a wide encoding. */
  private static Optional<Charset> wide(byte[] head) {
    int zeros = 0;
    for (byte b : head) {
      zeros = zeros << 1 | (b == 0 ? 1 : 0);
    }
    return switch (zeros) {
      case 0b1010, 0b0010 -> Optional.of(StandardCharsets.UTF_16BE);
      case 0b0101, 0b0001 -> Optional.of(StandardCharsets.UTF_16LE);
      case 0b1110, 0b1100 -> Optional.of(Charset.forName("UTF-32BE"));
      case 0b0111, 0b0011 -> Optional.of(Charset.forName("UTF-32LE"));
      default -> Optional.empty();
    };
  }

  private static Input inUtf8(Input input, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(input.bytes())).toString();
      return Input.ofText(input.name(), text);
    } catch (CharacterCodingException e) {
      throw new UnreadableInputException(
          Place.of(input.name()),
          "the bytes are no whole " + charset.name(),
          "save the file as UTF-8",
          e);
    }
  }

  /** The bytes, without a byte order mark. */
  InputStream utf8() throws IOException {
    InputStream stream = input.stream();
    stream.skipNBytes(marked ? MARK : 0);
    return stream;
  }

  Place place(int offset) {
    return Place.of(input.name()).line(firstLine + linesBefore(offset));
  }

  /** What is wrong at an offset: its line, column (of characters, from 1) and pointer. */
  UnreadableInputException wrong(
      int offset, String pointer, String problem, String remedy, Optional<Throwable> cause) {
    byte[] before = before(offset);
    int start = before.length;
    while (start > 0 && before[start - 1] != '\n') {
      start--;
    }
    String line = new String(before, start, before.length - start, StandardCharsets.UTF_8);
    String message =
        "column "
            + (line.codePointCount(0, line.length()) + 1)
            + ", at "
            + (pointer.isEmpty() ? "the top" : pointer)
            + ": "
            + problem;
    return new UnreadableInputException(place(offset), message, remedy, cause.orElse(null));
  }

  private byte[] before(int offset) {
    try (InputStream stream = utf8()) {
      return stream.readNBytes(offset);
    } catch (IOException e) {
      throw new AssertionError("bytes in memory can be read", e);
    }
  }

  private int linesBefore(int offset) {
    ByteBuffer bytes = input.buffer();
    int end = Math.min(bytes.limit(), offset + (marked ? MARK : 0));
    if (counted == null) {
      counted = new int[bytes.limit() / STRETCH + 1];
      for (int i = 1; i < counted.length; i++) {
        counted[i] = counted[i - 1] + lines(bytes, (i - 1) * STRETCH, i * STRETCH);
      }
    }
    int stretch = end / STRETCH;
    return counted[stretch] + lines(bytes, stretch * STRETCH, end);
  }

  private static int lines(ByteBuffer bytes, int start, int end) {
    int lines = 0;
    for (int i = start; i < end; i++) {
      lines += bytes.get(i) == '\n' ? 1 : 0;
    }
    return lines;
  }
}
