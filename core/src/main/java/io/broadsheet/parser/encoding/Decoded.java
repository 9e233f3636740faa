package io.broadsheet.parser.encoding;

import io.broadsheet.model.Repair;
import java.nio.charset.Charset;
import java.util.List;

/**
 * A file as text.
 *
 * @param text its characters without the byte order mark
 * @param charset how they were encoded
 * @param byteOrderMark whether it began with one
 * @param certain false if the encoding was guessed
 * @param losses what could not be decoded, in order; U+FFFD stands for each
 */
public record Decoded(
    String text, Charset charset, boolean byteOrderMark, boolean certain, List<Loss> losses) {
  public Decoded {
    losses = List.copyOf(losses);
  }

  /**
   * Bytes that mean nothing in the encoding.
   *
   * @param at where U+FFFD stands for them
   * @param bytes which ones
   */
  public record Loss(int at, Repair.ByteRange bytes) {}
}
