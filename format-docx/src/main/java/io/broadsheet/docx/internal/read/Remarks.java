package io.broadsheet.docx.internal.read;

import io.broadsheet.report.Finding;
import io.broadsheet.report.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects findings: each once for the document, what can be counted with its number. */
final class Remarks {
  private final Place place;
  private final Set<Finding> findings = new LinkedHashSet<>();
  private final Map<DocxFinding, Integer> counts = new EnumMap<>(DocxFinding.class);

  Remarks(Place place) {
    this.place = place;
  }

  void add(DocxFinding finding, Object... details) {
    findings.add(finding.at(place, details));
  }

  /** One more of what the finding counts. */
  void count(DocxFinding finding) {
    counts.merge(finding, 1, Integer::sum);
  }

  List<Finding> all() {
    List<Finding> all = new ArrayList<>(findings);
    counts.forEach((finding, count) -> all.add(finding.at(place, count)));
    return all;
  }
}
