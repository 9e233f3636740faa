package io.broadsheet.model;

import java.util.List;

/** What stands on a page in its own right. */
public sealed interface Item permits Article, PhotoItem, Notice {
  /** Names the item in its edition; the same on every run over the same source. */
  String id();

  /** Kicker, headline and decks; may be empty. */
  HeadlineGroup headline();

  /** What a later version of edition JSON says of it; empty as a rule. */
  List<Addendum> addenda();

  /** The same item with other addenda. */
  Item withAddenda(List<Addendum> addenda);

  <R> R accept(Visitor<R> visitor);

  /** Does one thing for each kind of item. */
  interface Visitor<R> {
    R article(Article article);

    R photoItem(PhotoItem photoItem);

    R notice(Notice notice);
  }
}
