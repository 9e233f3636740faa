package io.broadsheet.pdf.internal.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSNumber;

/** Lengths in thousandths of a point, as PDF writes them: in points, exactly. */
final class Points {
  private Points() {}

  /** 12345 as {@code 12.345}, 12000 as {@code 12}. */
  static String decimal(long thousandths) {
    long whole = Math.abs(thousandths) / 1000;
    int rest = (int) (Math.abs(thousandths) % 1000);
    StringBuilder out = new StringBuilder();
    if (thousandths < 0) {
      out.append('-');
    }
    out.append(whole);
    if (rest > 0) {
      out.append('.').append((char) ('0' + rest / 100));
      if (rest % 100 > 0) {
        out.append((char) ('0' + rest / 10 % 10));
      }
      if (rest % 10 > 0) {
        out.append((char) ('0' + rest % 10));
      }
    }
    return out.toString();
  }

  static COSNumber number(long thousandths) {
    if (thousandths % 1000 == 0) {
      return COSInteger.get(thousandths / 1000);
    }
    try {
      return COSNumber.get(decimal(thousandths));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static COSArray array(long... thousandths) {
    COSArray array = new COSArray();
    for (long value : thousandths) {
      array.add(number(value));
    }
    return array;
  }

  /** A rectangle given by its top left corner, measured from the top of a page. */
  static COSArray rectangle(int pageHeight, long x, long y, long width, long height) {
    return array(x, pageHeight - y - height, x + width, pageHeight - y);
  }
}
