package io.broadsheet;

import java.util.function.Consumer;

/**
 * How much an input may ask of the machine. All are inclusive.
 *
 * @param inputBytes size of one input
 * @param archiveEntries files in one archive (EPUB, DOCX)
 * @param archiveEntryBytes unpacked size of one file in an archive
 * @param archiveTotalBytes unpacked size of a whole archive
 * @param archiveRatio unpacked bytes for each packed one, for files over 100 KiB
 * @param nesting depth of elements in a structured notation
 * @param xmlBytes size of all XML documents of one input, unpacked
 * @param xmlElements elements in all XML documents of one input
 * @param xmlAttribute characters of one attribute
 */
public record Limits(
    long inputBytes,
    int archiveEntries,
    long archiveEntryBytes,
    long archiveTotalBytes,
    int archiveRatio,
    int nesting,
    long xmlBytes,
    int xmlElements,
    int xmlAttribute) {

  private static final long MIB = 1L << 20;

  /** Generous for any real edition, and safe on a small machine. */
  public static final Limits DEFAULTS =
      new Limits(256 * MIB, 10_000, 64 * MIB, 1024 * MIB, 200, 256, 64 * MIB, 600_000, (int) MIB);

  public Limits {
    if (inputBytes < 1
        || archiveEntries < 1
        || archiveEntryBytes < 1
        || archiveTotalBytes < 1
        || archiveRatio < 1
        || nesting < 1
        || xmlBytes < 1
        || xmlElements < 1
        || xmlAttribute < 1) {
      throw new IllegalArgumentException("a limit is at least 1");
    }
  }

  public Limits inputBytes(long inputBytes) {
    return with(limits -> limits.inputBytes = inputBytes);
  }

  public Limits archiveEntries(int archiveEntries) {
    return with(limits -> limits.archiveEntries = archiveEntries);
  }

  public Limits archiveEntryBytes(long archiveEntryBytes) {
    return with(limits -> limits.archiveEntryBytes = archiveEntryBytes);
  }

  public Limits archiveTotalBytes(long archiveTotalBytes) {
    return with(limits -> limits.archiveTotalBytes = archiveTotalBytes);
  }

  public Limits archiveRatio(int archiveRatio) {
    return with(limits -> limits.archiveRatio = archiveRatio);
  }

  public Limits nesting(int nesting) {
    return with(limits -> limits.nesting = nesting);
  }

  public Limits xmlBytes(long xmlBytes) {
    return with(limits -> limits.xmlBytes = xmlBytes);
  }

  public Limits xmlElements(int xmlElements) {
    return with(limits -> limits.xmlElements = xmlElements);
  }

  public Limits xmlAttribute(int xmlAttribute) {
    return with(limits -> limits.xmlAttribute = xmlAttribute);
  }

  private Limits with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.limits();
  }

  /** The same limits, one of which is about to change. */
  private static final class Draft {
    private long inputBytes;
    private int archiveEntries;
    private long archiveEntryBytes;
    private long archiveTotalBytes;
    private int archiveRatio;
    private int nesting;
    private long xmlBytes;
    private int xmlElements;
    private int xmlAttribute;

    Draft(Limits like) {
      inputBytes = like.inputBytes;
      archiveEntries = like.archiveEntries;
      archiveEntryBytes = like.archiveEntryBytes;
      archiveTotalBytes = like.archiveTotalBytes;
      archiveRatio = like.archiveRatio;
      nesting = like.nesting;
      xmlBytes = like.xmlBytes;
      xmlElements = like.xmlElements;
      xmlAttribute = like.xmlAttribute;
    }

    Limits limits() {
      return new Limits(
          inputBytes,
          archiveEntries,
          archiveEntryBytes,
          archiveTotalBytes,
          archiveRatio,
          nesting,
          xmlBytes,
          xmlElements,
          xmlAttribute);
    }
  }
}
