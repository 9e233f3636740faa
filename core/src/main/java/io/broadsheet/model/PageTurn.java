package io.broadsheet.model;

import java.util.Optional;

/**
 * The place in a story where the paper made the reader turn to another page. What follows was
 * printed there.
 *
 * @param page the label of that page, if known
 */
public record PageTurn(Optional<String> page) implements Block {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.pageTurn(this);
  }
}
