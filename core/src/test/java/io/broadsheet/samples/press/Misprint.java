package io.broadsheet.samples.press;

import io.broadsheet.samples.press.Piece.Part;
import java.util.List;

/** Takes a share of letters for others of the same text, as a recogniser does. */
final class Misprint {
  private final double share;
  private final Dice dice;

  Misprint(double share, Dice dice) {
    this.share = share;
    this.dice = dice;
  }

  /** The story as it was recognised. */
  Story in(Story story) {
    if (share == 0 || story.kind() == Story.Kind.FURNITURE) {
      return story;
    }
    Story read = new Story(story.kind()).by(story.names());
    story.pieces().forEach(piece -> read.add(in(piece)));
    return read;
  }

  private Piece in(Piece piece) {
    List<Part> parts =
        piece.parts().stream()
            .map(
                part ->
                    switch (part.role()) {
                      case PARAGRAPH, CAPTION, HEADLINE, DECK ->
                          new Part(part.role(), in(part.text()), part.gap());
                      default -> part;
                    })
            .toList();
    return new Piece(parts, piece.setting());
  }

  private String in(String text) {
    StringBuilder read = new StringBuilder(text);
    for (int at = 0; at < read.length(); at++) {
      if (Character.isLetter(read.charAt(at)) && dice.chance(share)) {
        char other = text.charAt(dice.between(0, text.length() - 1));
        if (Character.isLetter(other)) {
          read.setCharAt(at, other);
        }
      }
    }
    return read.toString();
  }
}
