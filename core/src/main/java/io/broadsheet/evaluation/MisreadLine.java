package io.broadsheet.evaluation;

/**
 * A line of the source that was taken for something else than it is.
 *
 * @param page number of its page among those evaluated together, from 1
 * @param line its number in its file, from 1
 * @param confidence that the reading had, 0 to 1
 * @param found what most of its characters were taken for
 * @param truth what they are; the same where the line was wrongly taken to begin a text, or to go
 *     on with one
 * @param joined true if it was taken to go on with a text before it
 * @param words its characters, folded
 */
public record MisreadLine(
    int page,
    int line,
    double confidence,
    TextRole found,
    TextRole truth,
    boolean joined,
    String words) {}
