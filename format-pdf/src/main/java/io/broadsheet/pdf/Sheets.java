package io.broadsheet.pdf;

import io.broadsheet.pdf.internal.makeup.MakeupOptions;
import io.broadsheet.pdf.internal.makeup.MakeupOptions.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The options in the measures of the make-up. */
final class Sheets {
  /** Thousandths of a point in a millimetre, times a hundred. */
  private static final long MILLIMETRE = 283_465;

  private static final int GUTTER = 14_000;

  private Sheets() {}

  static MakeupOptions of(PdfOptions options) {
    Stream<Paper> papers =
        options.paper().map(Stream::of).orElseGet(() -> Stream.of(Paper.A4, Paper.A3));
    List<Integer> sizes =
        options.bodySize().isPresent() ? List.of(options.bodySize().getAsInt() * 100) : List.of();
    return new MakeupOptions(
        papers.map(paper -> sheet(paper, options)).toList(),
        sizes,
        options.layout() == PdfOptions.Layout.REMADE);
  }

  private static Sheet sheet(Paper paper, PdfOptions options) {
    return new Sheet(
        paper.name().toLowerCase(Locale.ROOT),
        thousandths(paper.width()),
        thousandths(paper.height()),
        thousandths(options.margin().orElse(paper.margin())),
        options.columns().orElse(paper.columns()),
        GUTTER);
  }

  private static int thousandths(int millimetres) {
    return (int) (millimetres * MILLIMETRE / 100);
  }
}
