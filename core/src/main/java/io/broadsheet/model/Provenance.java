package io.broadsheet.model;

import java.util.List;
import java.util.Optional;

/**
 * Where an edition was read from.
 *
 * @param sources the files, in the order in which {@link SourceRange#source()} counts them
 */
public record Provenance(List<Source> sources) {
  /** Made by hand, not read. */
  public static final Provenance NONE = new Provenance(List.of());

  public Provenance {
    sources = List.copyOf(sources);
  }

  /**
   * A file, or bytes that had a name.
   *
   * @param name the file's name without its folder
   * @param bytes its size
   * @param sha256 its digest in lower-case hexadecimal
   * @param charset how its text was encoded, the IANA name
   * @param byteOrderMark whether it began with a byte order mark, which is no part of its text
   * @param length its text's length in UTF-16 units, if it is text
   */
  public record Source(
      String name,
      long bytes,
      String sha256,
      Optional<String> charset,
      boolean byteOrderMark,
      int length) {
    public Source {
      if (bytes < 0 || length < 0) {
        throw new IllegalArgumentException("a file has no negative size");
      }
    }
  }
}
