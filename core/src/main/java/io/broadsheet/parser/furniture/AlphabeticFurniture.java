package io.broadsheet.parser.furniture;

import io.broadsheet.model.Person;
import io.broadsheet.parser.furniture.Token.Kind;
import io.broadsheet.parser.signs.AlphabeticNames;
import io.broadsheet.parser.signs.PaperName;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a line of page furniture in an alphabetic language apart: {@code A2 The Harbour Courier
 * Friday, May 9, 2031}, {@code Seite 3 · Hafenbote · Nr. 123}.
 */
final class AlphabeticFurniture {
  private static final int LONGEST = 120;

  /** A line set with single blanks is cut at every one of so many words at most. */
  private static final int MOST_WORDS = 18;

  private final Conventions words;
  private final List<Token> tokens = new ArrayList<>();

  private AlphabeticFurniture(Conventions words) {
    this.words = words;
  }

  /** The pieces of a line that is furniture and nothing else; empty if it is not. */
  static List<Token> tokens(String line, Conventions words) {
    if (line.length() > LONGEST
        || !FurnitureWords.mayBeAll(line, words)
        || !Glyphs.hasDigit(line) && !mayTell(line, words)) {
      return List.of();
    }
    AlphabeticFurniture furniture = new AlphabeticFurniture(words);
    return furniture.read(line) && furniture.isTelling()
        ? List.copyOf(furniture.tokens)
        : List.of();
  }

  /**
   * A quick look at a line without figures: false for most that have no piece which tells furniture
   * from other lines, be it an address, a Roman number or a word of the masthead.
   */
  private static boolean mayTell(String line, Conventions words) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean starts = i == 0 || !Character.isLetter(line.charAt(i - 1));
      if ("@:°".indexOf(c) >= 0 || starts && (isAddress(line, i) || mayBeRoman(line, i))) {
        return true;
      }
    }
    return words.words("staff").at(line, 0) > 0
        || words.words("masthead-word").find(line, 0, line.length()) >= 0
        || words.words("rights").find(line, 0, line.length()) >= 0;
  }

  private static boolean mayBeRoman(String line, int at) {
    boolean last = at + 1 == line.length();
    return "IVXLCDM".indexOf(line.charAt(at)) >= 0
        && (last || !Character.isLowerCase(line.charAt(at + 1)));
  }

  private static boolean isAddress(String line, int at) {
    return line.regionMatches(true, at, "www.", 0, 4) || line.regionMatches(true, at, "http", 0, 4);
  }

  private boolean read(String line) {
    for (String piece : pieces(line)) {
      if (!take(piece) && !takeCut(piece) && !takeWords(piece)) {
        return false;
      }
    }
    return true;
  }

  private boolean take(String piece) {
    Token token = token(piece, words);
    if (token != null) {
      tokens.add(token);
    }
    return token != null;
  }

  /** Pieces of a piece stand apart by a dash, a point or a slash between blanks, or by a comma. */
  private boolean takeCut(String piece) {
    for (String cut : new String[] {" – ", " — ", " - ", " / ", "; ", ", "}) {
      if (piece.contains(cut)) {
        int before = tokens.size();
        boolean all = true;
        for (String part : piece.split(cut)) {
          all = all && (part.isBlank() || take(part.strip()));
        }
        if (all && (!cut.equals(", ") || isDated(before))) {
          return true;
        }
        tokens.subList(before, tokens.size()).clear();
      }
    }
    return false;
  }

  /** A comma stands in a date line; in an index it stands before the page. */
  private boolean isDated(int from) {
    return tokens.subList(from, tokens.size()).stream()
        .anyMatch(token -> token.kind() == Kind.DATE || token.kind() == Kind.WEEKDAY);
  }

  /** Seite 3 Freitag, 9. Mai 2031: the longest run of words that is a token, and so on. */
  private boolean takeWords(String piece) {
    int count = Glyphs.parts(piece);
    if (count > MOST_WORDS || count < 3 || !Glyphs.hasDigit(piece)) {
      return false;
    }
    String[] parts = piece.split(" ");
    if (!mentionsPageOrMonth(parts)) {
      return false;
    }
    int before = tokens.size();
    int from = 0;
    while (from < parts.length) {
      int to = parts.length;
      while (to > from && !take(String.join(" ", List.of(parts).subList(from, to)))) {
        to--;
      }
      if (to == from) {
        tokens.subList(before, tokens.size()).clear();
        return false;
      }
      from = to;
    }
    return true;
  }

  private boolean mentionsPageOrMonth(String[] parts) {
    boolean digit = false;
    boolean word = false;
    for (String part : parts) {
      digit |= !part.isEmpty() && Character.isDigit(part.charAt(0));
      word |= words.has("page-word", part) || words.has("month", part.replace(",", ""));
    }
    return digit && word;
  }

  /** A name, a section, a weekday or a price alone may be anything. */
  private boolean isTelling() {
    boolean several = tokens.size() > 1;
    for (Token token : tokens) {
      boolean weak =
          switch (token.kind()) {
            case NAME, SECTION, WEEKDAY, PRICE -> true;
            case ISSUE -> !several && token.value().length() < 3;
            default -> false;
          };
      if (!weak) {
        return true;
      }
    }
    return false;
  }

  /** Pieces stand apart by two blanks or more, by a bar or by a point in the middle. */
  private static List<String> pieces(String line) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean gap =
          i == line.length() || "|\t·".indexOf(line.charAt(i)) >= 0 || line.startsWith("  ", i);
      if (gap) {
        String piece = line.substring(from, i).strip();
        if (!piece.isEmpty()) {
          pieces.add(piece);
        }
        from = i + 1;
      }
    }
    return pieces;
  }

  private static Token token(String piece, Conventions words) {
    Optional<Token> date = AlphabeticDate.of(piece, words).map(Token::day);
    if (date.isPresent()) {
      return date.get();
    }
    if (words.has("weekday", piece)) {
      return Token.of(Kind.WEEKDAY, piece);
    }
    String label = withoutPageWord(piece, words);
    if (isLabel(label)) {
      return Token.of(Kind.PAGE_LABEL, label);
    }
    Token numbers = MastheadNumbers.of(piece, words);
    if (numbers != null) {
      return numbers;
    }
    if (words.has("column-label", piece)) {
      return Token.of(Kind.SECTION, piece);
    }
    if (PaperName.is(piece, words)) {
      return Token.of(Kind.NAME, piece);
    }
    return standing(piece, words);
  }

  /** The label of Seite 3, 3. Seite, p. A4. */
  private static String withoutPageWord(String piece, Conventions words) {
    int start = words.words("page-word").at(piece, 0);
    if (start > 0 && start < piece.length() && !Character.isLetter(piece.charAt(start))) {
      return piece.substring(start).replace('.', ' ').strip();
    }
    int end = words.words("page-word").endingAt(piece, piece.length());
    boolean ordinal = end > 0 && end < piece.length() && Character.isDigit(piece.charAt(0));
    String before = ordinal ? piece.substring(0, piece.length() - end).strip() : piece;
    return ordinal && before.endsWith(".") ? before.substring(0, before.length() - 1) : before;
  }

  /** Who made the page, how to reach the paper, what it calls itself. */
  private static Token standing(String piece, Conventions words) {
    boolean mail = piece.indexOf('@') > 0 && piece.indexOf(' ') < 0;
    if (isAddress(piece, 0) || mail) {
      return Token.of(Kind.CONTACT, piece);
    }
    int contact = words.words("contact").at(piece, 0);
    if (contact > 0 && piece.chars().anyMatch(c -> c == '@' || Character.isDigit(c))) {
      boolean whole = !Character.isLetter(piece.charAt(Math.min(contact, piece.length() - 1)));
      return whole ? Token.of(Kind.CONTACT, piece) : null;
    }
    if (isStaff(piece, words)) {
      return Token.of(Kind.STAFF, piece);
    }
    int weather = words.words("notice:WEATHER").at(piece, 0);
    if (weather > 0 && piece.indexOf('°') > 0) {
      return Token.of(Kind.WEATHER, piece);
    }
    boolean standing = words.has("masthead-word", piece) || words.has("rights", piece);
    return standing ? Token.of(Kind.MASTHEAD, piece) : null;
  }

  /** Page editor: Jane Dunmore; Edited by Jane Dunmore; Выпуск подготовил Иван Холодов. */
  private static boolean isStaff(String piece, Conventions words) {
    int staff = words.words("staff").at(piece, 0);
    if (staff == 0 || Glyphs.ends(piece)) {
      return false;
    }
    boolean told = piece.startsWith(":", staff) || piece.startsWith(" :", staff);
    boolean phrase = piece.lastIndexOf(' ', staff - 1) > 0 && piece.startsWith(" ", staff);
    return told
        || phrase
            && new AlphabeticNames(words).read(piece.substring(staff + 1), Person.Role.EDITOR)
                != null;
  }

  static boolean isLabel(String piece) {
    int letters = !piece.isEmpty() && piece.charAt(0) >= 'A' && piece.charAt(0) <= 'Z' ? 1 : 0;
    int at = piece.startsWith("-", letters) && letters == 1 ? 2 : letters;
    if (at == piece.length() || piece.length() - at > 3) {
      return false;
    }
    return piece.substring(at).chars().allMatch(Character::isDigit);
  }
}
