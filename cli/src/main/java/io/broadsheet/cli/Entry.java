package io.broadsheet.cli;

import io.broadsheet.model.Person;
import java.util.List;

/**
 * A text in an outline.
 *
 * @param role what it was taken for
 * @param where it stands
 * @param text its lines, where line breaks were kept
 * @param people those told apart in a byline
 * @param remark what else there is to know; may be empty
 */
record Entry(String role, LineSpan where, List<String> text, List<Person> people, String remark) {}
