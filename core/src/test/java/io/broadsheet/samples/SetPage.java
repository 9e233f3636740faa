package io.broadsheet.samples;

import io.broadsheet.format.Reading;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.Hint;
import io.broadsheet.model.Item;
import io.broadsheet.model.Page;
import io.broadsheet.model.Provenance;
import io.broadsheet.model.Repair;
import io.broadsheet.model.SourceRange;
import io.broadsheet.model.SourceSpan;
import io.broadsheet.model.Text;
import io.broadsheet.report.Evidence;
import io.broadsheet.report.Finding;
import io.broadsheet.report.LineReading;
import io.broadsheet.report.ParseReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reading made by hand: each text says which lines it stood on and how sure that was. */
public final class SetPage {
  private final StringBuilder source = new StringBuilder();
  private final List<SourceSpan> spacing = new ArrayList<>();
  private final StringBuilder space = new StringBuilder();
  private final List<Repair> repairs = new ArrayList<>();
  private final List<LineReading> lines = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private final Map<String, Double> confidences = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Hint> hints = new ArrayList<>();
  private String item = "";
  private int number = 1;

  /** The lines set from here on belong to an item; empty for furniture. */
  public SetPage into(String id) {
    item = id;
    return this;
  }

  /** A text on lines that follow one another, put together. */
  public Text text(String role, double confidence, String... words) {
    return text("\n", role, confidence, words);
  }

  /** A text on lines that stand apart, put together. */
  public Text torn(String role, double confidence, String... words) {
    return text("\n\n", role, confidence, words);
  }

  private Text text(String between, String role, double confidence, String... words) {
    StringBuilder characters = new StringBuilder();
    List<SourceSpan> spans = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (i > 0) {
        SourceRange gap = range(between);
        repairs.add(new Repair(Repair.Kind.COLUMN_JOIN, gap, between, "", "by-hand", confidence));
        number += between.length();
      }
      spans.add(new SourceSpan(characters.length(), range(words[i])));
      List<Evidence> evidence = List.of(new Evidence("length", 1.5), new Evidence("end-mark", -1));
      lines.add(new LineReading(number, spans.get(i).range(), role, confidence, evidence, item));
      characters.append(words[i]);
    }
    spacing.add(new SourceSpan(space.length(), range("\n")));
    space.append("\n");
    number++;
    return new Text(characters.toString(), List.of(), List.of(), List.of(), spans);
  }

  private SourceRange range(String words) {
    int start = source.length();
    source.append(words);
    return new SourceRange(0, start, source.length());
  }

  public SetPage item(Item item, double confidence) {
    items.add(item);
    confidences.put(item.id(), confidence);
    return this;
  }

  public SetPage furniture(Text text) {
    furniture.add(new Furniture(Furniture.Role.FOLIO, text));
    return this;
  }

  public SetPage finding(Finding finding) {
    findings.add(finding);
    return this;
  }

  public SetPage hint(Hint hint) {
    hints.add(hint);
    return this;
  }

  public Reading reading(String language) {
    Text blank = new Text(space.toString(), List.of(), List.of(), List.of(), spacing);
    Page.Builder page = Page.builder();
    items.forEach(page::item);
    furniture.forEach(page::furniture);
    page.furniture(new Furniture(Furniture.Role.SPACING, blank));
    Edition.Builder edition = Edition.builder();
    hints.forEach(edition::hint);
    edition
        .language(language)
        .page(page.build())
        .repairs(repairs)
        .provenance(
            new Provenance(
                List.of(
                    new Provenance.Source(
                        "page.txt",
                        source.length(),
                        "",
                        Optional.of("UTF-8"),
                        false,
                        source.length()))));
    return new Reading(edition.build(), new ParseReport(findings, lines, confidences));
  }
}
