package io.broadsheet.model;

/**
 * A paragraph of running text, whole, without indent.
 *
 * @param text its words
 */
public record Paragraph(Text text) implements Block {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.paragraph(this);
  }
}
