package io.broadsheet.cli;

import io.broadsheet.Editions;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.evaluation.Evaluation;
import io.broadsheet.evaluation.Truth;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.json.JsonTruthReader;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Page;
import io.broadsheet.parser.TextReader;
import io.broadsheet.report.ParseReport;
import io.broadsheet.report.Place;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how well pages are read, against what a person says that stands there. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Reads the pages in each DIR and below and measures the readings against truth:",
      "PAGE.txt against PAGE.truth.json, page*.txt against the truth.json beside them.",
      "'broadsheet inspect --truth' writes the start of a truth file; docs/reports.md",
      "says what the figures mean."
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of pages with truth.")
  private List<Path> folders;

  @Option(names = "--json", description = "Write JSON in place of tables.")
  private boolean json;

  @Option(
      names = "--details",
      description = "Also say which items and lines were misread, and how.")
  private boolean details;

  @Mixin private ReadingOptions reading;

  private final List<Evaluation> evaluations = new ArrayList<>();
  private final List<MisreadPages> misread = new ArrayList<>();
  private int tried;
  private int failed;

  @Override
  public Integer call() {
    Messages messages = new Messages(spec.commandLine().getErr(), Messages.Level.NORMAL);
    List<TruthFolder.Covered> all = new ArrayList<>();
    for (Path folder : folders) {
      attempt(folder, messages, () -> all.addAll(find(folder, messages)));
    }
    ReadOptions options = reading.toReadOptions();
    try (Progress progress = Progress.of(all.size())) {
      for (TruthFolder.Covered covered : all) {
        attempt(covered.truth(), messages, () -> evaluate(covered, options, messages));
        progress.step(failed);
      }
    }
    if (!evaluations.isEmpty()) {
      report(Evaluation.together(evaluations), spec.commandLine().getOut());
    }
    return ExitCode.of(failed, tried).number();
  }

  /** One bad file never stops the others. */
  private void attempt(Path input, Messages messages, Runnable task) {
    tried++;
    try {
      task.run();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      messages.failed(input, failure);
      failed++;
    }
  }

  private static List<TruthFolder.Covered> find(Path folder, Messages messages) {
    TruthFolder found = new TruthFolder(folder);
    for (Path truth : found.alone()) {
      messages.warning(truth, "no page stands beside this truth", "name both alike");
    }
    if (found.covered().isEmpty()) {
      throw new UnreadableInputException(
          Place.of(folder.toString()),
          "there is no page with truth in it",
          "put PAGE.truth.json beside PAGE.txt; 'broadsheet inspect --truth' writes its start");
    }
    return found.covered();
  }

  private void evaluate(TruthFolder.Covered covered, ReadOptions options, Messages messages) {
    Truth truth =
        JsonTruthReader.read(Input.of(covered.truth(), options.limits()), options.limits());
    boolean together = truth.whole() && covered.pages().size() > 1;
    List<Reading> readings =
        together
            ? List.of(readEdition(covered, options, messages))
            : readPages(covered, options, messages);
    Evaluation evaluation = Evaluation.of(readings, truth);
    evaluations.add(evaluation);
    misread.add(
        new MisreadPages(
            covered.truth(),
            together ? covered.pages() : files(covered.pages(), readings),
            evaluation.misreadings(),
            evaluation.misreadLines()));
  }

  /** An edition whose truth is one may have stories that go on at another page. */
  private Reading readEdition(TruthFolder.Covered covered, ReadOptions options, Messages messages) {
    List<Input> inputs = new ArrayList<>();
    for (Path page : covered.pages()) {
      attempt(page, messages, () -> inputs.add(Input.of(page, options.limits())));
    }
    Reading reading = new TextReader().readPages(inputs, options);
    reading.report().findings().stream()
        .filter(finding -> finding.code().equals("text.page-left-out"))
        .forEach(
            finding -> {
              messages.finding(covered.truth(), finding);
              failed++;
            });
    return reading;
  }

  /** A page that cannot be read counts as one on which nothing was found. */
  private List<Reading> readPages(
      TruthFolder.Covered covered, ReadOptions options, Messages messages) {
    List<Reading> readings = new ArrayList<>();
    for (Path page : covered.pages()) {
      readings.add(
          new Reading(Edition.builder().page(Page.builder().build()).build(), ParseReport.CLEAN));
      int place = readings.size() - 1;
      attempt(page, messages, () -> readings.set(place, read(page, options)));
    }
    return readings;
  }

  /** The file of each page. */
  private static List<Path> files(List<Path> files, List<Reading> readings) {
    List<Path> pages = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      pages.addAll(Collections.nCopies(readings.get(i).edition().pages().size(), files.get(i)));
    }
    return pages;
  }

  private static Reading read(Path page, ReadOptions options) {
    return Editions.readWithReport(Input.of(page, options.limits()), options);
  }

  private void report(Evaluation all, PrintWriter out) {
    List<MisreadPages> told = details ? misread : List.of();
    if (json) {
      new EvaluationJson(all, told).write(out);
    } else {
      told.forEach(pages -> pages.print(out));
      new EvaluationTables(all, out).print();
    }
  }
}
