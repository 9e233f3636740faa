package io.broadsheet.parser.furniture;

import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.LatinCase;
import io.broadsheet.parser.words.Numerals;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a whole date in languages of the alphabet: {@code Friday, May 9, 2031}, {@code Freitag, 9.
 * Mai 2031}, {@code viernes 9 de mayo de 2031}, {@code 9 мая 2031 г.}, {@code ٩ مايو ٢٠٣١}, {@code
 * 9.5.2031}. A place may stand before it, as in {@code Hallstein, den 9. Mai 2031}.
 */
final class AlphabeticDate {
  private static final int LONGEST = 64;

  private int month;
  private int day;
  private int year;

  private AlphabeticDate() {}

  static Optional<LocalDate> of(String piece, Conventions words) {
    if (piece.length() > LONGEST || !Glyphs.hasDigit(piece)) {
      return Optional.empty();
    }
    Optional<LocalDate> date = new AlphabeticDate().read(piece, words);
    int comma = piece.indexOf(',');
    if (date.isEmpty() && comma > 0 && isPlace(piece.substring(0, comma))) {
      return new AlphabeticDate().read(piece.substring(comma + 1), words);
    }
    return date;
  }

  private static boolean isPlace(String text) {
    String[] parts = text.split(" ");
    return parts.length <= 2 && LatinCase.capitals(text) >= 1 && !text.isEmpty();
  }

  private Optional<LocalDate> read(String piece, Conventions words) {
    for (String word : piece.replace(',', ' ').replace('،', ' ').split(" ")) {
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      boolean named = words.has("month", bare) || words.has("month", word);
      if (bare.isEmpty() || isFiller(bare, words) || isFiller(word, words)) {
        continue;
      }
      if (named && month == 0) {
        String meaning = words.words("month").meaning(bare);
        month = Integer.parseInt(meaning.isEmpty() ? words.words("month").meaning(word) : meaning);
      } else if (!number(bare) && !numeric(bare)) {
        return Optional.empty();
      }
    }
    return month > 0 && day > 0 && year > 0 ? Numerals.day(year, month, day) : Optional.empty();
  }

  private static boolean isFiller(String word, Conventions words) {
    return words.has("weekday", word) || words.has("date-filler", word);
  }

  /** 9, 9th, 1er, 2031. */
  private boolean number(String word) {
    int number = 0;
    int at = 0;
    while (at < word.length() && at < 5 && Character.isDigit(word.charAt(at))) {
      number = number * 10 + Character.digit(word.charAt(at), 10);
      at++;
    }
    String suffix = word.substring(at).toLowerCase(Locale.ROOT);
    boolean ordinal =
        at <= 2 && suffix.length() <= 2 && suffix.chars().allMatch(Character::isLetter);
    if (at == 0 || !ordinal && !suffix.isEmpty()) {
      return false;
    }
    if (number > 31 && year == 0) {
      year = number;
      return true;
    }
    boolean free = number > 0 && number <= 31 && day == 0;
    day = free ? number : day;
    return free;
  }

  /** 9.5.2031: the day first; with slashes the order is not the same everywhere. */
  private boolean numeric(String word) {
    String[] parts = word.split("\\.", -1);
    if (parts.length != 3 || month > 0 || parts[2].length() != 4) {
      return false;
    }
    int[] numbers = new int[3];
    for (int i = 0; i < 3; i++) {
      numbers[i] = Numerals.of(parts[i]);
      if (numbers[i] <= 0) {
        return false;
      }
    }
    day = numbers[0];
    month = numbers[1];
    year = numbers[2];
    return true;
  }
}
