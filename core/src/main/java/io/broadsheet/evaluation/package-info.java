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
 * best first. Lines of the source are found in the truth character by character, which tells roles,
 * joins, and whether decisions were right. Evaluating takes time and memory in proportion to the
 * text, and to the square of the items that one truth covers.
 */
package io.broadsheet.evaluation;
