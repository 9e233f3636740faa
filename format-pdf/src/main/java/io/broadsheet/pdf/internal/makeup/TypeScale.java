package io.broadsheet.pdf.internal.makeup;

/**
 * The sizes that follow from the body size, in thousandths of a point, and how open the lines may
 * stand.
 *
 * @param body size of running text
 * @param cjk true where characters fill squares: they want more room between lines
 */
record TypeScale(int body, boolean cjk) {

  /** Leading that reads best. */
  int idealLeading() {
    return body * (cjk ? 150 : 119) / 100;
  }

  int leastLeading() {
    return body * (cjk ? 138 : 112) / 100;
  }

  int mostLeading() {
    return body * (cjk ? 172 : 132) / 100;
  }

  /** Where the baseline lies in a row, so that the tallest letters touch its upper edge. */
  int ascent() {
    return body * (cjk ? 880 : 760) / 1000;
  }

  int caption() {
    return body * 9 / 10;
  }

  int credit() {
    return body * 8 / 10;
  }

  /** Leading of captions and credits. */
  int smallLeading() {
    return caption() * (cjk ? 140 : 118) / 100;
  }

  int subheading() {
    return body * 106 / 100;
  }

  int quote() {
    return body * 112 / 100;
  }

  /** Size of a kicker or deck over or under a headline. */
  int deck(int headline) {
    return Math.max(body * 11 / 10, Math.min(headline * 48 / 100, body * 17 / 10));
  }

  /** Height of a headline's line. */
  int headlineLeading(int size) {
    return size * (cjk ? 124 : 106) / 100;
  }

  int deckLeading(int size) {
    return size * (cjk ? 138 : 120) / 100;
  }

  /** First-line indent: two ems in square scripts, less in a very narrow column; one in others. */
  int indent(int measure) {
    return cjk ? (measure < 12 * body ? body : 2 * body) : body;
  }
}
