package io.broadsheet.docx.internal;

/** Pictures and what is said of them; a picture never parts from its caption. */
final class PictureStyles {
  private final StyleElements style;
  private final Tongue tongue;

  PictureStyles(StyleElements style, Tongue tongue) {
    this.style = style;
    this.tongue = tongue;
  }

  void write() {
    style.paragraph(
        Style.PICTURE,
        Style.NORMAL,
        () -> {
          style.on("w:keepNext");
          style.spacing(240, 60, 240);
          style.align("center");
        });
    style.paragraph(
        Style.CAPTION,
        Style.NORMAL,
        () -> {
          style.on("w:keepLines");
          style.spacing(60, 60, 260);
        },
        () -> {
          style.headFonts(tongue);
          style.size(RunningStyles.SIZE - 3);
        });
    style.paragraph(
        Style.CREDIT,
        Style.NORMAL,
        () -> {
          style.spacing(0, 120, 260);
          style.align("right");
        },
        () -> style.size(RunningStyles.SIZE - 4));
  }
}
