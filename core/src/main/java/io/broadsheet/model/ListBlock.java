package io.broadsheet.model;

import java.util.List;

/**
 * A list in the story.
 *
 * @param entries in order, at least one
 */
public record ListBlock(List<Entry> entries) implements Block {
  public ListBlock {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a list has an entry");
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.list(this);
  }

  /**
   * One entry.
   *
   * @param text its words with the sign that opens it as printed: {@code ■ …}, {@code 一、…}
   */
  public record Entry(Text text) {}
}
