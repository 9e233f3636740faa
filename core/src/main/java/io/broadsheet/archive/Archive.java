package io.broadsheet.archive;

import io.broadsheet.LimitExceededException;
import io.broadsheet.Limits;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.Input;
import io.broadsheet.report.Place;
import io.broadsheet.xml.XmlAllowance;
import io.broadsheet.xml.XmlReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;

/**
 * A ZIP archive in memory, read within {@link Limits}. Opening it checks its directory: names that
 * lead out of it, absolute, double or with backslashes, encrypted files, files that lie over each
 * other, sizes and ratios beyond the limits, several parts, ZIP64 and data behind its end are
 * refused. Files are unpacked when they are asked for, checked against size and checksum. An
 * archive in it is a file like any other and is never opened.
 *
 * <p>Not thread safe: what is unpacked counts against one allowance.
 */
public final class Archive {
  static final String DAMAGED = "get it from where it comes again";
  static final String RAISE = "raise the limit if the file is to be trusted";

  private final String file;
  private final ByteBuffer bytes;
  private final Map<String, ArchiveEntry> entries = new LinkedHashMap<>();
  private final XmlAllowance allowance;

  private Archive(Input input, Limits limits) {
    file = input.name();
    bytes = input.buffer().order(ByteOrder.LITTLE_ENDIAN);
    allowance = new XmlAllowance(limits);
    for (ArchiveEntry entry : new ArchiveDirectory(bytes, file, limits).entries()) {
      if (entries.put(entry.name(), entry) != null) {
        throw unreadable(file, entry.name(), "there are two files of this name", DAMAGED);
      }
    }
  }

  /**
   * Opens an archive.
   *
   * @throws UnreadableInputException if it is no archive, damaged, or of a kind that is refused
   * @throws LimitExceededException if it is beyond the limits
   */
  public static Archive open(Input input, Limits limits) {
    return new Archive(input, limits);
  }

  /** The names of the files, folders left out, in the order of the directory. */
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /** True if there is a file of this name. */
  public boolean has(String name) {
    return entries.containsKey(name);
  }

  /** The size of a file, unpacked. */
  public int size(String name) {
    return entry(name).size();
  }

  /**
   * Unpacks a file.
   *
   * @throws UnreadableInputException if there is none of this name or it is damaged
   */
  public byte[] bytes(String name) {
    ArchiveEntry entry = entry(name);
    ByteBuffer data = data(entry);
    byte[] unpacked = new byte[entry.size()];
    if (entry.method() == ZipEntry.STORED) {
      data.get(unpacked);
    } else {
      inflate(entry, data, unpacked);
    }
    CRC32 crc = new CRC32();
    crc.update(unpacked);
    if (crc.getValue() != entry.crc()) {
      throw damaged(name, "its checksum does not fit");
    }
    return unpacked;
  }

  /**
   * Starts to read a file as XML. All documents of an archive share what {@link Limits} allow.
   *
   * @throws UnreadableInputException if there is none of this name or it is damaged
   * @throws LimitExceededException if it is too long
   */
  public XmlReader xml(String name) {
    return XmlReader.of(bytes(name), place(name), allowance);
  }

  /**
   * Unpacks every file and keeps nothing: afterwards another library may open the archive.
   *
   * @throws UnreadableInputException if a file is damaged
   */
  public void verify() {
    entries.keySet().forEach(this::bytes);
  }

  /** Where a file is, for messages: the archive's name with the file's in brackets. */
  public Place place(String name) {
    return place(file, name);
  }

  private ArchiveEntry entry(String name) {
    ArchiveEntry entry = entries.get(name);
    if (entry == null) {
      throw unreadable(file, name, "there is no such file in the archive", DAMAGED);
    }
    return entry;
  }

  /** The packed bytes, after a local header that says what the directory says. */
  private ByteBuffer data(ArchiveEntry entry) {
    int at = entry.header();
    if (bytes.getInt(at) != 0x04034b50) {
      throw damaged(entry.name(), "it does not begin where the directory says");
    }
    int nameLength = bytes.getShort(at + 26) & 0xFFFF;
    long start =
        (long) at + ArchiveEntry.LOCAL_HEADER + nameLength + (bytes.getShort(at + 28) & 0xFFFF);
    if (start + entry.packed() > bytes.limit()) {
      throw damaged(entry.name(), "it leads out of the archive");
    }
    boolean same =
        EntryName.decode(bytes.slice(at + ArchiveEntry.LOCAL_HEADER, nameLength))
            .filter(entry.name()::equals)
            .isPresent();
    if (!same || (bytes.getShort(at + 8) & 0xFFFF) != entry.method()) {
      throw damaged(entry.name(), "it is called otherwise at its place than in the directory");
    }
    return bytes.slice((int) start, entry.packed());
  }

  private void inflate(ArchiveEntry entry, ByteBuffer packed, byte[] unpacked) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      int filled = 0;
      while (!inflater.finished()) {
        int step =
            filled < unpacked.length
                ? inflater.inflate(unpacked, filled, unpacked.length - filled)
                : inflater.inflate(new byte[1]);
        filled += step;
        if (filled > unpacked.length || step == 0 && !inflater.finished()) {
          throw damaged(entry.name(), "its packed data are longer or shorter than they should be");
        }
      }
      if (filled != unpacked.length || inflater.getRemaining() != 0) {
        throw damaged(entry.name(), "its packed data are longer or shorter than they should be");
      }
    } catch (DataFormatException e) {
      throw new UnreadableInputException(
          place(entry.name()), "its packed data are damaged", DAMAGED, e);
    } finally {
      inflater.end();
    }
  }

  private UnreadableInputException damaged(String name, String problem) {
    return unreadable(file, name, problem, DAMAGED);
  }

  static UnreadableInputException unreadable(
      String file, String name, String problem, String remedy) {
    return new UnreadableInputException(place(file, name), problem, remedy);
  }

  static LimitExceededException exceeded(String file, String name, String problem) {
    return new LimitExceededException(place(file, name), problem, RAISE);
  }

  private static Place place(String file, String name) {
    return Place.of(file + " (" + name + ")");
  }
}
