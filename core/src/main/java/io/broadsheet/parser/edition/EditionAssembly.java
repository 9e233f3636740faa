package io.broadsheet.parser.edition;

import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Hint;
import io.broadsheet.model.Page;
import io.broadsheet.model.Provenance;
import io.broadsheet.model.Repair;
import io.broadsheet.parser.copy.Doubts;
import io.broadsheet.parser.copy.TextFinding;
import io.broadsheet.parser.signs.PageLanguage;
import io.broadsheet.parser.typography.CopyEditor;
import io.broadsheet.parser.typography.HouseStyle;
import io.broadsheet.parser.typography.Patches;
import io.broadsheet.report.Finding;
import io.broadsheet.report.LineReading;
import io.broadsheet.report.ParseReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the pages of all files, what they say of the edition, and their report together. */
public final class EditionAssembly {
  private final ReadOptions options;
  private final List<FilePages> files;

  public EditionAssembly(ReadOptions options, List<FilePages> files) {
    this.options = options;
    this.files = List.copyOf(files);
  }

  public Reading read() {
    int before = 0;
    for (FilePages file : files) {
      file.read(options, before);
      before += file.built().size();
    }
    List<Page> pages = files.stream().flatMap(file -> file.pages().stream()).toList();
    List<Doubts> doubts = files.stream().map(FilePages::doubts).toList();
    List<Page> joined = new JumpJoiner(doubts).join(pages);
    EditionFacts facts = new EditionFacts(options, files);
    Patches patches = new Patches(files.stream().map(FilePages::repairs).toList());
    Edition.Builder edition =
        Edition.builder()
            .publication(facts.publication())
            .issue(facts.issue())
            .pages(edited(joined, patches))
            .provenance(new Provenance(files.stream().map(FilePages::source).toList()));
    facts.date().ifPresent(edition::date);
    language().ifPresent(edition::language);
    for (int source = 0; source < files.size(); source++) {
      patches.all(source).forEach(edition::repair);
      tell(patches.added(source), files.get(source).doubts());
    }
    List<Hint> hints = doubts.stream().flatMap(file -> file.hints().stream()).toList();
    hints.forEach(edition::hint);
    facts
        .date()
        .map(date -> RelativeDates.in(joined, date, language().orElse("")))
        .ifPresent(dates -> dates.forEach(edition::hint));
    return new Reading(edition.build(), report(doubts));
  }

  /** The pages with what was asked for set to the habits of their languages. */
  private List<Page> edited(List<Page> pages, Patches patches) {
    if (options.typography().isEmpty()) {
      return pages;
    }
    List<Page> edited = new ArrayList<>();
    for (FilePages file : files) {
      Map<PageLanguage, CopyEditor> editors = new HashMap<>();
      for (BuiltPage page : file.built()) {
        CopyEditor editor =
            editors.computeIfAbsent(
                page.language(),
                language ->
                    new CopyEditor(
                        new HouseStyle(options.typography(), language, file.text(), patches)));
        edited.add(editor.edit(pages.get(edited.size())));
      }
    }
    return edited;
  }

  private static void tell(List<Repair> set, Doubts doubts) {
    if (!set.isEmpty()) {
      doubts.atSource(set.get(0).where().start(), TextFinding.TYPOGRAPHY_SET, set.size());
    }
  }

  /** What most of the text is written in. */
  private Optional<String> language() {
    Map<String, Integer> lengths = new LinkedHashMap<>();
    files.forEach(
        file -> file.language().ifPresent(tag -> lengths.merge(tag, file.length(), Integer::sum)));
    return lengths.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private ParseReport report(List<Doubts> doubts) {
    List<Finding> findings = new ArrayList<>();
    List<LineReading> readings = new ArrayList<>();
    Map<String, Double> confidences = new TreeMap<>();
    doubts.forEach(file -> findings.addAll(file.findings()));
    for (FilePages file : files) {
      for (BuiltPage page : file.built()) {
        readings.addAll(page.readings());
        confidences.putAll(page.confidences());
      }
    }
    return new ParseReport(findings, readings, confidences);
  }
}
