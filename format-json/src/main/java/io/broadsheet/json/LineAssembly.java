package io.broadsheet.json;

import com.fasterxml.jackson.core.JsonFactory;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Page;
import io.broadsheet.report.Finding;
import io.broadsheet.report.ParseReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Puts editions together from lines; an edition is handed on when the next begins. */
final class LineAssembly {
  private final ReadOptions options;
  private final Consumer<Reading> each;
  private final JsonFactory factory;
  private final List<Finding> findings = new ArrayList<>();

  /** Null before the first line. */
  private Edition edition;

  private Stamp stamp;
  private boolean hasLine;
  private Map<Integer, Page.Builder> pages;

  LineAssembly(ReadOptions options, Consumer<Reading> each) {
    this.options = options;
    this.each = each;
    this.factory = Document.factory(options.limits());
  }

  /** Takes the next line. */
  void line(Input line, int number) {
    boolean item;
    try (Document document = Document.openLine(line, number, factory)) {
      item = document.firstText("format").filter(JsonLinesFormat.ITEM::equals).isPresent();
    }
    try (Document document = Document.openLine(line, number, factory)) {
      if (item) {
        item(LineItem.read(document, line.name(), findings::add));
      } else {
        begin(EditionReading.edition(document, line.name(), findings::add), true);
      }
    }
  }

  private void begin(Edition next, boolean itsLine) {
    List<Finding> ofTheNext = itsLine ? List.copyOf(findings) : List.of();
    findings.removeAll(ofTheNext);
    end();
    findings.addAll(ofTheNext);
    edition = next;
    stamp = Stamp.of(next);
    hasLine = itsLine;
    pages = new TreeMap<>();
    for (Page page : next.pages()) {
      pages.put(pages.size() + 1, page.toBuilder());
    }
  }

  private void item(LineItem line) {
    if (edition == null || !stamp.equals(line.stamp())) {
      begin(line.stamp().edition(), false);
    }
    if (hasLine && !pages.containsKey(line.page())) {
      throw line.at().wrong("the edition has no page " + line.page());
    }
    pages.computeIfAbsent(line.page(), number -> line.newPage()).item(line.item());
  }

  /** Hands on the edition that is under way, if there is one. */
  void end() {
    if (edition == null) {
      return;
    }
    Edition whole =
        edition.toBuilder()
            .pages(pages.values().stream().map(Page.Builder::build).toList())
            .build();
    edition = null;
    each.accept(
        new Reading(
            JsonEditionReader.given(whole, options), ParseReport.of(List.copyOf(findings))));
    findings.clear();
  }
}
