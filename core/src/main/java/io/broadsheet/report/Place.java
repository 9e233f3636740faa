package io.broadsheet.report;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Where something was found.
 *
 * @param file name of the source or target
 * @param page label or number of the page
 * @param line line of the text, from 1
 * @param offset UTF-16 unit of decoded text, or byte of a file that is no text, from 0
 */
public record Place(String file, Optional<String> page, OptionalInt line, OptionalLong offset) {
  /** Nowhere in particular. */
  public static final Place UNKNOWN = of("-");

  /** A file as a whole. */
  public static Place of(String file) {
    return new Place(file, Optional.empty(), OptionalInt.empty(), OptionalLong.empty());
  }

  public Place page(String page) {
    return new Place(file, Optional.of(page), line, offset);
  }

  public Place line(int line) {
    return new Place(file, page, OptionalInt.of(line), offset);
  }

  public Place offset(long offset) {
    return new Place(file, page, line, OptionalLong.of(offset));
  }

  /** As messages show it: {@code page.txt, page A1, line 12, offset 301}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(file);
    page.ifPresent(label -> out.append(", page ").append(label));
    line.ifPresent(number -> out.append(", line ").append(number));
    offset.ifPresent(units -> out.append(", offset ").append(units));
    return out.toString();
  }
}
