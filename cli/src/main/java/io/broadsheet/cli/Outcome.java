package io.broadsheet.cli;

import io.broadsheet.report.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What became of one input. */
final class Outcome {
  private final Path input;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<Path> written = new ArrayList<>();

  Outcome(Path input) {
    this.input = input;
  }

  void findings(List<Finding> more) {
    findings.addAll(more);
  }

  void failed(Throwable failure) {
    failures.add(failure);
  }

  void wrote(Path file) {
    written.add(file);
  }

  boolean isFailure() {
    return !failures.isEmpty();
  }

  void tell(Messages messages) {
    findings.forEach(finding -> messages.finding(input, finding));
    written.forEach(file -> messages.wrote(file.toString()));
    failures.forEach(failure -> messages.failed(input, failure));
  }
}
