package io.broadsheet.samples.press;

import java.util.ArrayList;
import java.util.List;

/** What an editor would call one item of the page, or a line of furniture between items. */
final class Story {
  /** What the item is, as truth files name it. */
  enum Kind {
    ARTICLE,
    PHOTO,
    BRIEF,
    NOTICE,
    FURNITURE
  }

  private final Kind kind;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  Story(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  Story add(Piece piece) {
    pieces.add(piece);
    return this;
  }

  Story by(List<String> people) {
    names.addAll(people);
    return this;
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<String> names() {
    return names;
  }
}
