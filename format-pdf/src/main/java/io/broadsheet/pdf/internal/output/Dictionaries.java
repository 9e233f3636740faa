package io.broadsheet.pdf.internal.output;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Makes PDF dictionaries. */
final class Dictionaries {
  private Dictionaries() {}

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  /** A dictionary written where it is used. */
  static COSDictionary inline() {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setDirect(true);
    return dictionary;
  }

  /** A dictionary of a type, an object of its own in the file. */
  static COSDictionary object(String type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, name(type));
    return dictionary;
  }

  /** A text string (7.9.2.2): ASCII, or UTF-16 with a byte order mark. */
  static COSString text(String text) {
    boolean ascii = text.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
    return new COSString(
        ascii
            ? text.getBytes(StandardCharsets.US_ASCII)
            : ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
  }
}
