package io.broadsheet.cli;

import io.broadsheet.format.Reading;
import java.nio.file.Path;
import java.util.List;

/**
 * What there is to see of a reading, in the order in which an editor checks it.
 *
 * @param input the file
 * @param reading what was made of it
 * @param lines of its source
 * @param doubts what to look at first
 * @param pages the outline
 */
record Inspection(
    Path input, Reading reading, SourceLines lines, List<Doubt> doubts, List<OutlinePage> pages) {

  static Inspection of(Path input, Reading reading) {
    SourceLines lines = new SourceLines(reading);
    return new Inspection(
        input, reading, lines, Doubts.of(reading, lines), new Outline(reading, lines).pages());
  }
}
