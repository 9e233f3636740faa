package io.broadsheet.xml;

import io.broadsheet.UnreadableInputException;
import io.broadsheet.report.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML document (XML 1.0, appendix F). Names that HTML gives to characters
 * become numbers, so that old XHTML can be read without the document types that define them.
 */
final class XmlText {
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
  private static final String CDATA = "<![CDATA[";

  private final byte[] bytes;
  private final Place place;

  XmlText(byte[] bytes, Place place) {
    this.bytes = bytes;
    this.place = place;
  }

  String characters() {
    int mark = mark();
    Charset charset = charset();
    try {
      ByteBuffer text = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
      return numbered(charset.newDecoder().decode(text).toString());
    } catch (CharacterCodingException e) {
      throw new UnreadableInputException(
          place, "its text is not in " + charset.name(), "save it as UTF-8", e);
    }
  }

  private int mark() {
    if (begins(0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return begins(0xFE, 0xFF) || begins(0xFF, 0xFE) ? 2 : 0;
  }

  private Charset charset() {
    if (begins(0xFE, 0xFF) || begins(0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (begins(0xFF, 0xFE) || begins('<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (mark() > 0 || !declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnreadableInputException(
          place, "its encoding is not known here: " + declared.group(1), "save it as UTF-8", e);
    }
  }

  private boolean begins(int... values) {
    if (bytes.length < values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if ((bytes[i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }

  private static String numbered(String text) {
    int at = text.indexOf('&');
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    int literal = text.indexOf(CDATA);
    while (at >= 0) {
      while (literal >= 0 && literal < at) {
        int end = text.indexOf("]]>", literal);
        if (end < 0) {
          return out.append(text, done, text.length()).toString();
        }
        literal = text.indexOf(CDATA, end);
        at = at < end ? text.indexOf('&', end) : at;
      }
      if (at < 0) {
        break;
      }
      Optional<String> named = named(text, at);
      if (named.isPresent()) {
        out.append(text, done, at).append("&#").append(named.get().codePointAt(0)).append(';');
        done = text.indexOf(';', at) + 1;
      }
      at = text.indexOf('&', at + 1);
    }
    return out.append(text, done, text.length()).toString();
  }

  private static Optional<String> named(String text, int at) {
    int most = Math.min(text.length(), at + NamedCharacters.LONGEST + 2);
    int end = at + 1;
    while (end < most && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end == most || text.charAt(end) != ';') {
      return Optional.empty();
    }
    String name = text.substring(at + 1, end);
    return switch (name) {
      case "amp", "lt", "gt", "quot", "apos" -> Optional.empty();
      default -> NamedCharacters.of(name);
    };
  }
}
