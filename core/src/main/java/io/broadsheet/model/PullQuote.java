package io.broadsheet.model;

import java.util.Optional;

/**
 * Words lifted out of the story and set large.
 *
 * @param text the words
 * @param attribution who said them, if printed with them
 */
public record PullQuote(Text text, Optional<Text> attribution) implements Block {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.pullQuote(this);
  }
}
