package io.broadsheet.docx.internal;

import io.broadsheet.xml.Xml;

/**
 * A picture in a line of text (ECMA-376-1, 20.4.2.8), with words for who cannot see it, or marked
 * as decoration.
 */
final class Drawing {
  /** English Metric Units in a twentieth of a point. */
  private static final int EMU = 635;

  /** Pixels are taken for 1/150 inch, so that news pictures are not blown up. */
  private static final int EMU_PER_PIXEL = 914_400 / 150;

  private final Pictures.Picture picture;
  private final int number;
  private final String name;
  private final String alternative;

  /**
   * A picture in the text.
   *
   * @param number of the drawing, from 1
   * @param name as the list of what is on the page shows it, never read to anyone
   * @param alternative words for who cannot see it; blank for a decoration
   */
  Drawing(Pictures.Picture picture, int number, String name, String alternative) {
    this.picture = picture;
    this.number = number;
    this.name = name;
    this.alternative = alternative;
  }

  /**
   * Writes the run.
   *
   * @param most the width that there is, in twentieths of a point
   */
  void write(Xml xml, int most) {
    long width = Math.min((long) most * EMU, (long) picture.width() * EMU_PER_PIXEL);
    long height = Math.max(1, width * picture.height() / picture.width());
    String cx = Long.toString(width);
    String cy = Long.toString(height);
    xml.open("w:r").open("w:drawing");
    xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    xml.empty("wp:extent", "cx", cx, "cy", cy);
    properties(xml);
    xml.open("a:graphic", "xmlns:a", Word.MAIN_DRAWING);
    xml.open("a:graphicData", "uri", Word.PICTURE).open("pic:pic", "xmlns:pic", Word.PICTURE);
    xml.open("pic:nvPicPr").empty("pic:cNvPr", "id", Integer.toString(number), "name", name);
    xml.empty("pic:cNvPicPr").close();
    xml.open("pic:blipFill").empty("a:blip", "r:embed", picture.id());
    xml.open("a:stretch").empty("a:fillRect").close().close();
    xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
    xml.empty("a:ext", "cx", cx, "cy", cy).close();
    xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
    xml.close().close().close().close().close().close();
  }

  private void properties(Xml xml) {
    String id = Integer.toString(number);
    if (!alternative.isBlank()) {
      xml.empty("wp:docPr", "id", id, "name", name, "descr", alternative);
      return;
    }
    xml.open("wp:docPr", "id", id, "name", name);
    xml.open("a:extLst", "xmlns:a", Word.MAIN_DRAWING);
    xml.open("a:ext", "uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
    xml.empty("adec:decorative", "xmlns:adec", Word.DECORATIVE, "val", "1");
    xml.close().close().close();
  }
}
