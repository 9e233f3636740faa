package io.broadsheet.report;

/**
 * One reason for a decision.
 *
 * @param clue the name of the clue
 * @param weight how strongly it spoke; negative if against
 */
public record Evidence(String clue, double weight) {}
