package io.broadsheet.parser;

import io.broadsheet.parser.Opening.Names;
import io.broadsheet.parser.Opening.Part;

/** Reads {@code LONDON, May 5 (AP) —} at the start of a line. */
final class AlphabeticOpening {
  private static final int LONGEST = 64;

  private final String line;

  private AlphabeticOpening(String line) {
    this.line = line;
  }

  /** The opening of a line, or null. */
  static Opening of(String line) {
    return new AlphabeticOpening(line).read();
  }

  private Opening read() {
    int place = place();
    if (place < 0) {
      return null;
    }
    int at = place;
    Part agency = Part.NONE;
    Part date = Part.NONE;
    int last = Math.min(line.length(), LONGEST);
    while (at < last) {
      char c = line.charAt(at);
      if (c == '(' && line.indexOf(')', at) > at && line.indexOf(')', at) - at < 24) {
        agency = new Part(at + 1, line.indexOf(')', at));
        at = agency.to() + 1;
      } else if (dash(at) > 0) {
        return new Opening(
            new Part(0, at + dash(at)),
            agency,
            new Part(0, place),
            date,
            Part.NONE,
            Names.NONE,
            skipBlanks(at + dash(at)));
      } else if (c == ' ' || c == ',') {
        at++;
      } else if (c == '(') {
        return null;
      } else {
        int start = at;
        while (at < last && ",(".indexOf(line.charAt(at)) < 0 && dash(at) == 0) {
          at++;
        }
        date = digits(start, at) ? trimmed(start, at) : date;
      }
    }
    return null;
  }

  /** Where the capitals of the place end, or -1. */
  private int place() {
    int at = 0;
    int letters = 0;
    int end = -1;
    while (at < line.length() && at < 40) {
      char c = line.charAt(at);
      if (dash(at) > 0 || line.startsWith("--", at)) {
        break;
      }
      if (Character.isUpperCase(c)) {
        letters++;
        end = at + 1;
      } else if (Character.isLowerCase(c) || Glyphs.isDigit(c)) {
        break;
      } else if (" .'-".indexOf(c) < 0) {
        break;
      }
      at++;
    }
    boolean begunWord = at < line.length() && Character.isLowerCase(line.charAt(at));
    if (begunWord || letters < 3 || !Character.isUpperCase(line.charAt(1))) {
      return -1;
    }
    return end;
  }

  private int dash(int at) {
    char c = line.charAt(at);
    int length = line.startsWith("--", at) ? 2 : c == '—' || c == '–' ? 1 : 0;
    if (c == '-' && length == 0 && at > 0 && line.charAt(at - 1) == ' ') {
      length = 1;
    }
    boolean open = at + length >= line.length() || line.charAt(at + length) == ' ';
    return open || c == '—' ? length : 0;
  }

  private boolean digits(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Glyphs.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private Part trimmed(int from, int to) {
    int end = to;
    while (end > from && line.charAt(end - 1) == ' ') {
      end--;
    }
    return new Part(from, end);
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < line.length() && Glyphs.isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }
}
