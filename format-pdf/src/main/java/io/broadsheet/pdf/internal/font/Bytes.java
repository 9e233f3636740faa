package io.broadsheet.pdf.internal.font;

import java.io.ByteArrayOutputStream;

/** Collects big-endian numbers. */
final class Bytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  Bytes u8(int value) {
    out.write(value);
    return this;
  }

  Bytes u16(int value) {
    out.write(value >> 8);
    out.write(value);
    return this;
  }

  Bytes u32(long value) {
    u16((int) (value >> 16));
    return u16((int) value);
  }

  Bytes all(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  /** Zeros up to the next multiple. */
  Bytes pad(int multiple) {
    while (out.size() % multiple != 0) {
      out.write(0);
    }
    return this;
  }

  int size() {
    return out.size();
  }

  byte[] toArray() {
    return out.toByteArray();
  }
}
