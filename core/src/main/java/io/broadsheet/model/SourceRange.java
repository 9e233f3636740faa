package io.broadsheet.model;

/**
 * A stretch of the decoded source text.
 *
 * @param source index of the file in {@link Provenance#sources()}, from 0
 * @param start first UTF-16 unit, from 0
 * @param end after the last unit; not before {@code start}
 */
public record SourceRange(int source, int start, int end) {
  public SourceRange {
    if (source < 0 || start < 0 || end < start) {
      throw new IllegalArgumentException(
          "no range of a source: " + source + ":" + start + "-" + end);
    }
  }

  public int length() {
    return end - start;
  }
}
