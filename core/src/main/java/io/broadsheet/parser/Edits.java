package io.broadsheet.parser;

import io.broadsheet.model.Repair;
import io.broadsheet.model.SourceRange;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The characters of a source that cannot stand in a document as they are: bytes that could not be
 * decoded, control characters, page marks. Each is a repair of its own, apart from the others.
 */
final class Edits {
  private final List<Repair> repairs;
  private final BitSet touched;

  private Edits(List<Repair> repairs, BitSet touched) {
    this.repairs = List.copyOf(repairs);
    this.touched = touched;
  }

  static Edits of(Decoded decoded) {
    return of(decoded, 0);
  }

  /** Those of a file that an edition counts as its source number {@code source}. */
  static Edits of(Decoded decoded, int source) {
    List<Repair> repairs = new ArrayList<>();
    BitSet touched = new BitSet();
    String text = decoded.text();
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      if (next < decoded.losses().size() && decoded.losses().get(next).at() == i) {
        repairs.add(undecodable(decoded.losses().get(next++), source));
        touched.set(i);
      } else if (removed(text, i)) {
        repairs.add(removal(text.charAt(i), i, source));
        touched.set(i);
      } else if (Character.isHighSurrogate(text.charAt(i))) {
        i++;
      }
    }
    return new Edits(repairs, touched);
  }

  private static boolean removed(String text, int at) {
    char c = text.charAt(at);
    if (c >= ' ' && c < Character.MIN_SURROGATE) {
      return false;
    }
    int most = Math.min(text.length(), at + 2);
    return Text.firstIllegal(text.subSequence(at, most)) == 0;
  }

  private static Repair undecodable(Decoded.Loss loss, int source) {
    return new Repair(
        Repair.Kind.UNDECODABLE,
        new SourceRange(source, loss.at(), loss.at() + 1),
        "\uFFFD",
        "\uFFFD",
        "decoder",
        1,
        Optional.of(loss.bytes()));
  }

  private static Repair removal(char c, int at, int source) {
    boolean page = c == '\f';
    return new Repair(
        page ? Repair.Kind.PAGE_MARK_REMOVED : Repair.Kind.CONTROL_REMOVED,
        new SourceRange(source, at, at + 1),
        String.valueOf(c),
        "",
        page ? "form-feed" : "control",
        1);
  }

  List<Repair> repairs() {
    return repairs;
  }

  /** True if a repair of its own stands for this character. */
  boolean touches(int at) {
    return touched.get(at);
  }

  /** The first such character from {@code at}, or {@code end}. */
  int nextFrom(int at, int end) {
    int next = touched.nextSetBit(at);
    return next < 0 ? end : Math.min(next, end);
  }
}
