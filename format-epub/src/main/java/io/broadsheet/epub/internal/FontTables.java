package io.broadsheet.epub.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tables of a TrueType or OpenType font file, by name (OpenType, "Font file"). */
final class FontTables {
  private static final int HEADER = 12;
  private static final int RECORD = 16;
  private static final int ADJUSTMENT = 8;
  private static final int WHOLE = 0xB1B0AFBA;

  private final int kind;
  private final Map<String, ByteBuffer> tables;

  private FontTables(int kind, Map<String, ByteBuffer> tables) {
    this.kind = kind;
    this.tables = tables;
  }

  /** Reads the directory; nothing if a table lies outside of the file. */
  static Optional<FontTables> of(byte[] file) {
    ByteBuffer font = ByteBuffer.wrap(file);
    int count = file.length < HEADER ? 0 : font.getShort(4) & 0xFFFF;
    Map<String, ByteBuffer> tables = new TreeMap<>();
    if (HEADER + RECORD * count > file.length) {
      return Optional.empty();
    }
    for (int at = HEADER; at < HEADER + RECORD * count; at += RECORD) {
      String name = new String(file, at, 4, StandardCharsets.ISO_8859_1);
      long start = font.getInt(at + 8) & 0xFFFFFFFFL;
      long length = font.getInt(at + 12) & 0xFFFFFFFFL;
      if (start + length > file.length) {
        return Optional.empty();
      }
      tables.put(name, font.slice((int) start, (int) length));
    }
    return count == 0 ? Optional.empty() : Optional.of(new FontTables(font.getInt(0), tables));
  }

  Optional<ByteBuffer> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  /** The same font with other tables; a signature would no longer be true. */
  FontTables with(Map<String, ByteBuffer> others) {
    Map<String, ByteBuffer> changed = new TreeMap<>(tables);
    changed.putAll(others);
    changed.remove("DSIG");
    return new FontTables(kind, changed);
  }

  /** The file, its checksums made anew. */
  byte[] bytes() {
    int size = HEADER + RECORD * tables.size();
    for (ByteBuffer table : tables.values()) {
      size += padded(table.limit());
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    int count = tables.size();
    int largest = Integer.highestOneBit(count);
    out.putInt(kind).putShort((short) count).putShort((short) (largest * RECORD));
    out.putShort((short) Integer.numberOfTrailingZeros(largest));
    out.putShort((short) ((count - largest) * RECORD));
    int start = HEADER + RECORD * count;
    int head = -1;
    for (Map.Entry<String, ByteBuffer> entry : tables.entrySet()) {
      ByteBuffer table = entry.getValue();
      out.put(start, table, 0, table.limit());
      if (entry.getKey().equals("head")) {
        head = start;
        out.putInt(start + ADJUSTMENT, 0);
      }
      out.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
      out.putInt(sum(out, start, padded(table.limit()))).putInt(start).putInt(table.limit());
      start += padded(table.limit());
    }
    if (head >= 0) {
      out.putInt(head + ADJUSTMENT, WHOLE - sum(out, 0, size));
    }
    return out.array();
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }

  private static int sum(ByteBuffer bytes, int start, int length) {
    int sum = 0;
    for (int at = start; at < start + length; at += 4) {
      sum += bytes.getInt(at);
    }
    return sum;
  }
}
