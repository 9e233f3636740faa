package io.broadsheet.samples.press;

import io.broadsheet.evaluation.TextRole;

/**
 * A line as it stands on a page.
 *
 * @param text its characters
 * @param role what it begins with
 * @param goesOn true if it goes on with the text of a line above it
 */
public record SetLine(String text, TextRole role, boolean goesOn) {
  static final SetLine BLANK = new SetLine("", TextRole.FURNITURE, false);

  boolean isBlank() {
    return text.isEmpty();
  }

  SetLine with(String printed) {
    return new SetLine(printed, role, goesOn);
  }
}
