package io.broadsheet.docx.internal;

/** What stands over a story and between its parts. Lengths are in twentieths of a point. */
final class HeadlineStyles {
  /** Above the rule of an item. */
  static final int GAP = 160;

  private final StyleElements style;
  private final Tongue tongue;

  HeadlineStyles(StyleElements style, Tongue tongue) {
    this.style = style;
    this.tongue = tongue;
  }

  void write() {
    over(Style.COLUMN_LABEL, 280, () -> style.bold(RunningStyles.SIZE));
    over(Style.KICKER, 300, () -> style.size(24));
    headlines();
    subheadings();
    style.paragraph(
        Style.DECK,
        Style.NORMAL,
        () -> {
          style.on("w:keepNext", "w:keepLines", "w:suppressAutoHyphens");
          style.spacing(0, 80, 340);
        },
        () -> style.size(26));
    style.paragraph(
        Style.BYLINE,
        Style.NORMAL,
        () -> {
          style.on("w:keepNext");
          style.spacing(0, 80, 280);
        },
        () -> style.size(RunningStyles.SIZE - 2));
    style.paragraph(
        Style.BYLINE_END,
        Style.BYLINE,
        () -> {
          style.off("w:keepNext");
          style.spacing(80, 0, 280);
          style.align("right");
        });
  }

  private void over(Style label, int line, Runnable size) {
    style.paragraph(
        label,
        Style.NORMAL,
        () -> {
          overItem();
          style.spacing(GAP, 0, line);
        },
        () -> {
          style.headFonts(tongue);
          size.run();
        });
  }

  private void headlines() {
    style.paragraph(
        Style.HEADLINE,
        Style.NORMAL,
        () -> {
          overItem();
          style.spacing(GAP, 80, 440);
          style.level(0);
        },
        () -> {
          style.headFonts(tongue);
          style.bold(40);
        });
    style.paragraph(
        Style.LEAD_HEADLINE,
        Style.HEADLINE,
        () -> style.spacing(GAP, 80, 600),
        () -> style.size(56));
    style.paragraph(
        Style.BRIEF_HEADLINE,
        Style.HEADLINE,
        () -> style.spacing(GAP, 40, 340),
        () -> style.size(30));
    style.paragraph(Style.NOTICE_HEADLINE, Style.BRIEF_HEADLINE);
    style.paragraph(Style.PHOTO_HEADLINE, Style.BRIEF_HEADLINE);
  }

  private void subheadings() {
    style.paragraph(
        Style.SUBHEADING,
        Style.NORMAL,
        () -> {
          inStory();
          style.level(1);
        },
        this::inStoryLook);
    style.paragraph(Style.CROSSHEAD, Style.NORMAL, this::inStory, this::inStoryLook);
  }

  private void inStory() {
    style.on("w:keepNext", "w:keepLines", "w:suppressAutoHyphens");
    style.spacing(160, 80, 320);
  }

  private void inStoryLook() {
    style.headFonts(tongue);
    style.bold(24);
  }

  /**
   * What stands over an item: a rule above it, which Word and LibreOffice draw once over
   * neighbouring paragraphs that have the same.
   */
  private void overItem() {
    style.on("w:keepNext", "w:keepLines");
    style.borders(4, "w:top");
    style.on("w:suppressAutoHyphens");
  }
}
