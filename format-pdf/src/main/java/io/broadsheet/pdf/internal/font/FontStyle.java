package io.broadsheet.pdf.internal.font;

/**
 * What a typesetter asks for; the library gives the nearest that it has.
 *
 * @param design with serifs or without
 * @param weight 100 thin, 300 light, 400 regular, 500 medium, 700 bold, 900 black
 * @param italic true for a slanted or cursive face
 */
public record FontStyle(Design design, int weight, boolean italic) {
  public FontStyle {
    if (weight < 1 || weight > 1000) {
      throw new IllegalArgumentException("weight " + weight + " is not between 1 and 1000");
    }
  }

  /** The two designs of newspaper type. */
  public enum Design {
    SERIF,
    SANS
  }

  /** How far a face is from this; smaller is nearer. A wrong slant counts more than any weight. */
  int distance(FontMeasures face) {
    return Math.abs(face.weight() - weight) + (face.italic() == italic ? 0 : 2000);
  }
}
