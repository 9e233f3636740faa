package io.broadsheet.docx;

import io.broadsheet.Limits;
import io.broadsheet.format.Input;
import java.nio.file.Path;

/**
 * A Word document of the house, whose styles, page, headers and footers are used. What is written
 * in it is not.
 *
 * @param input the document
 */
public record DocxTemplate(Input input) {
  /**
   * Takes a file.
   *
   * @throws io.broadsheet.UnreadableInputException if it cannot be read
   */
  public static DocxTemplate of(Path file) {
    return new DocxTemplate(Input.of(file, Limits.DEFAULTS));
  }

  /** Takes bytes, with the name to call them by in messages. */
  public static DocxTemplate of(String name, byte[] bytes) {
    return new DocxTemplate(Input.of(name, bytes));
  }
}
