package io.broadsheet.parser.edition;

import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Issue;
import io.broadsheet.model.Publication;
import io.broadsheet.parser.copy.TextFinding;
import io.broadsheet.parser.furniture.FurnitureLine;
import io.broadsheet.parser.furniture.FurnitureLine.Stated;
import io.broadsheet.parser.furniture.Token.Kind;
import io.broadsheet.parser.words.Conventions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What mastheads, running heads and file names say of the edition. Furniture wins over file names;
 * what stands on more pages wins; of two that stand equally often neither does.
 */
final class EditionFacts {
  private final ReadOptions options;
  private final List<FilePages> files;
  private final List<Stated> furniture;
  private final Optional<LocalDate> date;

  EditionFacts(ReadOptions options, List<FilePages> files) {
    this.options = options;
    this.files = files;
    this.furniture =
        files.stream()
            .flatMap(file -> file.built().stream())
            .flatMap(page -> page.furniture().stream())
            .map(FurnitureLine::stated)
            .toList();
    this.date = findDate();
  }

  Optional<LocalDate> date() {
    return date;
  }

  Issue issue() {
    return most(all(Kind.RUNNING_ISSUE))
        .or(() -> most(all(Kind.ISSUE)))
        .map(Issue::numbered)
        .orElse(Issue.UNKNOWN);
  }

  Publication publication() {
    List<String> serials = all(Kind.SERIAL);
    Optional<String> issn =
        most(serials.stream().filter(serial -> serial.startsWith("ISSN")).toList());
    List<Publication.Identifier> identifiers = new ArrayList<>();
    most(serials.stream().filter(serial -> serial.startsWith("CN")).toList())
        .ifPresent(serial -> identifiers.add(new Publication.Identifier("CN", serial)));
    most(all(Kind.POSTAL))
        .ifPresent(number -> identifiers.add(new Publication.Identifier("postal", number)));
    Optional<String> name = options.publication().or(() -> most(all(Kind.NAME)));
    return new Publication(
        name, issn.map(s -> s.substring(4).strip()), Optional.empty(), identifiers);
  }

  private Optional<LocalDate> findDate() {
    if (options.date().isPresent()) {
      return options.date();
    }
    List<LocalDate> printed = new ArrayList<>();
    for (Stated stated : furniture) {
      stated.date().ifPresent(day -> printed.addAll(Collections.nCopies(weight(stated, day), day)));
    }
    List<LocalDate> named = files.stream().flatMap(file -> file.name().date().stream()).toList();
    Optional<LocalDate> found = most(printed);
    if (printed.isEmpty()) {
      found = most(named);
    }
    List<LocalDate> days = printed.isEmpty() ? named : printed;
    if (found.isEmpty() && !days.isEmpty()) {
      files.get(0).doubts().whole(TextFinding.DATES_DIFFER, days.stream().distinct().count());
    }
    disagreements(found);
    return found;
  }

  /** A date beside the right day of the week counts for more than one beside a wrong one. */
  private static int weight(Stated stated, LocalDate day) {
    Optional<String> weekday =
        stated.first(Kind.WEEKDAY).map(Conventions.CHINESE.words("weekday")::meaning);
    if (weekday.isEmpty() || weekday.get().isEmpty()) {
      return 2;
    }
    return weekday.get().equals(Integer.toString(day.getDayOfWeek().getValue())) ? 3 : 1;
  }

  /** Files whose names are of another day than the edition. */
  private void disagreements(Optional<LocalDate> found) {
    for (FilePages file : files) {
      Optional<LocalDate> named = file.name().date();
      if (named.isPresent() && found.isPresent() && !named.equals(found)) {
        file.doubts()
            .whole(TextFinding.NAME_DISAGREES, found.get().toString(), named.get().toString());
      }
    }
  }

  private List<String> all(Kind kind) {
    return furniture.stream().flatMap(stated -> stated.all(kind).stream()).toList();
  }

  /** What is said most often; nothing if two are said equally often. */
  private static <T> Optional<T> most(List<T> said) {
    Map<T, Integer> votes = new LinkedHashMap<>();
    said.forEach(value -> votes.merge(value, 1, Integer::sum));
    int best = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<T> first =
        votes.entrySet().stream()
            .filter(vote -> vote.getValue() == best)
            .map(Map.Entry::getKey)
            .toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }
}
