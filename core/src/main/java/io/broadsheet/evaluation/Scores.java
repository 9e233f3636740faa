package io.broadsheet.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes figures of counts. */
final class Scores {
  private Scores() {}

  static Scorecard of(List<Tally> pages) {
    Tally sum = new Tally();
    pages.forEach(sum::add);
    Bootstrap bootstrap = new Bootstrap(pages);
    Map<Figure, Estimate> figures = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      figures.put(
          figure,
          new Estimate(
              sum.value(figure), bootstrap.low(figure), bootstrap.high(figure), sum.base(figure)));
    }
    Confusion confusion = new Confusion(sum);
    return new Scorecard(
        sum.pages(), sum.items(), figures, roles(confusion), confusion, reliability(sum));
  }

  private static List<RoleScore> roles(Confusion confusion) {
    List<RoleScore> roles = new ArrayList<>();
    for (TextRole role : TextRole.values()) {
      long found = confusion.found(role);
      long truth = confusion.truth(role);
      if (found + truth > 0) {
        roles.add(new RoleScore(role, confusion.count(role, role), found, truth));
      }
    }
    return roles;
  }

  private static Map<Decision, Reliability> reliability(Tally sum) {
    Map<Decision, Reliability> reliability = new EnumMap<>(Decision.class);
    for (Decision decision : Decision.values()) {
      List<Reliability.Bin> bins = new ArrayList<>();
      for (int bin = 0; bin < Reliability.binCount(); bin++) {
        bins.add(sum.bin(decision, bin));
      }
      reliability.put(decision, new Reliability(bins));
    }
    return reliability;
  }
}
