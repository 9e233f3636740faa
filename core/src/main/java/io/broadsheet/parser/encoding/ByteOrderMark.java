package io.broadsheet.parser.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes by which a file says that it is Unicode (The Unicode Standard, 23.8).
 *
 * @param length how many bytes
 * @param charset what they stand for
 */
record ByteOrderMark(int length, Charset charset) {
  private record Form(byte[] bytes, Charset charset) {}

  /** Longest first: the mark of UTF-32LE begins with that of UTF-16LE. */
  private static final List<Form> FORMS =
      List.of(
          form(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
          form(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
          form(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
          form(Charset.forName("GB18030"), 0x84, 0x31, 0x95, 0x33),
          form(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
          form(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

  private static Form form(Charset charset, int... mark) {
    byte[] bytes = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      bytes[i] = (byte) mark[i];
    }
    return new Form(bytes, charset);
  }

  /** The mark at the start of a file, or null. */
  static ByteOrderMark of(byte[] file) {
    for (Form form : FORMS) {
      int length = form.bytes.length;
      if (file.length >= length && Arrays.equals(file, 0, length, form.bytes, 0, length)) {
        return new ByteOrderMark(length, form.charset);
      }
    }
    return null;
  }
}
