package io.broadsheet.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A picture of a page and where its words stand on it.
 *
 * @param image the picture
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param words recognised words in source order
 */
public record Facsimile(Image image, int width, int height, List<Word> words) {
  public Facsimile {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a facsimile has a size: " + width + " x " + height);
    }
    words = List.copyOf(words);
  }

  /**
   * A recognised word.
   *
   * @param characters as recognised
   * @param box its place in pixels of the picture
   * @param confidence as the recogniser gave it, 0 to 1; no measure of truth
   */
  public record Word(String characters, Box box, OptionalDouble confidence) {
    public Word {
      Unit.check(confidence);
    }
  }
}
