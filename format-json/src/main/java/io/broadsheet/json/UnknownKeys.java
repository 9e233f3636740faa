package io.broadsheet.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.model.Addendum;
import io.broadsheet.report.Finding;
import io.broadsheet.report.Place;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keys of a document that nobody asked for. Where a later minor version wrote it they are kept;
 * otherwise they are mistakes, and reported.
 */
final class UnknownKeys {
  /** So many are reported each by itself. */
  private static final int REPORTED = 20;

  private static final JsonFactory FACTORY = new JsonFactory();

  private final List<Finding> findings = new ArrayList<>();
  private int count;

  /** Takes note of those in a value that was read; they are kept with the part that owns it. */
  void collect(Node read, Node owner, List<Addendum> kept) {
    read.unasked(node -> keep(node, owner, kept));
  }

  /** Takes note of one. */
  void keep(Node unknown, Node owner, List<Addendum> kept) {
    kept.add(new Addendum(Version.FIRST_LATER, unknown.pointerBelow(owner), json(unknown)));
    if (count++ < REPORTED) {
      findings.add(leftOut(unknown.place(), "the key " + unknown.pointer() + " is not known"));
    }
  }

  private static String json(Node node) {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(json)) {
      node.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString();
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Tells of them, as of a document of this minor version. */
  void tell(String file, int minor, Consumer<Finding> teller) {
    if (count > 0 && minor >= Version.FIRST_LATER) {
      teller.accept(kept(file, minor));
    } else {
      leftOut(file).forEach(teller);
    }
  }

  /** What to tell of them where they are left out. */
  private List<Finding> leftOut(String file) {
    List<Finding> all = new ArrayList<>(findings);
    if (count > REPORTED) {
      all.add(leftOut(Place.of(file), (count - REPORTED) + " more keys are not known"));
    }
    return all;
  }

  private static Finding leftOut(Place place, String what) {
    return new Finding(
        "json.unknown-key",
        Finding.Severity.WARNING,
        place,
        what + " and " + (what.endsWith("are not known") ? "were" : "was") + " left out",
        "correct its name, or read it with the version of Broadsheet that wrote it");
  }

  /** What to tell of them where they are kept. */
  private Finding kept(String file, int minor) {
    return new Finding(
        "json.later-version",
        Finding.Severity.NOTE,
        Place.of(file),
        "written by edition JSON %d.%d; %s not known here, kept for writing it as JSON again"
            .formatted(JsonFormat.VERSION, minor, count == 1 ? "1 key is" : count + " keys are"),
        "use a later version of Broadsheet to work with them");
  }
}
