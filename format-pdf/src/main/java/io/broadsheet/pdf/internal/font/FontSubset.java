package io.broadsheet.pdf.internal.font;

import io.broadsheet.UnreadableInputException;
import io.broadsheet.report.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one document uses of a font: the codes that its text is written in, and the font cut down to
 * them. Filled by one thread.
 *
 * <p>Each pair of a glyph and the text that it shows has a code of its own, which is also the
 * glyph's number in the cut-down font. So two characters that share a glyph (一 and ⼀) stay two
 * characters, and no map from codes to glyphs is needed. Code 0 is never given: PDF/A forbids
 * showing it. A missing character gets a code whose glyph is a drawn box.
 */
public final class FontSubset {
  private static final int MOST_CODES = 60_000;
  private static final String OPENING_MARKS = "“‘《〈「『【〔〖（［｛";
  private static final String CLOSING_MARKS = "”’》〉」』】〕〗）］｝、。，．：；！？";

  /** From here on a mark is as wide as a Chinese character, in thousandths of an em. */
  private static final int WIDE = 900;

  private final Typeface face;
  private final Outlines outlines;
  private final Map<Shown, Integer> codes = new HashMap<>();
  private final List<Shown> shown = new ArrayList<>();

  private record Shown(int glyph, String text, Share share) {}

  /** What a code has of its glyph. */
  private enum Share {
    ALL,
    /** All of its ink, on the left half of its width. */
    INK,
    /** The right half of its width, and no ink. */
    BLANK
  }

  public FontSubset(Typeface face) {
    this.face = face;
    this.outlines = face.outlines();
    shown.add(new Shown(0, "", Share.ALL));
  }

  public Typeface face() {
    return face;
  }

  /**
   * The code that shows a glyph as a text.
   *
   * @throws IllegalArgumentException if the font has no such glyph
   * @throws IllegalStateException if one document asks for more codes than a font can have
   */
  public int code(int glyph, String text) {
    return code(glyph, text, Share.ALL);
  }

  /**
   * Two codes side by side that show one glyph: the left one has the ink, each half the width. So a
   * ligature read from right to left has a code for each of its letters, in the order in which they
   * stand; programs that turn such text around would turn the letters of one code too.
   */
  public int[] halves(int glyph, String left, String right) {
    return new int[] {code(glyph, left, Share.INK), code(glyph, right, Share.BLANK)};
  }

  private int code(int glyph, String text, Share share) {
    if (glyph < 0 || glyph >= face.glyphs()) {
      throw new IllegalArgumentException(face.name() + " has no glyph " + glyph);
    }
    return codes.computeIfAbsent(
        new Shown(glyph, text, share),
        pair -> {
          if (shown.size() > MOST_CODES) {
            throw new IllegalStateException("too many characters in " + face.name());
          }
          shown.add(pair);
          return shown.size() - 1;
        });
  }

  /** Number of codes given, and one for code 0. */
  public int size() {
    return shown.size();
  }

  /** The text that a code stands for; empty if none. */
  public String text(int code) {
    return shown.get(code).text();
  }

  /** The advance of a code's glyph, in thousandths of an em. */
  public int advance(int code) {
    int advance = face.advance(shown.get(code).glyph());
    return body(code) == Body.WHOLE ? advance : advance / 2;
  }

  /** How far right of its place a code's glyph is to be shown, in thousandths of an em. */
  public int shift(int code) {
    return body(code) == Body.RIGHT_HALF ? advance(code) : 0;
  }

  /** Which part of a glyph's width is its own. */
  enum Body {
    WHOLE,
    LEFT_HALF,
    RIGHT_HALF,
    /** Half its width, and nothing in it. */
    BLANK_HALF
  }

  /**
   * Marks with an empty half get the other as their whole body: the room beside them is a space
   * that the typesetter gives or takes, not a part of the mark. Otherwise a mark at the end or the
   * start of a line would reach into the gutter, and programs that look for columns would not see
   * it.
   *
   * @throws UnreadableInputException if the font's outlines are damaged
   */
  private Body body(int code) {
    Shown pair = shown.get(code);
    if (pair.share() != Share.ALL) {
      return pair.share() == Share.INK ? Body.LEFT_HALF : Body.BLANK_HALF;
    }
    if (pair.text().length() != 1 || face.advance(pair.glyph()) < WIDE) {
      return Body.WHOLE;
    }
    char mark = pair.text().charAt(0);
    int em = face.unitsPerEm();
    try {
      if (CLOSING_MARKS.indexOf(mark) >= 0 && outlines.right(pair.glyph()) <= em * 11L / 20) {
        return Body.LEFT_HALF;
      }
      return OPENING_MARKS.indexOf(mark) >= 0 && outlines.left(pair.glyph()) >= em * 9L / 20
          ? Body.RIGHT_HALF
          : Body.WHOLE;
    } catch (IndexOutOfBoundsException e) {
      throw damaged(e);
    }
  }

  private UnreadableInputException damaged(IndexOutOfBoundsException cause) {
    return new UnreadableInputException(
        Place.of(face.file()),
        "the font file is damaged (" + cause.getMessage() + ")",
        "name an intact font",
        cause);
  }

  /**
   * The cut-down font: a TrueType file, or a bare font in the Compact Font Format.
   *
   * @throws UnreadableInputException if the font's outlines are damaged
   */
  public byte[] program() {
    try {
      return outlines.subset(face, shown.stream().map(Shown::glyph).toList(), this::body);
    } catch (IndexOutOfBoundsException e) {
      throw damaged(e);
    }
  }

  /** A name for a cut-down font: six letters that depend on its bytes, and the font's own name. */
  public String name(byte[] program) {
    byte[] digest = sha256(program);
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + (digest[i] & 0xFF) % 26));
    }
    return tag.append('+').append(face.name()).toString();
  }

  private byte[] sha256(byte[] program) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(face.name().getBytes(StandardCharsets.UTF_8));
      return digest.digest(program);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
