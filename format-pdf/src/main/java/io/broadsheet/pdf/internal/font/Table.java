package io.broadsheet.pdf.internal.font;

import java.util.Arrays;

/**
 * A part of a font file, read in the big-endian numbers of OpenType (ISO/IEC 14496-22, 4.3).
 * Reading past its end throws {@link IndexOutOfBoundsException}: the font is damaged.
 */
final class Table {
  private final byte[] file;
  private final int start;
  private final int length;

  Table(byte[] file, long start, long length) {
    if (start < 0 || length < 0 || start + length > file.length) {
      throw new IndexOutOfBoundsException("table ends after the file");
    }
    this.file = file;
    this.start = (int) start;
    this.length = (int) length;
  }

  int length() {
    return length;
  }

  int u8(int at) {
    if (at < 0 || at >= length) {
      throw new IndexOutOfBoundsException("offset " + at + " in a table of " + length + " bytes");
    }
    return file[start + at] & 0xFF;
  }

  int u16(int at) {
    return u8(at) << 8 | u8(at + 1);
  }

  int s16(int at) {
    return (short) u16(at);
  }

  long u32(int at) {
    return (long) u16(at) << 16 | u16(at + 2);
  }

  /** A 32-bit number that counts or points to something in a file, so must fit an array. */
  int size(int at) {
    return Math.toIntExact(Math.min(u32(at), Integer.MAX_VALUE));
  }

  Table part(long from, long size) {
    if (from < 0 || size < 0 || from + size > length) {
      throw new IndexOutOfBoundsException("part ends after its table");
    }
    return new Table(file, start + from, size);
  }

  byte[] bytes() {
    return Arrays.copyOfRange(file, start, start + length);
  }
}
