/**
 * Measures readings of newspaper pages against truth: editions that a person has corrected.
 *
 * <pre>{@code
 * Reading reading = Editions.readWithReport(page, ReadOptions.defaults());
 * Truth truth = Truth.of(Editions.read(Path.of("page.truth.json")));
 * Evaluation evaluation = Evaluation.of(reading, truth);
 * Scorecard all = evaluation.scorecard();
 * System.out.println(all.figure(Figure.ARTICLE_F1).value());
 * }</pre>
 *
 * <p>Texts are compared without white space, soft hyphens, the width of characters, and the shape
 * of quotation marks and dashes. Items are paired by the runs of three characters that they share,
 * best first (among more than a million pairs, those that share runs which few others have). Lines
 * of the source are found in the truth character by character, which tells roles, joins, and
 * whether decisions were right. Time and memory are in proportion to the text.
 */
package io.broadsheet.evaluation;
