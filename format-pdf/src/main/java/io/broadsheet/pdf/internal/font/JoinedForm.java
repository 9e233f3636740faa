package io.broadsheet.pdf.internal.font;

/** The form of a letter by its place in a word of letters that join. */
public enum JoinedForm {
  ISOLATED("isol"),
  INITIAL("init"),
  MEDIAL("medi"),
  FINAL("fina");

  /** The feature of {@code GSUB} that gives it. */
  final String feature;

  JoinedForm(String feature) {
    this.feature = feature;
  }

  /**
   * @param before true if the letter joins the one before it
   * @param after true if it joins the one after it
   */
  public static JoinedForm of(boolean before, boolean after) {
    if (before) {
      return after ? MEDIAL : FINAL;
    }
    return after ? INITIAL : ISOLATED;
  }
}
