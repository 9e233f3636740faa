package io.broadsheet.model;

import java.util.List;

/**
 * What a later minor version of edition JSON says of a part and this version does not know: kept
 * word for word, so that it is there again when the part is written as JSON. Other formats cannot
 * hold it.
 *
 * <p>It belongs to the part as it was read. A builder that replaces what it stood in drops it, and
 * a writer leaves out one whose place is no longer there.
 *
 * @param minor the minor version of the file that said it, at least 1
 * @param pointer where it stood in the part: a JSON pointer (RFC 6901) that ends with its key
 * @param json its value, JSON text without white space between its parts
 */
public record Addendum(int minor, String pointer, String json) {
  public Addendum {
    if (minor < 1) {
      throw new IllegalArgumentException("a later minor version is at least 1: " + minor);
    }
    if (!pointer.startsWith("/")) {
      throw new IllegalArgumentException("no JSON pointer to a key: '" + pointer + "'");
    }
    if (json.isBlank()) {
      throw new IllegalArgumentException("an addendum has a value");
    }
  }

  /** Those that stand elsewhere than in the value of a key. */
  static List<Addendum> outside(String key, List<Addendum> addenda) {
    String inside = "/" + key + "/";
    return addenda.stream().filter(addendum -> !addendum.pointer.startsWith(inside)).toList();
  }
}
