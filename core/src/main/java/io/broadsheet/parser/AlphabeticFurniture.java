package io.broadsheet.parser;

import io.broadsheet.parser.Token.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes a line of page furniture in an alphabetic language apart: {@code A2 The Harbour Courier
 * Friday, May 9, 2031}.
 */
final class AlphabeticFurniture {
  private static final int LONGEST = 120;

  private AlphabeticFurniture() {}

  /** The pieces of a line that is furniture and nothing else; empty if it is not. */
  static List<Token> tokens(String line, Conventions words) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    List<Token> tokens = new ArrayList<>();
    for (String piece : pieces(line)) {
      Token token = token(piece, words);
      if (token == null) {
        return List.of();
      }
      tokens.add(token);
    }
    boolean telling =
        tokens.stream()
            .anyMatch(token -> token.kind() != Kind.NAME && token.kind() != Kind.SECTION);
    return telling ? List.copyOf(tokens) : List.of();
  }

  /** Pieces stand apart by two blanks or more, or by a bar. */
  private static List<String> pieces(String line) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean gap =
          i == line.length()
              || line.charAt(i) == '|'
              || line.charAt(i) == '\t'
              || line.startsWith("  ", i);
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
    Optional<LocalDate> date = date(piece, words);
    if (date.isPresent()) {
      return Token.day(date.get());
    }
    String lower = piece.toLowerCase(Locale.ROOT);
    if (words.words("weekday").has(piece)) {
      return Token.of(Kind.WEEKDAY, piece);
    }
    String label = lower.startsWith("page ") ? piece.substring(5).strip() : piece;
    if (isLabel(label)) {
      return Token.of(Kind.PAGE_LABEL, label);
    }
    if (lower.startsWith("vol.") || lower.startsWith("no.") || lower.startsWith("vol ")) {
      return Token.of(Kind.ISSUE, issueNumber(piece));
    }
    if (isPrice(lower, words)) {
      return Token.of(Kind.PRICE, piece);
    }
    if (isPaper(piece, words)) {
      return Token.of(Kind.NAME, piece);
    }
    if (lower.startsWith("www.")
        || lower.startsWith("http")
        || lower.indexOf('@') > 0 && lower.indexOf(' ') < 0) {
      return Token.of(Kind.CONTACT, piece);
    }
    return words.words("column-label").has(piece) ? Token.of(Kind.SECTION, piece) : null;
  }

  /** The number of Vol. X, No. 12,408; empty if there is none. */
  private static String issueNumber(String piece) {
    int at = piece.toLowerCase(Locale.ROOT).indexOf("no.");
    return at < 0 ? "" : piece.substring(at + 3).strip();
  }

  static boolean isLabel(String piece) {
    int letters = !piece.isEmpty() && piece.charAt(0) >= 'A' && piece.charAt(0) <= 'Z' ? 1 : 0;
    int at = piece.startsWith("-", letters) && letters == 1 ? 2 : letters;
    if (at == piece.length() || piece.length() - at > 3) {
      return false;
    }
    for (int i = at; i < piece.length(); i++) {
      if (!Glyphs.isDigit(piece.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPrice(String lower, Conventions words) {
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    boolean coins = words.words("price").has(last) && Glyphs.isDigit(lower.charAt(0));
    return lower.length() <= 12
        && (coins
            || lower.length() > 1
                && "$£€".indexOf(lower.charAt(0)) >= 0
                && Glyphs.isDigit(lower.charAt(1)));
  }

  /** A name of at most six words, one of them a paper's word. */
  static boolean isPaper(String piece, Conventions words) {
    String[] parts = piece.split(" ");
    if (parts.length < 2 || parts.length > 6 || LatinCase.capitals(piece) < 1) {
      return false;
    }
    for (String word : parts) {
      if (words.words("paper-word").has(word)) {
        return true;
      }
    }
    return false;
  }

  /** Friday, May 9, 2031; May 9, 2031; 9 May 2031. */
  static Optional<LocalDate> date(String piece, Conventions words) {
    int month = 0;
    int day = 0;
    int year = 0;
    for (String word : piece.replace(',', ' ').replace('.', ' ').split(" ")) {
      if (word.isEmpty() || words.words("weekday").has(word)) {
        continue;
      }
      int number = Glyphs.isDigit(word.charAt(0)) ? Numerals.of(word) : -1;
      if (words.words("month").has(word) && month == 0) {
        month = Integer.parseInt(words.words("month").meaning(word));
      } else if (number > 31 && year == 0) {
        year = number;
      } else if (number > 0 && number <= 31 && day == 0) {
        day = number;
      } else {
        return Optional.empty();
      }
    }
    return month > 0 && day > 0 && year > 0 ? Numerals.day(year, month, day) : Optional.empty();
  }
}
