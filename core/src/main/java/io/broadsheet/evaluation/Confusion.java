package io.broadsheet.evaluation;

import java.util.EnumMap;
import java.util.Map;

/** What was taken for what, in characters. */
public final class Confusion {
  private final Map<TextRole, Map<TextRole, Long>> counts = new EnumMap<>(TextRole.class);
  private final Map<TextRole, Long> missing = new EnumMap<>(TextRole.class);

  Confusion(Tally tally) {
    for (TextRole truth : TextRole.values()) {
      Map<TextRole, Long> row = new EnumMap<>(TextRole.class);
      for (TextRole found : TextRole.values()) {
        row.put(found, tally.roles(truth, found.ordinal()));
      }
      counts.put(truth, row);
      missing.put(truth, tally.roles(truth, Tally.MISSING));
    }
  }

  /** Characters that the truth has in one role and the reading in another, or in the same. */
  public long count(TextRole truth, TextRole found) {
    return counts.get(truth).get(found);
  }

  /** Characters of the truth, in a role, that are nowhere on the page as it was read. */
  public long missing(TextRole truth) {
    return missing.get(truth);
  }

  /** Characters taken for a role. */
  public long found(TextRole role) {
    return counts.values().stream().mapToLong(row -> row.get(role)).sum();
  }

  /** Characters that the truth has in a role. */
  public long truth(TextRole role) {
    return counts.get(role).values().stream().mapToLong(Long::longValue).sum() + missing(role);
  }
}
