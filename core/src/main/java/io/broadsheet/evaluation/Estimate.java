package io.broadsheet.evaluation;

import java.util.OptionalDouble;

/**
 * A figure.
 *
 * @param value 0 to 1
 * @param low lower end of the 95 % confidence interval; empty for fewer than two pages
 * @param high upper end of it
 * @param base on how many things the value rests; it says nothing if there are none
 */
public record Estimate(double value, OptionalDouble low, OptionalDouble high, long base) {}
