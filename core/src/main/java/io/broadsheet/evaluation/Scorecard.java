package io.broadsheet.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well some pages were read.
 *
 * @param pages how many
 * @param items how many the truth has
 * @param figures what is measured
 * @param roles how well each role was told, for those that occur
 * @param confusion what was taken for what
 * @param reliability of the confidence that decisions were marked with
 */
public record Scorecard(
    long pages,
    long items,
    Map<Figure, Estimate> figures,
    List<RoleScore> roles,
    Confusion confusion,
    Map<Decision, Reliability> reliability) {

  public Scorecard {
    figures = Collections.unmodifiableMap(new EnumMap<>(figures));
    roles = List.copyOf(roles);
    reliability = Collections.unmodifiableMap(new EnumMap<>(reliability));
  }

  /** A figure's value and what it rests on. */
  public Estimate figure(Figure figure) {
    return figures.get(figure);
  }
}
