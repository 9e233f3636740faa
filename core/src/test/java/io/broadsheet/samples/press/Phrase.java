package io.broadsheet.samples.press;

import java.util.List;

/**
 * Some words of a page.
 *
 * @param text as printed
 * @param names of the people named in it, in order
 */
record Phrase(String text, List<String> names) {
  Phrase {
    names = List.copyOf(names);
  }
}
