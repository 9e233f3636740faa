package io.broadsheet.archive;

import io.broadsheet.LimitExceededException;
import io.broadsheet.Limits;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.report.Place;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;

/**
 * Reads the directory at the end of a ZIP file (APPNOTE 6.3.10, 4.3.12 and 4.3.16) and refuses what
 * no honest archive of a book or document has.
 */
final class ArchiveDirectory {
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int HEADER = 0x02014b50;
  private static final int HEADER_SIZE = 46;

  /** Flags of encryption: traditional, strong, masked headers. */
  private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;

  /** Files up to this size may be packed as tightly as they like. */
  private static final int SMALL = 100 * 1024;

  private final ByteBuffer bytes;
  private final String file;
  private final Limits limits;

  ArchiveDirectory(ByteBuffer bytes, String file, Limits limits) {
    this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    this.file = file;
    this.limits = limits;
  }

  /** The entries in the order of the directory, folders left out. */
  List<ArchiveEntry> entries() {
    int end = end();
    int count = word(end + 10);
    if (word(end + 4) != 0 || word(end + 6) != 0 || word(end + 8) != count) {
      throw unreadable("the archive is one of several parts");
    }
    if (count == 0xFFFF || bytes.getInt(end + 12) == -1 || bytes.getInt(end + 16) == -1) {
      throw unreadable("the archive is in the form for very large archives (ZIP64)");
    }
    if (count > limits.archiveEntries()) {
      throw exceeded("more than " + limits.archiveEntries() + " files in the archive");
    }
    long start = number(end + 16);
    if (start + number(end + 12) != end) {
      throw unreadable("the directory of the archive is not where it should be");
    }
    return checked(entries((int) start, end, count));
  }

  private int end() {
    int last = bytes.limit() - END_SIZE;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (bytes.getInt(at) == END) {
        if (at + END_SIZE + word(at + 20) != bytes.limit()) {
          throw unreadable("there are data behind the end of the archive, or its end is cut off");
        }
        return at;
      }
    }
    throw unreadable("this is no archive, or its end is missing");
  }

  private List<ArchiveEntry> entries(int start, int end, int count) {
    List<ArchiveEntry> entries = new ArrayList<>();
    int at = start;
    for (int i = 0; i < count; i++) {
      if (at + HEADER_SIZE > end || bytes.getInt(at) != HEADER) {
        throw unreadable("the directory of the archive is damaged");
      }
      int next = at + HEADER_SIZE + word(at + 28) + word(at + 30) + word(at + 32);
      if (next > end) {
        throw unreadable("the directory of the archive is damaged");
      }
      entries.add(entry(at, start));
      at = next;
    }
    if (at != end) {
      throw unreadable("the directory of the archive is damaged");
    }
    return entries;
  }

  private ArchiveEntry entry(int at, int directory) {
    String name =
        EntryName.decode(bytes.slice(at + HEADER_SIZE, word(at + 28)))
            .orElseThrow(() -> unreadable("a name in the archive is not in UTF-8"));
    EntryName.fault(name)
        .ifPresent(
            fault -> {
              throw unreadable(fault + " in the archive: " + visible(name));
            });
    if ((word(at + 8) & ENCRYPTED) != 0) {
      throw Archive.unreadable(file, name, "it is encrypted", "save it without a password");
    }
    int method = word(at + 10);
    if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
      throw Archive.unreadable(
          file, name, "it is packed by a method other than deflate: " + method, "pack it anew");
    }
    long packed = number(at + 20);
    long size = number(at + 24);
    long header = number(at + 42);
    if (header + ArchiveEntry.LOCAL_HEADER + packed > directory) {
      throw Archive.unreadable(file, name, "it leads out of the archive", Archive.DAMAGED);
    }
    if (method == ZipEntry.STORED && packed != size) {
      throw Archive.unreadable(file, name, "its sizes contradict each other", Archive.DAMAGED);
    }
    checkSize(name, packed, size);
    return new ArchiveEntry(name, method, number(at + 16), (int) packed, (int) size, (int) header);
  }

  private void checkSize(String name, long packed, long size) {
    if (size > Math.min(limits.archiveEntryBytes(), Integer.MAX_VALUE - 16)) {
      throw Archive.exceeded(
          file, name, "it is longer than " + limits.archiveEntryBytes() + " bytes unpacked");
    }
    if (size > SMALL && size > packed * limits.archiveRatio()) {
      throw Archive.exceeded(
          file, name, "it unpacks to more than " + limits.archiveRatio() + " times its size");
    }
  }

  private List<ArchiveEntry> checked(List<ArchiveEntry> entries) {
    long total = entries.stream().mapToLong(ArchiveEntry::size).sum();
    if (total > limits.archiveTotalBytes()) {
      throw exceeded(
          "the archive is longer than " + limits.archiveTotalBytes() + " bytes unpacked");
    }
    entries.stream()
        .sorted(Comparator.comparingInt(ArchiveEntry::header))
        .reduce(
            (before, after) -> {
              if (before.end() > after.header()) {
                throw Archive.unreadable(
                    file, after.name(), "it lies over another file", Archive.DAMAGED);
              }
              return after;
            });
    return entries.stream().filter(entry -> !entry.isFolder()).toList();
  }

  /** A name for a message: what a terminal would act on is shown as a code. */
  private static String visible(String name) {
    StringBuilder out = new StringBuilder();
    name.chars()
        .limit(80)
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                out.append((char) c);
              }
            });
    return out.toString();
  }

  private int word(int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  private long number(int at) {
    return bytes.getInt(at) & 0xFFFFFFFFL;
  }

  private UnreadableInputException unreadable(String problem) {
    return new UnreadableInputException(Place.of(file), problem, Archive.DAMAGED);
  }

  private LimitExceededException exceeded(String problem) {
    return new LimitExceededException(Place.of(file), problem, Archive.RAISE);
  }
}
