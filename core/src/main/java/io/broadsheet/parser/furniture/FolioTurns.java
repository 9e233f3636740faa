package io.broadsheet.parser.furniture;

import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.furniture.Token.Kind;
import io.broadsheet.parser.signs.PageLanguage;
import io.broadsheet.parser.words.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds the pages of a file by its folio lines (第02版：要闻, A3 The Harbour Courier), where nothing
 * else parts them. Precision first: the labels must increase, each folio must stand apart with a
 * page's worth of text between it and the next, and either the first folio heads the file or the
 * last one ends it. An index, which names pages too, has none of that.
 */
final class FolioTurns {
  /** So much text stands on a page at least, in characters. */
  private static final int LEAST = 40;

  private final List<Line> lines;
  private final PageLanguage language;
  private final List<Folio> folios = new ArrayList<>();

  private record Folio(int line, String label) {}

  private FolioTurns(List<Line> lines, PageLanguage language) {
    this.lines = lines;
    this.language = language;
  }

  /** The first lines of all pages but the first; none if the evidence is not enough. */
  static List<Integer> starts(List<Line> lines, PageLanguage language) {
    return new FolioTurns(lines, language).find();
  }

  private List<Integer> find() {
    for (int i = 0; i < lines.size(); i++) {
      if (standsApart(i)) {
        folio(i);
      }
    }
    if (folios.size() < 2 || !increase()) {
      return List.of();
    }
    if (headsTheFile()) {
      return turns(true);
    }
    return endsTheFile() ? turns(false) : List.of();
  }

  private boolean standsApart(int at) {
    boolean top = at == 0 || lines.get(at).blanksBefore() > 0;
    boolean bottom = at + 1 == lines.size() || lines.get(at + 1).blanksBefore() > 0;
    return top || bottom;
  }

  private void folio(int at) {
    Line line = lines.get(at);
    if (line.folded().chars().noneMatch(c -> Glyphs.isNumeral((char) c))) {
      return;
    }
    List<Token> tokens = FurnitureFinder.tokens(line, language);
    boolean bare = tokens.stream().allMatch(FurnitureFinder::isBareNumber);
    boolean words = line.unspaced() || !bare;
    tokens.stream()
        .filter(token -> token.kind() == Kind.PAGE_LABEL && words)
        .findFirst()
        .ifPresent(token -> folios.add(new Folio(at, token.value())));
  }

  private boolean increase() {
    boolean several = false;
    for (int i = 1; i < folios.size(); i++) {
      String before = folios.get(i - 1).label();
      String label = folios.get(i).label();
      if (PageLabel.key(label).equals(PageLabel.key(before))) {
        continue;
      }
      several = true;
      if (!PageLabel.follows(label, before)
          || text(folios.get(i - 1).line() + 1, folios.get(i).line()) < LEAST) {
        return false;
      }
    }
    return several;
  }

  /** The first page may have its nameplate instead of a folio. */
  private boolean headsTheFile() {
    int first = folios.get(0).line();
    if (isFurniture(0, first)) {
      return true;
    }
    boolean second = PageLabel.number(folios.get(0).label()) == 2;
    return second && text(0, first) >= LEAST && hasNameplate(first);
  }

  private boolean hasNameplate(int end) {
    int top = Math.min(end, 4);
    for (int i = 0; i < top; i++) {
      List<Token> tokens = FurnitureFinder.tokens(lines.get(i), language);
      if (tokens.stream().anyMatch(token -> token.kind() == Kind.DATE)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsTheFile() {
    int last = folios.get(folios.size() - 1).line();
    return isFurniture(last + 1, lines.size()) && text(0, folios.get(0).line()) >= LEAST;
  }

  /** With its head, a page takes the furniture right above its folio. */
  private List<Integer> turns(boolean heads) {
    TreeSet<Integer> turns = new TreeSet<>();
    for (int i = 0; i < folios.size(); i++) {
      Folio folio = folios.get(i);
      boolean first = i == 0 || !sameLabel(folio, folios.get(i - 1));
      boolean last = i + 1 == folios.size() || !sameLabel(folio, folios.get(i + 1));
      if (heads && first) {
        int start = folio.line();
        int lowest = i == 0 ? 0 : folios.get(i - 1).line() + 1;
        while (start > lowest && isHeadOfPage(start - 1)) {
          start--;
        }
        turns.add(start);
      } else if (!heads && last) {
        turns.add(folio.line() + 1);
      }
    }
    turns.remove(0);
    turns.remove(lines.size());
    return List.copyOf(turns);
  }

  private static boolean sameLabel(Folio one, Folio other) {
    return PageLabel.key(one.label()).equals(PageLabel.key(other.label()));
  }

  private boolean isHeadOfPage(int at) {
    List<Token> tokens = FurnitureFinder.tokens(lines.get(at), language);
    return tokens.stream().anyMatch(token -> token.kind() == Kind.DATE)
        && lines.get(at + 1).blanksBefore() == 0;
  }

  private boolean isFurniture(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean name = i < FurnitureFinder.TOP && FurnitureFinder.isNameplate(lines, i, language);
      if (!name && FurnitureFinder.tokens(lines.get(i), language).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private int text(int from, int to) {
    int length = 0;
    for (int i = from; i < to; i++) {
      length += lines.get(i).length();
    }
    return length;
  }
}
