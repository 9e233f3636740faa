package io.broadsheet.pdf.internal.makeup;

/**
 * All the type of the house.
 *
 * @param square for stories in Han, kana or hangul
 * @param alphabetic for all others
 */
public record Foundry(Founts square, Founts alphabetic) {
  Founts of(boolean cjk) {
    return cjk ? square : alphabetic;
  }
}
