package io.broadsheet.parser;

import io.broadsheet.model.Furniture;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line that belongs to no item, and what it states.
 *
 * @param line which one
 * @param role what it is
 * @param stated what it tells about page and edition
 */
record FurnitureLine(Line line, Furniture.Role role, Stated stated) {
  /**
   * What furniture tells.
   *
   * @param name of the paper
   * @param date of the edition
   * @param label of the page
   * @param section of the page
   * @param issue number of the edition
   * @param serial the CN number
   * @param postal the 邮发代号
   */
  record Stated(
      Optional<String> name,
      Optional<LocalDate> date,
      Optional<String> label,
      Optional<String> section,
      Optional<String> issue,
      Optional<String> serial,
      Optional<String> postal) {
    static final Stated NOTHING =
        new Stated(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    Stated withName(String name) {
      return new Stated(Optional.of(name), date, label, section, issue, serial, postal);
    }
  }
}
