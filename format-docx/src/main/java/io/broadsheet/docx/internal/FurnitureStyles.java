package io.broadsheet.docx.internal;

/** Nameplate, headers, footers, contents, and what parts one thing from another. */
final class FurnitureStyles {
  private final StyleElements style;
  private final Tongue tongue;

  FurnitureStyles(StyleElements style, Tongue tongue) {
    this.style = style;
    this.tongue = tongue;
  }

  void write() {
    nameplate();
    style.paragraph(Style.HEADER, Style.NORMAL, () -> style.align("center"), this::small);
    style.paragraph(Style.FOOTER, Style.NORMAL, () -> style.align("center"), this::small);
    style.paragraph(
        Style.SECTION_END, Style.NORMAL, () -> style.spacing(0, 0, 60), () -> style.size(2));
    style.paragraph(
        Style.CUT_OFF_RULE,
        Style.SECTION_END,
        () -> {
          style.on("w:keepNext");
          style.borders(4, "w:top");
          style.spacing(HeadlineStyles.GAP, 0, 60);
        });
    style.paragraph(
        Style.CONTENTS_HEADING,
        Style.NORMAL,
        () -> {
          style.on("w:keepNext");
          style.spacing(HeadlineStyles.GAP, 60, 280);
        },
        () -> {
          style.headFonts(tongue);
          style.bold(RunningStyles.SIZE);
        });
    style.paragraph(
        Style.CONTENTS_ENTRY,
        Style.NORMAL,
        () -> style.spacing(0, 20, 280),
        () -> style.size(RunningStyles.SIZE - 1));
  }

  private void nameplate() {
    style.paragraph(
        Style.TITLE,
        Style.NORMAL,
        () -> {
          style.spacing(0, 60, 900);
          style.align("center");
        },
        () -> {
          style.headFonts(tongue);
          style.bold(72);
        });
    style.paragraph(Style.NAMEPLATE, Style.TITLE);
    style.paragraph(
        Style.FOLIO,
        Style.NORMAL,
        () -> {
          style.borders(12, "w:top");
          style.spacing(0, 60, 280);
          style.align("center");
        },
        () -> style.size(RunningStyles.SIZE - 2));
  }

  private void small() {
    style.size(RunningStyles.SIZE - 3);
  }
}
