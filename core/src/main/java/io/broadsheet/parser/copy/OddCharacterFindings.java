package io.broadsheet.parser.copy;

import io.broadsheet.model.Repair;
import io.broadsheet.parser.encoding.Decoded;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what was repaired in the characters of a source, and what was only seen there. */
public final class OddCharacterFindings {
  private static final Map<Repair.Kind, TextFinding> BY_KIND =
      new EnumMap<>(
          Map.of(
              Repair.Kind.CONTROL_REMOVED, TextFinding.CONTROLS_REMOVED,
              Repair.Kind.CHARACTER_MAPPED, TextFinding.CHARACTERS_MAPPED,
              Repair.Kind.INVISIBLE_REMOVED, TextFinding.INVISIBLES_REMOVED,
              Repair.Kind.HYPHEN_DROPPED, TextFinding.SOFT_HYPHENS_REMOVED,
              Repair.Kind.MARKUP_REMOVED, TextFinding.MARKUP_REMOVED));

  private OddCharacterFindings() {}

  /** One finding for each kind, at the first place of its kind. */
  public static void report(Decoded decoded, List<Edit> edits, Doubts doubts) {
    Map<Repair.Kind, Integer> counts = new EnumMap<>(Repair.Kind.class);
    Map<Repair.Kind, Integer> first = new EnumMap<>(Repair.Kind.class);
    for (Edit edit : edits) {
      counts.merge(edit.kind(), 1, Integer::sum);
      first.putIfAbsent(edit.kind(), edit.start());
    }
    counts.forEach(
        (kind, count) -> {
          if (BY_KIND.containsKey(kind)) {
            doubts.atSource(first.get(kind), BY_KIND.get(kind), count);
          }
        });
    unreadable(decoded, doubts);
  }

  /** Characters that have no reading: they stay, and a person should know. */
  private static void unreadable(Decoded decoded, Doubts doubts) {
    String text = decoded.text();
    int lost = 0;
    int lostAt = -1;
    int own = 0;
    int ownAt = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD') {
        lostAt = lost++ == 0 ? i : lostAt;
      } else if (c >= '\uE000' && c <= '\uF8FF') {
        ownAt = own++ == 0 ? i : ownAt;
      }
    }
    if (lost > decoded.losses().size()) {
      doubts.atSource(lostAt, TextFinding.CHARACTERS_LOST, lost - decoded.losses().size());
    }
    if (own > 0) {
      doubts.atSource(ownAt, TextFinding.PRIVATE_USE, own);
    }
  }
}
