package io.broadsheet.pdf;

import io.broadsheet.format.WriteOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How pages are made up.
 *
 * @param paper the paper; without it A4, or A3 if the edition's pages do not fit on A4
 * @param columns 1 to 12 columns; without it the paper's usual number
 * @param margin in millimetres, 0 to 60; without it the paper's usual margin
 * @param bodySize size of running text in tenths of a point, 60 to 140; without it the size from
 *     8.5 to 10.5 points that fills the pages best
 * @param layout whether stories stay on their pages
 * @param fonts font files to look for characters in, before the bundled ones
 */
public record PdfOptions(
    Optional<Paper> paper,
    OptionalInt columns,
    OptionalInt margin,
    OptionalInt bodySize,
    Layout layout,
    List<Path> fonts)
    implements WriteOptions {

  public PdfOptions {
    check("columns", columns, 1, 12);
    check("margin", margin, 0, 60);
    check("body size", bodySize, 60, 140);
    fonts = List.copyOf(fonts);
  }

  private static void check(String name, OptionalInt value, int least, int most) {
    if (value.isPresent() && (value.getAsInt() < least || value.getAsInt() > most)) {
      throw new IllegalArgumentException(
          name + " is from " + least + " to " + most + ", not " + value.getAsInt());
    }
  }

  /** Whether stories stay on their pages. */
  public enum Layout {
    /** Each page keeps its stories; what does not fit goes on at later pages. */
    AS_PRINTED,
    /** All stories are packed anew, page after page. */
    REMADE
  }

  /** Whatever fits best, as printed. */
  public static PdfOptions defaults() {
    return new PdfOptions(
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Layout.AS_PRINTED,
        List.of());
  }

  public PdfOptions paper(Paper paper) {
    return new PdfOptions(Optional.of(paper), columns, margin, bodySize, layout, fonts);
  }

  /** Sets the number of columns, 1 to 12. */
  public PdfOptions columns(int columns) {
    return new PdfOptions(paper, OptionalInt.of(columns), margin, bodySize, layout, fonts);
  }

  /** Sets the margin in millimetres, 0 to 60. */
  public PdfOptions margin(int millimetres) {
    return new PdfOptions(paper, columns, OptionalInt.of(millimetres), bodySize, layout, fonts);
  }

  /** Sets the size of running text in tenths of a point, 60 to 140. */
  public PdfOptions bodySize(int tenths) {
    return new PdfOptions(paper, columns, margin, OptionalInt.of(tenths), layout, fonts);
  }

  public PdfOptions layout(Layout layout) {
    return new PdfOptions(paper, columns, margin, bodySize, layout, fonts);
  }

  /** Adds a font file to look for characters in, before the bundled ones. */
  public PdfOptions font(Path file) {
    List<Path> all = new ArrayList<>(fonts);
    all.add(file);
    return new PdfOptions(paper, columns, margin, bodySize, layout, all);
  }
}
