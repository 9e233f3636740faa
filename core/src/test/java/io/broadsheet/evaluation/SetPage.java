package io.broadsheet.evaluation;

import io.broadsheet.format.Reading;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.Item;
import io.broadsheet.model.Page;
import io.broadsheet.model.Provenance;
import io.broadsheet.model.Repair;
import io.broadsheet.model.SourceRange;
import io.broadsheet.model.SourceSpan;
import io.broadsheet.model.Text;
import io.broadsheet.report.LineReading;
import io.broadsheet.report.ParseReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reading made by hand: each text says which lines it stood on and how sure that was. */
final class SetPage {
  private final StringBuilder source = new StringBuilder();
  private final List<SourceSpan> spacing = new ArrayList<>();
  private final StringBuilder space = new StringBuilder();
  private final List<Repair> repairs = new ArrayList<>();
  private final List<LineReading> lines = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private final Map<String, Double> confidences = new HashMap<>();
  private int number = 1;

  /** A text on lines that follow one another, put together. */
  Text text(double confidence, String... words) {
    return text("\n", confidence, words);
  }

  /** A text on lines that stand apart, put together. */
  Text torn(double confidence, String... words) {
    return text("\n\n", confidence, words);
  }

  private Text text(String between, double confidence, String... words) {
    StringBuilder characters = new StringBuilder();
    List<SourceSpan> spans = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (i > 0) {
        SourceRange gap = range(between);
        repairs.add(new Repair(Repair.Kind.COLUMN_JOIN, gap, between, "", "by-hand", confidence));
        number += between.length();
      }
      spans.add(new SourceSpan(characters.length(), range(words[i])));
      lines.add(
          new LineReading(number, spans.get(i).range(), "by-hand", confidence, List.of(), "any"));
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

  SetPage item(Item item, double confidence) {
    items.add(item);
    confidences.put(item.id(), confidence);
    return this;
  }

  SetPage furniture(Text text) {
    furniture.add(new Furniture(Furniture.Role.FOLIO, text));
    return this;
  }

  Reading reading(String language) {
    Text blank = new Text(space.toString(), List.of(), List.of(), List.of(), spacing);
    Page.Builder page = Page.builder();
    items.forEach(page::item);
    furniture.forEach(page::furniture);
    page.furniture(new Furniture(Furniture.Role.SPACING, blank));
    Edition edition =
        Edition.builder()
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
                            source.length()))))
            .build();
    return new Reading(edition, new ParseReport(List.of(), lines, confidences));
  }
}
