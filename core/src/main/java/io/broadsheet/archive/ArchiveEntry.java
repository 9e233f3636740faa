package io.broadsheet.archive;

import java.util.zip.ZipEntry;

/**
 * A file in an archive, as the archive's directory has it.
 *
 * @param name with slashes, relative, without {@code .} and {@code ..}
 * @param method {@link ZipEntry#STORED} or {@link ZipEntry#DEFLATED}
 * @param crc checksum of the unpacked bytes
 * @param packed size in the archive
 * @param size unpacked
 * @param header where its local header begins
 */
record ArchiveEntry(String name, int method, long crc, int packed, int size, int header) {
  /** Bytes of a local header without its name and extra field. */
  static final int LOCAL_HEADER = 30;

  boolean isFolder() {
    return name.endsWith("/");
  }

  /** The first byte that surely is another's. */
  long end() {
    return (long) header + LOCAL_HEADER + packed;
  }
}
