package io.broadsheet.pdf;

import io.broadsheet.format.EditionWriter;
import io.broadsheet.format.Format;
import io.broadsheet.format.Setting;
import io.broadsheet.format.WriteContext;
import io.broadsheet.format.WriteOptions;
import io.broadsheet.model.Edition;
import io.broadsheet.pdf.internal.font.FontLibrary;
import io.broadsheet.pdf.internal.makeup.MadeEdition;
import io.broadsheet.pdf.internal.makeup.Makeup;
import io.broadsheet.pdf.internal.output.DocumentInfo;
import io.broadsheet.pdf.internal.output.PdfOutput;
import io.broadsheet.pdf.internal.plan.EditionPlan;
import io.broadsheet.pdf.internal.plan.Mirror;
import io.broadsheet.pdf.internal.typeset.PatternHyphenation;
import io.broadsheet.pdf.internal.typeset.Script;
import io.broadsheet.pdf.internal.typeset.Typesetter;
import io.broadsheet.report.Finding;
import io.broadsheet.report.WriteReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes editions as newspaper pages: PDF/A-2a and PDF/UA-1, fonts embedded, tagged in reading
 * order.
 *
 * <p>The report names characters that no font shows ({@code pdf.missing-glyph}), pictures that were
 * not found ({@code pdf.missing-image}) and lines that stick out of their column ({@code
 * pdf.overfull-line}).
 */
public final class PdfWriter implements EditionWriter {
  private static final Format FORMAT =
      new Format("pdf", "PDF/A-2a", "application/pdf", List.of("pdf"));

  private final FontLibrary library = new FontLibrary();

  /** A writer with the bundled fonts; it reads each of them once, when it is first needed. */
  public PdfWriter() {}

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public PdfOptions defaults() {
    return PdfOptions.defaults();
  }

  @Override
  public List<Setting> settings() {
    return PdfSettings.ALL;
  }

  @Override
  public PdfOptions options(Map<String, String> settings) {
    return PdfSettings.parse(settings);
  }

  @Override
  public WriteReport write(
      Edition edition, OutputStream out, WriteOptions options, WriteContext context)
      throws IOException {
    PdfOptions pdf = options.as(PdfOptions.class, FORMAT);
    FontLibrary fonts = fonts(pdf, edition);
    LoadedPictures pictures = new LoadedPictures(context.images());
    MadeEdition made =
        Makeup.make(
            edition,
            HouseType.of(fonts),
            Sheets.of(pdf),
            pictures,
            new Typesetter(PatternHyphenation.bundled()));
    PdfOutput.small().write(plan(made, edition), info(edition, context), pictures::load, out);
    List<Finding> findings = new ArrayList<>(pictures.findings());
    findings.addAll(PlanFindings.of(made));
    return new WriteReport(findings);
  }

  /** Pages of an edition that is read from the right have their first column there. */
  private static EditionPlan plan(MadeEdition made, Edition edition) {
    boolean fromTheRight = Script.isRightToLeft(edition.language().orElse(""));
    return fromTheRight ? Mirror.of(made.plan()) : made.plan();
  }

  private FontLibrary fonts(PdfOptions options, Edition edition) {
    return options.fonts().isEmpty()
        ? library
        : library.with(options.fonts(), edition.language().orElse(""));
  }

  private static DocumentInfo info(Edition edition, WriteContext context) {
    Optional<String> name = edition.publication().name().filter(words -> !words.isBlank());
    return new DocumentInfo(
        title(edition, name),
        edition.language(),
        name,
        edition.publication().publisher(),
        context.moment(edition));
  }

  /** Name and date of the paper; else its first headline. */
  private static String title(Edition edition, Optional<String> name) {
    Optional<String> date = edition.date().map(Object::toString);
    if (name.isPresent()) {
      return name.get() + date.map(day -> ", " + day).orElse("");
    }
    return edition.firstHeadline().or(() -> date).orElse("Broadsheet");
  }
}
