package io.broadsheet.epub.internal;

import java.util.function.BiConsumer;

/**
 * What the publication says of its accessibility (EPUB Accessibility 1.1, 2.2), and only what is
 * true. It claims to conform only if someone who has evaluated it is named, and nothing that we see
 * ourselves speaks against it.
 */
final class AccessibilityMetadata {
  private final EditionPlan plan;

  AccessibilityMetadata(EditionPlan plan) {
    this.plan = plan;
  }

  void forEach(BiConsumer<String, String> property) {
    boolean pictures = plan.images() != EditionPlan.Images.NONE;
    boolean described = plan.images() != EditionPlan.Images.SOME_UNDESCRIBED;
    property.accept("schema:accessMode", "textual");
    if (pictures || plan.cover()) {
      property.accept("schema:accessMode", "visual");
    }
    property.accept("schema:accessModeSufficient", described ? "textual" : "textual,visual");
    property.accept("schema:accessibilityFeature", "structuralNavigation");
    property.accept("schema:accessibilityFeature", "tableOfContents");
    property.accept("schema:accessibilityFeature", "readingOrder");
    property.accept("schema:accessibilityFeature", "displayTransformability");
    if ((pictures || plan.cover()) && described) {
      property.accept("schema:accessibilityFeature", "alternativeText");
    }
    if (!plan.pageList().isEmpty()) {
      property.accept("schema:accessibilityFeature", "pageNavigation");
      property.accept("schema:accessibilityFeature", "pageBreakMarkers");
      property.accept("pageBreakSource", plan.title());
    }
    property.accept("schema:accessibilityHazard", "none");
    plan.options()
        .certifiedBy()
        .filter(name -> plan.isAccessible())
        .ifPresent(
            name -> {
              property.accept("dcterms:conformsTo", "EPUB Accessibility 1.1 - WCAG 2.1 Level AA");
              property.accept("a11y:certifiedBy", name);
            });
    Labels labels = new Labels(plan.language());
    property.accept(
        "schema:accessibilitySummary",
        labels.get("summary.words") + (pictures && described ? labels.get("summary.images") : ""));
  }
}
