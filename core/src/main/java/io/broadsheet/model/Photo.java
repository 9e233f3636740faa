package io.broadsheet.model;

import java.util.List;
import java.util.Optional;

/**
 * A photograph or drawing, or the place of one whose picture is not at hand.
 *
 * @param image the picture, if the source has it
 * @param caption what it shows (图说)
 * @param credit whose it is, as printed: 甲乙 摄
 * @param creators those named in the credit
 */
public record Photo(
    Optional<Image> image, Optional<Text> caption, Optional<Text> credit, List<Person> creators)
    implements Block {

  public Photo {
    creators = List.copyOf(creators);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.photo(this);
  }
}
