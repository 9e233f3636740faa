package io.broadsheet.parser.signs;

import io.broadsheet.model.Person;
import java.util.List;

/**
 * How a story begins (电头, dateline, run-in byline), as places in its first line.
 *
 * @param dateline from where to where; none if both are 0
 * @param agency who filed it
 * @param place where from
 * @param date when, as printed
 * @param byline from where to where; none if both are 0
 * @param people those named in the byline
 * @param body where the story's own words begin
 */
public record Opening(
    Part dateline, Part agency, Part place, Part date, Part byline, Names people, int body) {

  /** A stretch of a line. */
  public record Part(int from, int to) {
    public static final Part NONE = new Part(0, 0);

    public boolean isEmpty() {
      return from >= to;
    }

    public String of(String line) {
      return line.substring(from, to);
    }
  }

  /**
   * People named in a byline or credit.
   *
   * @param people from left to right
   * @param unsplit true if names stand together that cannot be told apart
   */
  public record Names(List<Person> people, boolean unsplit) {
    public static final Names NONE = new Names(List.of(), false);

    public boolean isNobody() {
      return people.isEmpty() && !unsplit;
    }
  }
}
