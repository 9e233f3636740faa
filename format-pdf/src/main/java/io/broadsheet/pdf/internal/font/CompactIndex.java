package io.broadsheet.pdf.internal.font;

import java.util.List;

/** An INDEX of the Compact Font Format: numbered pieces of data (Adobe TN 5176, 5). */
final class CompactIndex {
  private final Table font;
  private final int start;
  private final int count;
  private final int offsetSize;

  /** The index that starts at a place of the font. */
  CompactIndex(Table font, int start) {
    this.font = font;
    this.start = start;
    this.count = font.u16(start);
    this.offsetSize = count == 0 ? 0 : font.u8(start + 2);
    if (count > 0 && (offsetSize < 1 || offsetSize > 4)) {
      throw new IndexOutOfBoundsException("an index with offsets of " + offsetSize + " bytes");
    }
    font.part(start, count == 0 ? 2 : 3 + (count + 1L) * offsetSize);
  }

  int count() {
    return count;
  }

  Table get(int number) {
    if (number < 0 || number >= count) {
      throw new IndexOutOfBoundsException("piece " + number + " of an index of " + count);
    }
    long from = offset(number);
    return font.part(data() + from, offset(number + 1) - from);
  }

  /** The first byte after it. */
  int end() {
    return count == 0 ? start + 2 : Math.toIntExact(data() + offset(count));
  }

  /** Offsets count from the byte before the data. */
  private long data() {
    return start + 2L + (count + 1L) * offsetSize;
  }

  private long offset(int number) {
    int at = start + 3 + number * offsetSize;
    long offset = 0;
    for (int i = 0; i < offsetSize; i++) {
      offset = offset << 8 | font.u8(at + i);
    }
    return offset;
  }

  /** An index of pieces, as bytes. */
  static byte[] of(List<byte[]> pieces) {
    Bytes index = new Bytes().u16(pieces.size());
    if (pieces.isEmpty()) {
      return index.toArray();
    }
    index.u8(4);
    long offset = 1;
    index.u32(offset);
    for (byte[] piece : pieces) {
      offset += piece.length;
      index.u32(offset);
    }
    pieces.forEach(index::all);
    return index.toArray();
  }
}
