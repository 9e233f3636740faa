package io.broadsheet.docx.internal.read;

import io.broadsheet.archive.Archive;
import io.broadsheet.xml.XmlReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a part leads to (ECMA-376-2, 9.3), by the ids that its content uses. */
public final class Relationships {
  private final Map<String, Target> targets;

  private Relationships(Map<String, Target> targets) {
    this.targets = targets;
  }

  /**
   * Where a relationship leads.
   *
   * @param type the last part of its type: {@code image}, {@code hyperlink} …
   * @param external true if it leads out of the archive
   * @param name of a part, or an address
   */
  public record Target(String type, boolean external, String name) {}

  /**
   * Those of a part.
   *
   * @param part its name without the first slash; empty for the whole archive
   */
  public static Relationships of(Archive archive, String part) {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
    Map<String, Target> targets = new LinkedHashMap<>();
    if (archive.has(name)) {
      XmlReader xml = archive.xml(name);
      while (xml.next()) {
        if (xml.event() == XmlReader.Event.START && xml.name().equals("Relationship")) {
          add(targets, xml, folder);
        }
      }
    }
    return new Relationships(targets);
  }

  private static void add(Map<String, Target> targets, XmlReader xml, String folder) {
    String type = xml.attribute("Type").orElse("");
    boolean external = xml.attribute("TargetMode").filter("External"::equals).isPresent();
    String target = xml.attribute("Target").orElse("");
    xml.attribute("Id")
        .ifPresent(
            id ->
                targets.putIfAbsent(
                    id,
                    new Target(
                        type.substring(type.lastIndexOf('/') + 1),
                        external,
                        external ? target : resolved(folder, target))));
  }

  /** A name that leads out of the archive leads nowhere: there is no such part. */
  private static String resolved(String folder, String target) {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /** Where an id leads. */
  public Optional<Target> get(String id) {
    return Optional.ofNullable(targets.get(id));
  }

  /** All of them by their ids. */
  public Map<String, Target> all() {
    return Map.copyOf(targets);
  }

  /** The first part of a type. */
  public Optional<String> part(String type) {
    return targets.values().stream()
        .filter(target -> target.type().equals(type) && !target.external())
        .map(Target::name)
        .findFirst();
  }
}
