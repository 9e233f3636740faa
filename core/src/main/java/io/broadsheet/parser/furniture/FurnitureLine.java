package io.broadsheet.parser.furniture;

import io.broadsheet.model.Furniture;
import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.furniture.Token.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A line that belongs to no item, and what it states.
 *
 * @param line which one
 * @param role what it is
 * @param stated what it tells about page and edition
 */
public record FurnitureLine(Line line, Furniture.Role role, Stated stated) {
  /**
   * What furniture tells.
   *
   * @param tokens the pieces of the line that say something, in order
   */
  public record Stated(List<Token> tokens) {
    static final Stated NOTHING = new Stated(List.of());

    public Stated {
      tokens = List.copyOf(tokens);
    }

    /** All values of a kind, in order. */
    public List<String> all(Kind kind) {
      return tokens.stream()
          .filter(token -> token.kind() == kind && !token.value().isEmpty())
          .map(Token::value)
          .toList();
    }

    /** The first value of a kind. */
    public Optional<String> first(Kind kind) {
      return all(kind).stream().findFirst();
    }

    /** The day of the edition. */
    public Optional<LocalDate> date() {
      return tokens.stream().flatMap(token -> token.date().stream()).findFirst();
    }

    /** The label of the page. */
    public Optional<String> label() {
      return first(Kind.PAGE_LABEL);
    }

    /** The section of the page. */
    public Optional<String> section() {
      return first(Kind.SECTION);
    }
  }
}
