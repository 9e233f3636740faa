package io.broadsheet.xml;

import io.broadsheet.LimitExceededException;
import io.broadsheet.Limits;
import io.broadsheet.report.Place;

/** How much XML one input may still hold; its documents share it. Not thread safe. */
public final class XmlAllowance {
  private static final String RAISE = "raise the limit if the file is to be trusted";

  private final Limits limits;
  private long bytes;
  private int elements;

  /** All that the limits allow. */
  public XmlAllowance(Limits limits) {
    this.limits = limits;
  }

  void document(int size, Place place) {
    bytes += size;
    if (bytes > limits.xmlBytes()) {
      throw exceeded(place, "more than " + limits.xmlBytes() + " bytes of XML in one file");
    }
  }

  void element(int depth, Place place) {
    elements++;
    if (elements > limits.xmlElements()) {
      throw exceeded(place, "more than " + limits.xmlElements() + " XML elements in one file");
    }
    if (depth > limits.nesting()) {
      throw exceeded(place, "elements nest deeper than " + limits.nesting());
    }
  }

  void attribute(int length, Place place) {
    if (length > limits.xmlAttribute()) {
      throw exceeded(place, "an attribute is longer than " + limits.xmlAttribute() + " characters");
    }
  }

  private static LimitExceededException exceeded(Place place, String problem) {
    return new LimitExceededException(place, problem, RAISE);
  }
}
