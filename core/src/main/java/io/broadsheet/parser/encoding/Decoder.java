package io.broadsheet.parser.encoding;

import io.broadsheet.model.Repair;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Turns bytes into text: byte order mark, then what is declared, then UTF-8, then a guess. */
public final class Decoder {
  private Decoder() {}

  public static Decoded decode(byte[] bytes, Optional<Charset> declared) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != null) {
      return decode(bytes, mark.length(), mark.charset(), true, true);
    }
    if (declared.isPresent()) {
      return decode(bytes, 0, Charsets.widest(declared.get()), false, true);
    }
    Optional<Charset> wide = Charsets.withoutMark(bytes);
    if (wide.isPresent()) {
      return decode(bytes, 0, wide.get(), false, false);
    }
    Decoded utf8 = decode(bytes, 0, StandardCharsets.UTF_8, false, true);
    if (utf8.losses().isEmpty() || Charsets.isDamagedUtf8(bytes, utf8.losses().size())) {
      return utf8;
    }
    return decode(bytes, 0, CharsetGuess.of(bytes), false, false);
  }

  public static Decoded decode(
      byte[] bytes, int from, Charset charset, boolean byteOrderMark, boolean certain) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(8192);
    // A lone surrogate is two bytes; the JDK would take the good unit behind it along.
    int most = charset.name().startsWith("UTF-16") ? 2 : 4;
    StringBuilder text = new StringBuilder(bytes.length);
    List<Decoded.Loss> losses = new ArrayList<>();
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        losses.add(
            new Decoded.Loss(text.length(), skip(in, bytes, Math.min(result.length(), most))));
        text.append('\uFFFD');
        decoder.reset();
      } else if (result.isUnderflow()) {
        break;
      }
    }
    decoder.flush(out);
    text.append(out.flip());
    return new Decoded(text.toString(), charset, byteOrderMark, certain, losses);
  }

  private static Repair.ByteRange skip(ByteBuffer in, byte[] bytes, int length) {
    int start = in.position();
    int end = Math.min(start + Math.max(1, length), bytes.length);
    in.position(end);
    return new Repair.ByteRange(start, end, HexFormat.of().formatHex(bytes, start, end));
  }
}
