package io.broadsheet.pdf.internal.font;

import io.broadsheet.pdf.internal.font.FontStyle.Design;

/** The fonts that Broadsheet knows to find on the class path. */
enum BundledFont {
  NOTO_LIGHT("fonts/ttf/NotoSansSC/NotoSansSC-Light.ttf", Design.SANS, 300, false, true),
  NOTO_REGULAR("fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf", Design.SANS, 400, false, true),
  NOTO_MEDIUM("fonts/ttf/NotoSansSC/NotoSansSC-Medium.ttf", Design.SANS, 500, false, true),
  NOTO_BOLD("fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf", Design.SANS, 700, false, true),
  NOTO_BLACK("fonts/ttf/NotoSansSC/NotoSansSC-Black.ttf", Design.SANS, 900, false, true),
  SERIF_REGULAR("liberation/LiberationSerif-Regular.ttf", Design.SERIF, 400, false, false),
  SERIF_BOLD("liberation/LiberationSerif-Bold.ttf", Design.SERIF, 700, false, false),
  SERIF_ITALIC("liberation/LiberationSerif-Italic.ttf", Design.SERIF, 400, true, false),
  SERIF_BOLD_ITALIC("liberation/LiberationSerif-BoldItalic.ttf", Design.SERIF, 700, true, false),
  SANS_REGULAR("liberation/LiberationSans-Regular.ttf", Design.SANS, 400, false, false),
  SANS_BOLD("liberation/LiberationSans-Bold.ttf", Design.SANS, 700, false, false),
  SANS_ITALIC("liberation/LiberationSans-Italic.ttf", Design.SANS, 400, true, false),
  SANS_BOLD_ITALIC("liberation/LiberationSans-BoldItalic.ttf", Design.SANS, 700, true, false);

  /** What to add to a build, in words. */
  static final String COORDINATES =
      "com.helger.font:ph-fonts-noto-sans-sc (Chinese) and"
          + " com.github.librepdf:openpdf-fonts-extra (Latin)";

  final String resource;
  final Design design;
  final int weight;
  final boolean italic;

  /** True for a face with Han characters, whatever its design. */
  final boolean han;

  BundledFont(String resource, Design design, int weight, boolean italic, boolean han) {
    this.resource = resource;
    this.design = design;
    this.weight = weight;
    this.italic = italic;
    this.han = han;
  }

  /** How far it is from a style; smaller is nearer. */
  int distance(FontStyle style) {
    return Math.abs(weight - style.weight()) + (italic == style.italic() ? 0 : 2000);
  }
}
