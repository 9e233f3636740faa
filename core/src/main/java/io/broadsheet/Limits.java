package io.broadsheet;

/**
 * How much an input may ask of the machine. All are inclusive.
 *
 * @param inputBytes size of one input
 * @param archiveEntries files in one archive (EPUB, DOCX)
 * @param archiveEntryBytes unpacked size of one file in an archive
 * @param archiveTotalBytes unpacked size of a whole archive
 * @param archiveRatio unpacked bytes for each packed one, for files over 100 KiB
 * @param nesting depth of elements in a structured notation
 */
public record Limits(
    long inputBytes,
    int archiveEntries,
    long archiveEntryBytes,
    long archiveTotalBytes,
    int archiveRatio,
    int nesting) {

  private static final long MIB = 1L << 20;

  /** Generous for any real edition, and safe on a small machine. */
  public static final Limits DEFAULTS =
      new Limits(256 * MIB, 10_000, 256 * MIB, 1024 * MIB, 200, 256);

  public Limits {
    if (inputBytes < 1
        || archiveEntries < 1
        || archiveEntryBytes < 1
        || archiveTotalBytes < 1
        || archiveRatio < 1
        || nesting < 1) {
      throw new IllegalArgumentException("a limit is at least 1");
    }
  }
}
