package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.report.Finding;
import java.util.List;

/**
 * The score sheet of an edition's make-up.
 *
 * @param paper name of the sheet
 * @param bodySize size of running text, in thousandths of a point
 * @param pages one for each page
 * @param findings what a person should know
 */
public record LayoutReport(
    String paper, int bodySize, List<PageScore> pages, List<Finding> findings) {
  public LayoutReport {
    pages = List.copyOf(pages);
    findings = List.copyOf(findings);
  }

  /**
   * The score of a page.
   *
   * @param stories how many stand on it
   * @param leading of its grid, in thousandths of a point
   * @param columns of its grid
   * @param rows of its grid
   * @param usedRows down to the last module
   * @param whiteCells rows of columns left white between and inside modules, headlines' air apart
   * @param legImbalance the largest difference between the legs of one story, in rows
   * @param lonelyLines lines torn from their paragraph at a leg's head or foot
   * @param tombstones pairs of headlines of one size side by side
   * @param jumps stories that go on elsewhere
   * @param lines lines of running text
   * @param loose lines whose gaps were opened further than is unseen
   * @param ragged lines left ragged because they would have gaped
   * @param overfull lines that stick out
   * @param lonelyCharacters last lines of a single character
   * @param prohibited lines that begin or end with a mark that must not stand there
   * @param cost points of the whole page
   */
  public record PageScore(
      int stories,
      int leading,
      int columns,
      int rows,
      int usedRows,
      int whiteCells,
      int legImbalance,
      int lonelyLines,
      int tombstones,
      int jumps,
      int lines,
      int loose,
      int ragged,
      int overfull,
      int lonelyCharacters,
      int prohibited,
      int cost) {

    /** White space in thousandths of the page's cells, its foot included. */
    public int whitePerMille() {
      int cells = Math.max(1, rows * columns);
      return (whiteCells + (rows - usedRows) * columns) * 1000 / cells;
    }
  }

  /** The sheet as text, one page a line. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(paper + ", body " + bodySize + "\n");
    for (int i = 0; i < pages.size(); i++) {
      PageScore p = pages.get(i);
      out.append("page ").append(i + 1).append(": stories ").append(p.stories);
      out.append(", leading ").append(p.leading);
      out.append(", rows ").append(p.usedRows).append('/').append(p.rows);
      out.append(", white ").append(p.whitePerMille()).append("‰");
      out.append(", imbalance ").append(p.legImbalance);
      out.append(", lonely ").append(p.lonelyLines).append('+').append(p.lonelyCharacters);
      out.append(", tombstones ").append(p.tombstones).append(", jumps ").append(p.jumps);
      out.append(", lines ").append(p.lines).append(", loose ").append(p.loose);
      out.append(", ragged ").append(p.ragged).append(", overfull ").append(p.overfull);
      out.append(", prohibited ").append(p.prohibited);
      out.append(", cost ").append(p.cost).append('\n');
    }
    return out.toString();
  }
}
