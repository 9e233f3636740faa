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
  private final StyleIds styles;
  private final Links links;
  private final Tongue main;
  private final Tongue tongue;

  /**
   * Writes runs.
   *
   * @param main the language of the document
   * @param tongue the language of these runs
   */
  Runs(Xml xml, StyleIds styles, Links links, Tongue main, Tongue tongue) {
    this.xml = xml;
    this.styles = styles;
    this.links = links;
    this.main = main;
    this.tongue = tongue;
  }

  /** True if paragraphs of these runs are set from the right in a document that is not. */
  boolean turnsRight() {
    return tongue.isRightToLeft() && !main.isRightToLeft();
  }

  /** True if these runs are read from the right. */
  boolean isRightToLeft() {
    return tongue.isRightToLeft();
  }

  /**
   * Writes the runs of a text.
   *
   * @param role the character style of all its runs; with one it shows no other marks than links
   */
  void write(Text text, Optional<Style> role) {
    int start = 0;
    for (int end : cuts(text)) {
      stretch(text, start, end, role);
      start = end;
    }
  }

  /** Where runs end; never inside a surrogate pair, whatever the marks say. */
  private static TreeSet<Integer> cuts(Text text) {
    String words = text.characters();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(words.length()));
    text.marks().forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
    text.foreign().forEach(range -> cuts.addAll(List.of(range.start(), range.end())));
    cuts.addAll(text.breaks());
    cuts.removeIf(
        at ->
            at > 0
                && at < words.length()
                && Character.isLowSurrogate(words.charAt(at))
                && Character.isHighSurrogate(words.charAt(at - 1)));
    cuts.remove(0);
    return cuts;
  }

  private void stretch(Text text, int start, int end, Optional<Style> role) {
    boolean bold = false;
    boolean italic = false;
    Optional<String> link = Optional.empty();
    for (Mark mark : text.marks()) {
      if (mark.start() <= start && end <= mark.end()) {
        bold |= mark instanceof Mark.Bold;
        italic |= mark instanceof Mark.Italic;
        if (mark instanceof Mark.Link found) {
          link = links.idOf(found.target());
        }
      }
    }
    Optional<Style> style = link.map(id -> Style.HYPERLINK);
    if (role.isPresent()) {
      style = role;
    } else if (bold || italic) {
      style = Optional.of(marked(bold, italic));
    }
    Tongue spoken =
        text.foreign().stream()
            .filter(range -> range.start() <= start && end <= range.end())
            .map(range -> Tongue.of(Optional.of(range.language())))
            .findFirst()
            .orElse(tongue);
    link.ifPresent(id -> xml.open("w:hyperlink", "r:id", id));
    run(text.characters().substring(start, end), style, spoken, text.breaks().contains(start));
    link.ifPresent(id -> xml.close());
  }

  private static Style marked(boolean bold, boolean italic) {
    if (bold && italic) {
      return Style.STRONG_EMPHASIS;
    }
    return bold ? Style.STRONG : Style.EMPHASIS;
  }

  /**
   * A text of the page and not of the story, as what a simple field shows: who takes the words of
   * the document for the story's need not read it.
   *
   * @param bookmark of this document that it leads to, if there is one
   */
  void furniture(Text text, Optional<String> bookmark) {
    String quoted = text.characters().replaceAll("[\\\\\"]", "\\\\$0").replaceAll("\\s", " ");
    xml.open(
        "w:fldSimple",
        "w:instr",
        bookmark
            .map(name -> " HYPERLINK \\l \"" + name + "\" ")
            .orElse(" QUOTE \"" + quoted + "\" "));
    run(text.characters(), bookmark.map(name -> Style.HYPERLINK), tongue, false);
    xml.close();
  }

  /** A run of plain words. */
  void plain(String words) {
    if (!words.isEmpty()) {
      run(words, Optional.empty(), tongue, false);
    }
  }

  private void run(String words, Optional<Style> style, Tongue spoken, boolean onNewLine) {
    xml.open("w:r");
    boolean hint = spoken.isHan() && words.chars().anyMatch(c -> AMBIGUOUS.indexOf(c) >= 0);
    // In a story of another language the document's own is named too: it is the odd one there.
    boolean named = !spoken.equals(main) || !tongue.equals(main);
    if (style.isPresent() || hint || spoken.isRightToLeft() || named) {
      xml.open("w:rPr");
      style.ifPresent(s -> xml.empty("w:rStyle", "w:val", styles.of(s)));
      if (hint) {
        xml.empty("w:rFonts", "w:hint", "eastAsia");
      }
      if (spoken.isRightToLeft()) {
        xml.empty("w:rtl");
      }
      if (named) {
        xml.empty("w:lang", spoken.script().attribute(), spoken.tag());
      }
      xml.close();
    }
    if (onNewLine) {
      xml.empty("w:br");
    }
    characters(words);
    xml.close();
  }

  /**
   * Tabs and line ends are elements in WordprocessingML (17.3.3.32, 17.3.3.4); a line that the
   * paper broke is another one (17.3.3.1).
   */
  private void characters(String words) {
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      char c = i < words.length() ? words.charAt(i) : '\n';
      if (c == '\t' || c == '\n' || c == '\r') {
        if (start < i) {
          xml.leaf("w:t", words.substring(start, i), "xml:space", "preserve");
        }
        if (i < words.length()) {
          xml.empty(c == '\t' ? "w:tab" : "w:cr");
        }
        start = i + 1;
      }
    }
  }
}
