package io.broadsheet.model;

import java.util.List;

/**
 * Who wrote the story.
 *
 * @param text as printed, brackets included: {@code （记者 …）}
 * @param people those who could be told apart in it; empty if they could not
 * @param placement where the paper has it
 */
public record Byline(Text text, List<Person> people, Placement placement) {
  public Byline {
    people = List.copyOf(people);
  }

  /** A byline at the opening of the first paragraph, after the dateline. */
  public static Byline runIn(String characters, Person... people) {
    return new Byline(Text.of(characters), List.of(people), Placement.RUN_IN);
  }

  /** A byline on a line of its own under the headline. */
  public static Byline ownLine(String characters, Person... people) {
    return new Byline(Text.of(characters), List.of(people), Placement.OWN_LINE);
  }

  /** Where a byline stands. */
  public enum Placement {
    /** In the opening of the first paragraph: 本报讯（记者 …）. */
    RUN_IN,
    /** On its own line between headline and body. */
    OWN_LINE,
    /** After the last paragraph, or at its end. */
    END
  }
}
