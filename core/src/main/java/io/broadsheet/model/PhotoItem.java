package io.broadsheet.model;

import java.util.List;

/**
 * A photograph that is news by itself (图片新闻) and belongs to no story.
 *
 * @param id names it in its edition
 * @param headline often empty
 * @param photo the picture, its caption and credit
 * @param addenda what a later version of edition JSON says of it; empty as a rule
 */
public record PhotoItem(String id, HeadlineGroup headline, Photo photo, List<Addendum> addenda)
    implements Item {

  public PhotoItem {
    addenda = List.copyOf(addenda);
  }

  public PhotoItem(String id, HeadlineGroup headline, Photo photo) {
    this(id, headline, photo, List.of());
  }

  @Override
  public PhotoItem withAddenda(List<Addendum> addenda) {
    return new PhotoItem(id, headline, photo, addenda);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.photoItem(this);
  }
}
