package io.broadsheet.docx;

import io.broadsheet.InvalidOptionException;
import io.broadsheet.LimitExceededException;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.docx.internal.DocxPackage;
import io.broadsheet.format.EditionWriter;
import io.broadsheet.format.Format;
import io.broadsheet.format.Setting;
import io.broadsheet.format.WriteContext;
import io.broadsheet.format.WriteOptions;
import io.broadsheet.model.Edition;
import io.broadsheet.report.Place;
import io.broadsheet.report.WriteReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes Word documents with a named style for every role and no formatting beside the styles.
 *
 * <p>What DOCX does not hold is listed in docs/docx.md.
 */
public final class DocxEditionWriter implements EditionWriter {
  private static final Format FORMAT =
      new Format(
          "docx",
          "Word document (ECMA-376)",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          List.of("docx"));

  /** Made by {@link java.util.ServiceLoader}, or by hand. */
  public DocxEditionWriter() {}

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public DocxOptions defaults() {
    return DocxOptions.defaults();
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(
            "layout",
            values(DocxOptions.Layout.values()),
            "Headlines across columns, or one column for editing."),
        new Setting("paper", values(DocxOptions.Paper.values()), "The size of the page."),
        new Setting(
            "contents",
            values(DocxOptions.Contents.values()),
            "A table of contents before the first story; auto: for several pages."),
        new Setting("jump-lines", "no, yes", "Jump lines where the paper had them."),
        new Setting("vertical", "no, yes", "Chinese and Japanese text from top to bottom."),
        new Setting(
            "template",
            "a .docx file",
            "Styles, page, headers and footers of the house; the same as --template."));
  }

  @Override
  public DocxOptions options(Map<String, String> settings) {
    DocxOptions options = defaults();
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      String value = setting.getValue();
      options =
          switch (setting.getKey()) {
            case "layout" -> options.layout(choice("layout", value, DocxOptions.Layout.values()));
            case "paper" -> options.paper(choice("paper", value, DocxOptions.Paper.values()));
            case "contents" ->
                options.contents(choice("contents", value, DocxOptions.Contents.values()));
            case "template" -> options.template(template(value));
            case "vertical" -> options.vertical(yes("vertical", value));
            case "jump-lines" -> options.jumpLines(yes("jump-lines", value));
            default -> throw Setting.unknown(setting.getKey(), FORMAT, settings());
          };
    }
    return options;
  }

  private enum Answer {
    NO,
    YES
  }

  private static DocxTemplate template(String file) {
    try {
      return DocxTemplate.of(Path.of(file));
    } catch (InvalidPathException e) {
      throw new InvalidOptionException(
          Place.of("docx.template"), "'" + file + "' is no path", "give a .docx file", e);
    } catch (UnreadableInputException | LimitExceededException e) {
      throw new InvalidOptionException(e.place(), e.problem(), e.remedy(), e);
    }
  }

  private static boolean yes(String key, String value) {
    return choice(key, value, Answer.values()) == Answer.YES;
  }

  private static String values(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static <E extends Enum<E>> E choice(String key, String value, E[] constants) {
    return Arrays.stream(constants)
        .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidOptionException(
                    Place.of("docx." + key),
                    "'" + value + "' is none of its values",
                    "give one of: " + values(constants)));
  }

  @Override
  public WriteReport write(
      Edition edition, OutputStream out, WriteOptions options, WriteContext context)
      throws IOException {
    DocxOptions docx = options.as(DocxOptions.class, FORMAT);
    return new WriteReport(DocxPackage.write(edition, docx, context, out));
  }
}
