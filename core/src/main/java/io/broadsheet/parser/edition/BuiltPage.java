package io.broadsheet.parser.edition;

import io.broadsheet.model.Page;
import io.broadsheet.parser.furniture.FurnitureLine;
import io.broadsheet.parser.signs.PageLanguage;
import io.broadsheet.report.LineReading;
import java.util.List;
import java.util.Map;

/**
 * A page with what the report says of it.
 *
 * @param page items and furniture
 * @param language by whose conventions it was read
 * @param furniture the lines set aside
 * @param readings of its lines
 * @param confidences of its items by id
 * @param structured true if anything on it is more than running text
 */
record BuiltPage(
    Page page,
    PageLanguage language,
    List<FurnitureLine> furniture,
    List<LineReading> readings,
    Map<String, Double> confidences,
    boolean structured) {

  /** The same with another page. */
  BuiltPage with(Page other) {
    return new BuiltPage(other, language, furniture, readings, confidences, structured);
  }
}
