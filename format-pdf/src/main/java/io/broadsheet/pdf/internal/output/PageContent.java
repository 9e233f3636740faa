package io.broadsheet.pdf.internal.output;

import io.broadsheet.pdf.internal.font.Face;
import io.broadsheet.pdf.internal.output.DocumentFonts.DocumentFont;
import io.broadsheet.pdf.internal.plan.Mark;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** The content stream of one page and the resources that it uses. */
final class PageContent {
  private static final int BLACK = 0;

  private final int height;
  private final DocumentFonts fonts;
  private final DocumentPictures pictures;
  private final TextSetter setter;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, COSDictionary> usedFonts = new TreeMap<>();
  private final Map<String, COSStream> usedPictures = new TreeMap<>();
  private int fill = BLACK;
  private int marked;

  PageContent(int height, DocumentFonts fonts, DocumentPictures pictures, UnshownText unshown) {
    this.height = height;
    this.fonts = fonts;
    this.pictures = pictures;
    this.setter = new TextSetter(out, this::use, unshown);
  }

  /** Draws what belongs to no element; text is what stands on every page, the rest is layout. */
  void artifacts(List<Mark> marks) {
    int from = 0;
    while (from < marks.size()) {
      boolean text = marks.get(from) instanceof Mark.TextMark;
      int to = from + 1;
      while (to < marks.size() && marks.get(to) instanceof Mark.TextMark == text) {
        to++;
      }
      out.append("/Artifact<</Type/").append(text ? "Pagination" : "Layout").append(">>BDC\n");
      draw(marks.subList(from, to));
      out.append("EMC\n");
      from = to;
    }
  }

  /** Draws what belongs to an element; the number of the sequence on the page. */
  int marked(String type, List<Mark> marks) {
    int number = marked++;
    out.append('/').append(type).append("<</MCID ").append(number).append(">>BDC\n");
    draw(marks);
    out.append("EMC\n");
    return number;
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  COSDictionary resources() {
    COSDictionary resources = Dictionaries.inline();
    COSDictionary fontNames = Dictionaries.inline();
    usedFonts.forEach((name, font) -> fontNames.setItem(COSName.getPDFName(name), font));
    COSDictionary pictureNames = Dictionaries.inline();
    usedPictures.forEach(
        (name, picture) -> pictureNames.setItem(COSName.getPDFName(name), picture));
    if (!usedFonts.isEmpty()) {
      resources.setItem(COSName.FONT, fontNames);
    }
    if (!usedPictures.isEmpty()) {
      resources.setItem(COSName.XOBJECT, pictureNames);
    }
    return resources;
  }

  private void draw(List<Mark> marks) {
    boolean text = false;
    for (Mark mark : marks) {
      if (mark instanceof Mark.TextMark line) {
        if (!text) {
          grey(BLACK);
          setter.begin();
          text = true;
        }
        setter.line(line.line(), height - line.line().baseline());
        continue;
      }
      if (text) {
        setter.end();
        text = false;
      }
      if (mark instanceof Mark.RuleMark rule) {
        rule(rule);
      } else if (mark instanceof Mark.BoxMark box) {
        box(box);
      } else if (mark instanceof Mark.ImageMark image) {
        image(image);
      }
    }
    if (text) {
      setter.end();
    }
  }

  private DocumentFont use(Face face) {
    DocumentFont font = fonts.font(face);
    usedFonts.put(font.resource(), font.dictionary());
    return font;
  }

  private void rule(Mark.RuleMark rule) {
    grey(rule.grey());
    numbers(rule.x(), height - rule.y() - rule.height(), rule.width(), rule.height());
    out.append("re f\n");
  }

  private void box(Mark.BoxMark box) {
    out.append("q ").append(share(box.grey())).append(" G ");
    numbers(box.lineWidth());
    out.append("w ");
    numbers(box.x(), height - box.y() - box.height(), box.width(), box.height());
    out.append("re S Q\n");
  }

  private void image(Mark.ImageMark mark) {
    DocumentPictures.Drawn picture = pictures.picture(mark.reference());
    usedPictures.put(picture.resource(), picture.stream());
    out.append("q ");
    numbers(mark.width());
    out.append("0 0 ");
    numbers(mark.height(), mark.x(), height - mark.y() - mark.height());
    out.append("cm ").append(picture.turn()).append('/').append(picture.resource());
    out.append(" Do Q\n");
  }

  private void grey(int grey) {
    if (grey != fill) {
      out.append(share(grey)).append(" g\n");
      fill = grey;
    }
  }

  /** 0 to 255 as 0 to 1. */
  private static String share(int grey) {
    return Points.decimal((grey * 1000 + 127) / 255);
  }

  private void numbers(int... thousandths) {
    for (int value : thousandths) {
      out.append(Points.decimal(value)).append(' ');
    }
  }
}
