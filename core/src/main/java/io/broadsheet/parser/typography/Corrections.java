package io.broadsheet.parser.typography;

import io.broadsheet.model.Text;
import io.broadsheet.parser.words.Glyphs;
import java.util.BitSet;

/**
 * A text that is being set to its language's habits, character by character, and what stood there
 * before.
 */
final class Corrections {
  private final String text;
  private final BitSet open;
  private final String[] instead;
  private final String[] rules;
  private boolean changed;

  /**
   * Nothing corrected yet.
   *
   * @param open the offsets whose characters may be changed
   */
  Corrections(Text text, BitSet open) {
    this.text = text.characters();
    this.open = open;
    this.instead = new String[this.text.length()];
    this.rules = new String[this.text.length()];
  }

  int length() {
    return text.length();
  }

  /** The character as it is now; a blank where nothing is left, and beyond the text. */
  char now(int at) {
    if (at < 0 || at >= text.length()) {
      return ' ';
    }
    String after = instead[at];
    return after == null ? text.charAt(at) : after.isEmpty() ? ' ' : after.charAt(0);
  }

  /** The character as it stood. */
  char was(int at) {
    return text.charAt(at);
  }

  /** The nearest offset before one whose character is not blank, or -1. */
  int before(int at) {
    int found = at - 1;
    while (found >= 0 && Glyphs.isBlank(now(found))) {
      found--;
    }
    return found;
  }

  /** The nearest offset behind one whose character is not blank, or the length. */
  int behind(int at) {
    int found = at + 1;
    while (found < text.length() && Glyphs.isBlank(now(found))) {
      found++;
    }
    return found;
  }

  boolean mayChange(int at) {
    return open.get(at) && instead[at] == null;
  }

  /** Sets something else in a character's place, if that may be changed. */
  void set(int at, String after, String rule) {
    if (mayChange(at)) {
      instead[at] = after;
      rules[at] = rule;
      changed = true;
    }
  }

  boolean isChanged() {
    return changed;
  }

  boolean isChanged(int at) {
    return instead[at] != null;
  }

  /** What stands in a character's place now. */
  String instead(int at) {
    return instead[at] == null ? text.substring(at, at + 1) : instead[at];
  }

  /** The rule that changed a character, or null. */
  String rule(int at) {
    return rules[at];
  }
}
