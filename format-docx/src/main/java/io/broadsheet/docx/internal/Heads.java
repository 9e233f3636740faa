package io.broadsheet.docx.internal;

import io.broadsheet.model.Page;
import java.util.List;
import java.util.Map;

/** The headers and footers of the document: the paper's own, or a template's. */
interface Heads {
  /**
   * Those of a page of the edition.
   *
   * @param number of the page, from 1
   * @param first true for the first page that is written
   */
  List<Section.Reference> of(Page page, int number, boolean first);

  /** True if the first page has some of its own. */
  boolean ownFirstPage();

  /** The parts, by the ids of their relationships. */
  Map<String, byte[]> parts();
}
