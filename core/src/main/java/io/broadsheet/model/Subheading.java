package io.broadsheet.model;

/**
 * A heading inside the story (小标题, crosshead).
 *
 * @param text its words
 */
public record Subheading(Text text) implements Block {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.subheading(this);
  }
}
