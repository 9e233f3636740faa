package io.broadsheet.pdf.internal.output;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Makes the streams of a document. It sees all of their contents before compression, and makes the
 * document's identifier of them.
 */
final class Streams {
  private final COSDocument document;
  private final int level;
  private final MessageDigest digest;

  /**
   * @param level of deflate, 1 fast to 9 small
   */
  Streams(COSDocument document, int level) {
    this.document = document;
    this.level = level;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A stream compressed with deflate. */
  COSStream deflated(byte[] contents) throws IOException {
    digest.update(contents);
    COSStream stream = document.createCOSStream();
    Deflater deflater = new Deflater(level);
    try (OutputStream raw = stream.createRawOutputStream();
        OutputStream out = new DeflaterOutputStream(raw, deflater, 8192)) {
      out.write(contents);
    } finally {
      deflater.end();
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  /** A stream written as it is: not compressed, or compressed already. */
  COSStream plain(byte[] contents) throws IOException {
    digest.update(contents);
    COSStream stream = document.createCOSStream();
    try (OutputStream raw = stream.createRawOutputStream()) {
      raw.write(contents);
    }
    return stream;
  }

  /** The file identifier (14.4), from all that was written; nothing may follow. */
  COSArray identifier() {
    byte[] id = Arrays.copyOf(digest.digest(), 16);
    COSArray both = new COSArray();
    both.add(new COSString(id));
    both.add(new COSString(id));
    return both;
  }
}
