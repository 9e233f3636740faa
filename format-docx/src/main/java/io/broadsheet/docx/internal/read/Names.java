package io.broadsheet.docx.internal.read;

/** Name spaces of the documents that are read: of ECMA-376 and of its strict form. */
final class Names {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String RELATED =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATED =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private Names() {}

  static boolean isWord(String namespace) {
    return namespace.equals(WORD) || namespace.equals(STRICT_WORD);
  }

  static boolean isRelated(String namespace) {
    return namespace.equals(RELATED) || namespace.equals(STRICT_RELATED);
  }
}
