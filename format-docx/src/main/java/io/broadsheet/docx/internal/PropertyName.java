package io.broadsheet.docx.internal;

/** What the document's own properties are called, as Word shows them. */
public enum PropertyName {
  PUBLICATION("Publication"),
  ISSN("ISSN"),
  PUBLISHER("Publisher"),
  DATE("Date"),
  ISSUE("Issue"),
  VOLUME("Volume"),
  EDITION("Edition"),
  SOURCE("Source SHA-256");

  /** Before the scheme of another number of the paper. */
  public static final String IDENTIFIER = "Identifier ";

  private final String shown;

  PropertyName(String shown) {
    this.shown = shown;
  }

  /** Its name in the document. */
  public String shown() {
    return shown;
  }

  static String identifier(String scheme) {
    return IDENTIFIER + scheme;
  }
}
