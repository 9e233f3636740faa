package io.broadsheet.pdf.internal.typeset;

import java.util.List;

/**
 * A headline cut into lines.
 *
 * @param ends the end of each line, in UTF-16 units of the copy
 * @param widest the widest line, in thousandths of an em
 * @param cost how far from ideal the cuts are; 0 is balanced, at word ends
 */
public record HeadlineBreaks(List<Integer> ends, int widest, int cost) {
  public HeadlineBreaks {
    ends = List.copyOf(ends);
  }
}
