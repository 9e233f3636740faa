package io.broadsheet.model;

/**
 * A photograph that is news by itself (图片新闻) and belongs to no story.
 *
 * @param id names it in its edition
 * @param headline often empty
 * @param photo the picture, its caption and credit
 */
public record PhotoItem(String id, HeadlineGroup headline, Photo photo) implements Item {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.photoItem(this);
  }
}
