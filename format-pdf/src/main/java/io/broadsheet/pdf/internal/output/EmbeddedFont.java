package io.broadsheet.pdf.internal.output;

import io.broadsheet.pdf.internal.font.FontMeasures;
import io.broadsheet.pdf.internal.font.FontSubset;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** A cut-down font as a composite font with two-byte codes (9.7). */
final class EmbeddedFont {
  private static final int FIXED_PITCH = 1;
  private static final int SERIF = 1 << 1;
  private static final int SYMBOLIC = 1 << 2;
  private static final int ITALIC = 1 << 6;

  private final FontSubset subset;

  EmbeddedFont(FontSubset subset) {
    this.subset = subset;
  }

  void fill(COSDictionary font, Streams streams) throws IOException {
    byte[] program = subset.program();
    String name = subset.name(program);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.BASE_FONT, Dictionaries.name(name));
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.TO_UNICODE, streams.deflated(new UnicodeMap(subset).bytes()));
    COSArray descendants = new COSArray();
    descendants.add(descendant(name, file(program, streams)));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
  }

  private COSStream file(byte[] program, Streams streams) throws IOException {
    COSStream file = streams.deflated(program);
    if (isCompact()) {
      file.setItem(COSName.SUBTYPE, Dictionaries.name("CIDFontType0C"));
    } else {
      file.setInt(COSName.LENGTH1, program.length);
    }
    return file;
  }

  private boolean isCompact() {
    return subset.face().isCompact();
  }

  private COSDictionary descendant(String name, COSStream file) {
    COSDictionary font = Dictionaries.object("Font");
    font.setItem(COSName.SUBTYPE, isCompact() ? COSName.CID_FONT_TYPE0 : COSName.CID_FONT_TYPE2);
    font.setItem(COSName.BASE_FONT, Dictionaries.name(name));
    COSDictionary system = Dictionaries.inline();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    system.setInt(COSName.SUPPLEMENT, 0);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    if (!isCompact()) {
      font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    }
    font.setItem(COSName.FONT_DESC, descriptor(name, file));
    int usual = usualWidth();
    font.setInt(COSName.DW, usual);
    font.setItem(COSName.W, widths(usual));
    return font;
  }

  private COSDictionary descriptor(String name, COSStream file) {
    FontMeasures measures = subset.face().measures();
    COSDictionary descriptor = Dictionaries.object("FontDescriptor");
    descriptor.setItem(COSName.FONT_NAME, Dictionaries.name(name));
    int flags =
        SYMBOLIC
            | (measures.fixedPitch() ? FIXED_PITCH : 0)
            | (measures.serif() ? SERIF : 0)
            | (measures.italic() ? ITALIC : 0);
    descriptor.setInt(COSName.FLAGS, flags);
    descriptor.setItem(
        COSName.FONT_BBOX,
        integers(measures.left(), measures.bottom(), measures.right(), measures.top()));
    descriptor.setInt(COSName.ITALIC_ANGLE, measures.slant());
    descriptor.setInt(COSName.ASCENT, measures.ascent());
    descriptor.setInt(COSName.DESCENT, -measures.descent());
    descriptor.setInt(COSName.CAP_HEIGHT, measures.capHeight());
    descriptor.setInt(COSName.STEM_V, 50 + measures.weight() * measures.weight() / 4225);
    descriptor.setItem(isCompact() ? COSName.FONT_FILE3 : COSName.FONT_FILE2, file);
    return descriptor;
  }

  private static COSArray integers(int... values) {
    COSArray array = new COSArray();
    for (int value : values) {
      array.add(COSInteger.get(value));
    }
    return array;
  }

  private int usualWidth() {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int code = 1; code < subset.size(); code++) {
      counts.merge(subset.advance(code), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(1000);
  }

  /** Runs of codes whose width is not the usual one (9.7.4.3). */
  private COSArray widths(int usual) {
    COSArray widths = new COSArray();
    COSArray run = null;
    for (int code = 0; code < subset.size(); code++) {
      int width = subset.advance(code);
      if (width == usual) {
        run = null;
        continue;
      }
      if (run == null) {
        run = new COSArray();
        widths.add(COSInteger.get(code));
        widths.add(run);
      }
      run.add(COSInteger.get(width));
    }
    return widths;
  }
}
