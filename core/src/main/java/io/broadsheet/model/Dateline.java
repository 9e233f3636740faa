package io.broadsheet.model;

import java.util.Optional;

/**
 * The opening that says where a story comes from (电头): 本报讯, 新华社北京5月1日电, LONDON (AP) —.
 *
 * @param text as printed
 * @param agency the agency or paper named in it
 * @param place the place named in it
 * @param date the date as printed there, rarely with a year
 */
public record Dateline(
    Text text, Optional<String> agency, Optional<String> place, Optional<String> date) {

  /** A dateline of which only the words are known. */
  public static Dateline of(String characters) {
    return new Dateline(Text.of(characters), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
