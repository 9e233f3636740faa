package io.broadsheet.docx.internal;

import io.broadsheet.model.Mark;
import io.broadsheet.model.Text;
import io.broadsheet.xml.Xml;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A text as runs: one for each stretch with the same marks and language. */
final class Runs {
  /** Marks that Word sets from the Latin font unless told: Chinese has them full width. */
  private static final String AMBIGUOUS = "“”‘’—…·";

  private final Xml xml;
  private final Tongue tongue;
  private final Links links;

  Runs(Xml xml, Tongue tongue, Links links) {
    this.xml = xml;
    this.tongue = tongue;
    this.links = links;
  }

  void write(Text text) {
    write(text, Optional.empty());
  }

  /**
   * Writes the runs of a text.
   *
   * @param role the character style of runs without marks
   */
  void write(Text text, Optional<Style> role) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.characters().length()));
    text.marks().forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
    text.foreign().forEach(range -> cuts.addAll(List.of(range.start(), range.end())));
    int start = cuts.first();
    for (int end : cuts.tailSet(start, false)) {
      stretch(text, start, end, role);
      start = end;
    }
  }

  private void stretch(Text text, int start, int end, Optional<Style> role) {
    boolean bold = false;
    boolean italic = false;
    Optional<Mark.Link> link = Optional.empty();
    for (Mark mark : text.marks()) {
      if (mark.start() <= start && end <= mark.end()) {
        bold |= mark instanceof Mark.Bold;
        italic |= mark instanceof Mark.Italic;
        if (mark instanceof Mark.Link found) {
          link = Optional.of(found);
        }
      }
    }
    Optional<String> language =
        text.foreign().stream()
            .filter(range -> range.start() <= start && end <= range.end())
            .map(Text.ForeignRange::language)
            .findFirst();
    Optional<Style> style = link.isPresent() ? Optional.of(Style.HYPERLINK) : role;
    if (bold || italic) {
      style = Optional.of(marked(bold, italic));
    }
    link.ifPresent(found -> xml.open("w:hyperlink", "r:id", links.idOf(found.target())));
    run(text.characters().substring(start, end), style, language);
    link.ifPresent(found -> xml.close());
  }

  private static Style marked(boolean bold, boolean italic) {
    if (bold && italic) {
      return Style.STRONG_EMPHASIS;
    }
    return bold ? Style.STRONG : Style.EMPHASIS;
  }

  /** A run of plain words. */
  void plain(String words) {
    if (!words.isEmpty()) {
      run(words, Optional.empty(), Optional.empty());
    }
  }

  private void run(String words, Optional<Style> style, Optional<String> language) {
    xml.open("w:r");
    boolean hint = tongue.isHan() && words.chars().anyMatch(c -> AMBIGUOUS.indexOf(c) >= 0);
    if (style.isPresent() || language.isPresent() || hint || tongue.isRightToLeft()) {
      xml.open("w:rPr");
      style.ifPresent(s -> xml.empty("w:rStyle", "w:val", s.id()));
      if (hint) {
        xml.empty("w:rFonts", "w:hint", "eastAsia");
      }
      if (tongue.isRightToLeft()) {
        xml.empty("w:rtl");
      }
      language.ifPresent(tag -> xml.empty("w:lang", "w:val", tag, "w:eastAsia", tag));
      xml.close();
    }
    characters(words);
    xml.close();
  }

  /** Tabs and line ends are elements in WordprocessingML (17.3.3.32, 17.3.3.1). */
  private void characters(String words) {
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      char c = i < words.length() ? words.charAt(i) : '\n';
      if (c == '\t' || c == '\n' || c == '\r') {
        if (start < i) {
          xml.leaf("w:t", words.substring(start, i), "xml:space", "preserve");
        }
        if (i < words.length()) {
          xml.empty(c == '\t' ? "w:tab" : "w:br");
        }
        start = i + 1;
      }
    }
  }
}
