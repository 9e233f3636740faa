package io.broadsheet.docx.internal;

/** Names that WordprocessingML parts share. */
final class Word {
  static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  static final String MAIN_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  static final String DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative";
  static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private Word() {}
}
