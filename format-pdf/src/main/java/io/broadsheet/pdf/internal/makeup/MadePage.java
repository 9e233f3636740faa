package io.broadsheet.pdf.internal.makeup;

import java.util.List;
import java.util.Optional;

/**
 * A page that is packed and waits to be drawn.
 *
 * @param source index of the edition's page that it stands for; empty for a page of what did not
 *     fit
 * @param height of the sheet; more than the paper's for what fits on no page
 * @param portions what stands on it; shapes refer to them by index
 * @param frame its room
 * @param packing what stands where; empty for a page without stories
 */
record MadePage(
    Optional<Integer> source,
    int height,
    List<Portion> portions,
    Frame frame,
    Optional<PagePacking> packing) {
  MadePage {
    portions = List.copyOf(portions);
  }
}
