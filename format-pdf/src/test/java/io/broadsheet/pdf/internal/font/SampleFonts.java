package io.broadsheet.pdf.internal.font;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Font files for tests. */
public final class SampleFonts {
  private SampleFonts() {}

  /** Icons at private code points; its outlines are PostScript's, known by name. */
  public static byte[] compactByName() {
    return resource("META-INF/resources/webjars/font-awesome/4.7.0/fonts/FontAwesome.otf");
  }

  /** A few characters; its outlines are PostScript's, known by CID. */
  public static byte[] compactByCid() {
    return HandMadeFont.bytes();
  }

  /** DejaVu Sans: Latin with ligatures and kerning, Arabic and Hebrew. */
  public static byte[] manyScripts() {
    return resource("net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");
  }

  /** The face of a font file. */
  public static Face face(byte[] font) {
    return FontFile.read("sample", font).get(0);
  }

  /** A font file on the class path. */
  static byte[] resource(String name) {
    try {
      return FontLibraryTest.resource(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
