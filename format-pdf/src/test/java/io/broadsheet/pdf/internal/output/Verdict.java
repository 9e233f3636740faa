package io.broadsheet.pdf.internal.output;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a file. */
public final class Verdict {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Verdict() {}

  /** Its complaints, one a line; none for a conforming file. */
  public static List<String> of(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> complaints =
          result.getTestAssertions().stream()
              .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
              .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
              .toList();
      return result.isCompliant() == complaints.isEmpty()
          ? complaints
          : List.of("veraPDF contradicts itself: " + complaints);
    } catch (Exception e) {
      throw new IllegalStateException("veraPDF failed", e);
    }
  }
}
