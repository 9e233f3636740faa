package io.broadsheet.docx.internal;

import io.broadsheet.model.Notice;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a bookmark: what begins there, and the name that it has in the edition. Word allows
 * letters, digits and underscores, 40 at most. A hyphen becomes an underscore, any other character
 * two underscores and its number in four hexadecimal digits.
 *
 * @param mark what begins
 * @param id its name in the edition; may be empty
 */
public record BookmarkName(Mark mark, String id) {
  private static final int LONGEST = 36;
  private static final Pattern ESCAPED = Pattern.compile("__([0-9A-F]{4})|__[0-9]{1,3}$|_");

  /** What begins at a bookmark. */
  public enum Mark {
    STORY,
    PHOTO,
    ADVERTISEMENT,
    CORRECTION,
    ANNOUNCEMENT,
    OBITUARY,
    INDEX,
    WEATHER,
    NOTICE,
    /** A page of the edition. */
    PAGE,
    /** What follows was printed on another page. */
    TURN,
    /** A block, where the styles alone do not tell it from the one before. */
    BLOCK;

    static Mark of(Notice.Kind kind) {
      return kind == Notice.Kind.OTHER ? NOTICE : valueOf(kind.name());
    }

    /** The kind of notice that begins, or empty if it is none. */
    public Optional<Notice.Kind> notice() {
      return this == NOTICE
          ? Optional.of(Notice.Kind.OTHER)
          : Arrays.stream(Notice.Kind.values())
              .filter(kind -> kind.name().equals(name()))
              .findFirst();
    }

    private String prefix() {
      return name().toLowerCase(Locale.ROOT) + "_";
    }
  }

  /** As it stands in the document; another one with the same id gets a number from 2. */
  public String text(int count) {
    StringBuilder name = new StringBuilder(mark.prefix());
    for (int i = 0; i < id.length(); i++) {
      String next = escaped(i);
      if (name.length() + next.length() > LONGEST) {
        break;
      }
      name.append(next);
    }
    return count < 2 ? name.toString() : name + "__" + count;
  }

  private String escaped(int at) {
    char c = id.charAt(at);
    boolean joins = c == '-' && at + 1 < id.length() && isPlain(id.charAt(at + 1));
    if (isPlain(c)) {
      return String.valueOf(c);
    }
    return joins ? "_" : String.format(Locale.ROOT, "__%04X", (int) c);
  }

  private static boolean isPlain(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** What a bookmark of a document says, or empty if it is not ours. */
  public static Optional<BookmarkName> of(String name) {
    return Arrays.stream(Mark.values())
        .filter(mark -> name.startsWith(mark.prefix()))
        .map(mark -> new BookmarkName(mark, unescaped(name.substring(mark.prefix().length()))))
        .findFirst();
  }

  private static String unescaped(String name) {
    return ESCAPED.matcher(name).replaceAll(BookmarkName::character);
  }

  private static String character(MatchResult found) {
    if (found.group(1) != null) {
      return Matcher.quoteReplacement(
          Character.toString((char) Integer.parseInt(found.group(1), 16)));
    }
    return found.group().length() > 1 ? "" : "-";
  }
}
