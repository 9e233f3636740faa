package io.broadsheet.docx;

import io.broadsheet.UnreadableInputException;
import io.broadsheet.docx.internal.read.DocxDocument;
import io.broadsheet.format.EditionReader;
import io.broadsheet.format.Format;
import io.broadsheet.format.Input;
import io.broadsheet.format.Match;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.report.Place;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads Word documents: those that {@link DocxEditionWriter} wrote by the names of their styles,
 * with what was changed in them since, also after another program has saved them; those of others
 * by heading styles, outline levels, lists and tables. What was guessed is a finding.
 *
 * <p>Tracked changes are read as accepted or as undone, as the caller says. No field is carried
 * out, no link followed, no macro run, nothing fetched.
 */
public final class DocxEditionReader implements EditionReader {
  private static final byte[] NAME = "word/document".getBytes(StandardCharsets.US_ASCII);
  private static final int ZIP = 0x504B0304;

  /** The first bytes of Word's format before 2007, and of files with a password. */
  private static final int OLE = 0xD0CF11E0;

  /** Made by {@link java.util.ServiceLoader}, or by hand. */
  public DocxEditionReader() {}

  @Override
  public Format format() {
    Format written = new DocxEditionWriter().format();
    return new Format(
        written.id(), written.name(), written.mediaType(), List.of("docx", "docm", "dotx"));
  }

  @Override
  public Match match(Input input) {
    boolean named = format().hasExtensionOf(input.name());
    if (magic(input) == ZIP) {
      return named || isInside(input.buffer()) ? Match.CONTENT : Match.NO;
    }
    return named ? Match.NAME : Match.NO;
  }

  private static int magic(Input input) {
    return input.size() < Integer.BYTES ? 0 : input.buffer().getInt();
  }

  private static boolean isInside(ByteBuffer bytes) {
    for (int i = 0; i + NAME.length <= bytes.limit(); i++) {
      int at = 0;
      while (at < NAME.length && bytes.get(i + at) == NAME[at]) {
        at++;
      }
      if (at == NAME.length) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Reading read(Input input, ReadOptions options) {
    if (magic(input) == OLE) {
      throw new UnreadableInputException(
          Place.of(input.name()),
          "a document of Word before 2007, or with a password",
          "save it as .docx without a password");
    }
    return DocxDocument.read(input, options);
  }
}
