package io.broadsheet.parser.signs;

import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.LatinCase;
import java.util.regex.Pattern;

/**
 * Reads how a story opens in languages of the alphabet: {@code LONDON, May 5 (AP) —}, {@code Berlin
 * (dpa).}, {@code MADRID (EFE).-}, {@code (ANSA) - ROMA, 5 MAG -}, {@code МОСКВА, 5 мая. /ТАСС/},
 * {@code القاهرة – رويترز:}.
 *
 * <p>A place in capitals needs a dash, a stop or an agency behind it; a place in ordinary letters
 * needs an agency that is known.
 */
final class AlphabeticOpening {
  private static final int LONGEST = 72;
  private static final int LONGEST_DATE = 24;
  private static final Pattern BETWEEN_AGENCIES = Pattern.compile("[/,\\-]");

  /** A place and a day alone on a line, the text under it. */
  private static final int LONGEST_ALONE = 40;

  /** A place in capitals with only a stop behind it opens a paragraph, not a line of a column. */
  private static final int SHORTEST_PARAGRAPH = 60;

  private final String line;
  private final Conventions words;
  private Part agency = Part.NONE;
  private Part date = Part.NONE;
  private boolean known;
  private boolean day;

  private AlphabeticOpening(String line, Conventions words) {
    this.line = line;
    this.words = words;
  }

  /** The opening of a line, or null. */
  static Opening of(String line, Conventions words) {
    Opening opening = new AlphabeticOpening(line, words).read();
    boolean headline =
        opening != null
            && opening.agency().isEmpty()
            && (opening.date().isEmpty() || line.indexOf(' ', opening.body()) > 0)
            && opening.body() < line.length()
            && LatinCase.isCapitals(line.substring(opening.body()));
    return headline ? null : opening;
  }

  private Opening read() {
    int start = agencyFirst();
    OpeningPlace place = OpeningPlace.at(line, start, words);
    if (place == null) {
      return null;
    }
    int at = place.end();
    int last = Math.min(line.length(), LONGEST);
    while (at < last) {
      char c = line.charAt(at);
      int agencyEnd = bracketedAgency(at);
      if (agencyEnd > 0) {
        at = agencyEnd;
        int end = afterAgency(at);
        if (end > 0) {
          return known || place.inCapitals() ? opening(place, start, end) : null;
        }
      } else if (dash(at) > 0) {
        return afterDash(place, start, at + dash(at));
      } else if (c == ' ' || c == ',') {
        at++;
      } else if (c == '(' || c == '/') {
        return null;
      } else if (c == '.' || c == ':') {
        int next = afterStop(place, at);
        if (next < 0) {
          return opening(place, start, at + 1);
        }
        if (next == 0) {
          return null;
        }
        at = next;
      } else {
        int from = at;
        at = restOfPlaceOrDate(at, last);
        if (at == from || !take(trimmed(from, at), place)) {
          return null;
        }
      }
    }
    boolean whole = at >= line.length() && line.length() <= LONGEST_ALONE;
    boolean dated = place.inCapitals() && day;
    return at >= line.length() && known || whole && dated
        ? opening(place, start, line.length())
        : null;
  }

  /** (ANSA) - ROMA, 5 MAG -: where the place begins. */
  private int agencyFirst() {
    int end = line.startsWith("(") ? bracketedAgency(0) : 0;
    if (end == 0 || !known) {
      agency = Part.NONE;
      known = false;
      return 0;
    }
    int at = skipBlanks(end);
    int dash = at < line.length() ? dash(at) : 0;
    return dash > 0 ? skipBlanks(at + dash) : 0;
  }

  /** Takes an agency in brackets or between slashes; returns where it ends, or 0. */
  private int bracketedAgency(int at) {
    char open = line.charAt(at);
    char close = open == '(' ? ')' : open == '[' ? ']' : open == '/' ? '/' : 0;
    int end = close == 0 ? -1 : line.indexOf(close, at + 1);
    if (end <= at + 1 || end - at >= 28) {
      return 0;
    }
    String name = line.substring(at + 1, end).strip();
    boolean isKnown = isAgency(name);
    if (open == '/' && !isKnown) {
      return 0;
    }
    known |= isKnown;
    agency = trimmed(at + 1, end);
    return end + 1;
  }

  private boolean isAgency(String name) {
    if (words.has("agency", name)) {
      return true;
    }
    boolean all = true;
    for (String part : BETWEEN_AGENCIES.split(name)) {
      all &= words.has("agency", part.strip());
    }
    return all;
  }

  /** Where the story's own words begin if the agency closes the opening, or 0. */
  private int afterAgency(int end) {
    int at = skipBlanks(end);
    int marks = at;
    while (marks < line.length() && ".:-–—".indexOf(line.charAt(marks)) >= 0) {
      marks++;
    }
    boolean open =
        marks >= line.length() || line.charAt(marks) == ' ' || line.charAt(marks - 1) == '—';
    if (marks > at && open) {
      return marks;
    }
    boolean begins = at < line.length() && !Character.isLowerCase(line.charAt(at));
    return known && at > end && begins && Character.isLetter(line.charAt(at)) ? end : 0;
  }

  /** ROMA – (ANSA), القاهرة – رويترز: behind the dash may stand the agency. */
  private Opening afterDash(OpeningPlace place, int start, int end) {
    int at = skipBlanks(end);
    int bracket = at < line.length() ? bracketedAgency(at) : 0;
    if (bracket > 0 && known) {
      int marks = afterAgency(bracket);
      return opening(place, start, Math.max(bracket, marks));
    }
    int word = words.words("agency").at(line, at);
    int after = at + word;
    boolean whole = word > 0 && (after == line.length() || !Character.isLetter(line.charAt(after)));
    if (whole) {
      known = true;
      agency = new Part(at, after);
      int marks = afterAgency(after);
      return opening(place, start, Math.max(after, marks));
    }
    boolean dated = !date.isEmpty() && place.cased();
    return place.inCapitals() || known || dated || beginsText(place, end)
        ? opening(place, start, end)
        : null;
  }

  /**
   * Lohfeld – Der Rat: behind a place in ordinary letters the text begins with a common word and a
   * capital, where a remark between dashes would go on with a small one.
   */
  private boolean beginsText(OpeningPlace place, int end) {
    int from = skipBlanks(end);
    int to = line.indexOf(' ', from);
    char dash = line.charAt(end - 1);
    if (!place.cased() || to < 0 || line.length() < SHORTEST_PARAGRAPH || dash == '-') {
      return false;
    }
    String word = line.substring(from, to);
    int second = line.indexOf(dash, end);
    boolean remark = second > 0 && (line.indexOf('.') > second || line.indexOf('.') < 0);
    boolean common = words.has("common", word) || words.has("small", word);
    return common && !remark && Character.isUpperCase(word.charAt(0));
  }

  /**
   * A stop behind the place: -1 if it closes the opening, the place to go on from, or 0 if this is
   * no opening.
   */
  private int afterStop(OpeningPlace place, int at) {
    int next = skipBlanks(at + 1);
    boolean gap = next > at + 1;
    if (next < line.length() && (line.charAt(next) == '(' || line.charAt(next) == '/')) {
      int keep = bracketedAgency(next);
      return keep > 0 && known ? next : 0;
    }
    if (next < line.length() && dash(next) > 0) {
      return next;
    }
    boolean sentence = gap && next < line.length() && !Character.isLowerCase(line.charAt(next));
    boolean dated = !date.isEmpty() && sentence;
    boolean stop = place.inCapitals() && words.has("habit", "dateline-stop") && sentence;
    boolean text =
        line.length() > SHORTEST_PARAGRAPH / (dated ? 2 : 1)
            && !LatinCase.isCapitals(line.substring(next));
    return (dated && place.cased() || stop) && text ? -1 : 0;
  }

  /** Takes what stands behind the place: a date, or the region in words with a capital. */
  private boolean take(Part part, OpeningPlace place) {
    String text = part.of(line);
    String[] parts = text.split(" ");
    boolean month = false;
    boolean capitals = parts.length <= 3;
    for (String word : parts) {
      String bare = word.replace(",", "");
      month |= words.has("month", bare) || words.has("month", bare.replace(".", ""));
      capitals &= !Character.isLowerCase(bare.isEmpty() ? 'a' : bare.charAt(0));
    }
    boolean digits = digits(part.from(), part.to());
    boolean misread = place.inCapitals() && !LatinCase.isCapitals(text);
    boolean dated = digits && (month || misread) && parts.length <= 5;
    if (dated && text.length() <= LONGEST_DATE) {
      date = date.isEmpty() ? part : new Part(date.from(), part.to());
      return true;
    }
    day |= words.has("weekday", text);
    return !digits && capitals || day;
  }

  /** Up to a comma, a bracket, a dash, or the stop that ends a date: 5 мая. */
  private int restOfPlaceOrDate(int from, int last) {
    int at = from;
    boolean digit = false;
    while (at < last && ",(/:".indexOf(line.charAt(at)) < 0 && dash(at) == 0) {
      digit |= Character.isDigit(line.charAt(at));
      boolean blank = at + 1 >= last || line.charAt(at + 1) == ' ';
      if (line.charAt(at) == '.' && digit && blank && Character.isLetter(line.charAt(at - 1))) {
        break;
      }
      at++;
    }
    return at;
  }

  private Opening opening(OpeningPlace place, int start, int end) {
    return new Opening(
        new Part(0, end),
        agency,
        new Part(start, place.end()),
        date,
        Part.NONE,
        Names.NONE,
        skipBlanks(end));
  }

  private int dash(int at) {
    char c = line.charAt(at);
    int length = line.startsWith("--", at) ? 2 : c == '—' || c == '–' || c == '―' ? 1 : 0;
    char before = at > 0 ? line.charAt(at - 1) : ' ';
    if (c == '-' && length == 0 && (before == ' ' || before == '.' || before == ')')) {
      length = 1;
    }
    boolean open = at + length >= line.length() || line.charAt(at + length) == ' ';
    return open || c == '—' || length == 2 ? length : 0;
  }

  private boolean digits(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private Part trimmed(int from, int to) {
    int end = to;
    while (end > from && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '.')) {
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
