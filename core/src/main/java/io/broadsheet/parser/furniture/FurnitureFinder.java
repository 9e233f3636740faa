package io.broadsheet.parser.furniture;

import io.broadsheet.model.Furniture.Role;
import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.furniture.FurnitureLine.Stated;
import io.broadsheet.parser.furniture.Token.Kind;
import io.broadsheet.parser.signs.PageLanguage;
import io.broadsheet.parser.signs.PaperName;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.Numerals;
import io.broadsheet.parser.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets aside the lines of a page that belong to no item, by their form and place. */
public final class FurnitureFinder {
  /** So many lines from the top a nameplate may stand. */
  static final int TOP = 3;

  /** So many lines from the top and the end a date alone belongs to the page; else to a text. */
  private static final int EDGE = 6;

  private FurnitureFinder() {}

  public static List<FurnitureLine> find(List<Line> page, PageLanguage language, PageMarks marks) {
    List<FurnitureLine> found = new ArrayList<>();
    WebResidue web = new WebResidue(page, language);
    for (int i = 0; i < page.size(); i++) {
      Line line = page.get(i);
      Optional<PageMark> mark = marks.at(line);
      if (mark.isPresent()) {
        found.add(new FurnitureLine(line, Role.FOLIO, new Stated(mark.get().tokens())));
        continue;
      }
      if (marks.frames(line)) {
        found.add(new FurnitureLine(line, Role.FOLIO, Stated.NOTHING));
        continue;
      }
      if (web.isResidue(i)) {
        found.add(new FurnitureLine(line, Role.WEB_RESIDUE, Stated.NOTHING));
        continue;
      }
      List<Token> tokens = tokens(line, language);
      boolean edge = i < EDGE || i >= page.size() - EDGE;
      boolean entry = !tokens.isEmpty() && isIndexEntry(page, i, tokens, language);
      if (!tokens.isEmpty() && !entry && isFurniture(tokens, edge)) {
        found.add(new FurnitureLine(line, role(tokens), new Stated(tokens)));
        continue;
      }
      String label = pageLabel(page, i, language);
      if (label != null) {
        found.add(new FurnitureLine(line, Role.FOLIO, labelled(label)));
      } else if (isBoilerplate(line, language)) {
        found.add(new FurnitureLine(line, Role.WEB_RESIDUE, Stated.NOTHING));
      } else if (isRule(line) || isEndSign(line, language)) {
        found.add(new FurnitureLine(line, Role.RULE, Stated.NOTHING));
      } else if (i < TOP && isNameplate(page, i, language)) {
        found.add(
            new FurnitureLine(
                line, Role.NAMEPLATE, new Stated(List.of(Token.of(Kind.NAME, line.folded())))));
      } else if ((i == 0 || i == page.size() - 1) && page.size() > 1 && isPageNumber(line)) {
        found.add(new FurnitureLine(line, Role.FOLIO, labelled(line.folded())));
      }
    }
    return found;
  }

  private static boolean isFurniture(List<Token> tokens, boolean edge) {
    boolean bare = tokens.stream().allMatch(FurnitureFinder::isBareNumber);
    boolean dated = tokens.stream().allMatch(token -> token.kind() == Kind.DATE);
    return !bare && (edge || !dated);
  }

  /** The name of a section and its page under the heading of an index: Letters A4. */
  private static boolean isIndexEntry(
      List<Line> page, int at, List<Token> tokens, PageLanguage language) {
    boolean sections =
        tokens.stream()
            .allMatch(token -> token.kind() == Kind.SECTION || token.kind() == Kind.PAGE_LABEL);
    return sections && IndexLines.isUnderHeading(page, at, language);
  }

  /** A number with the name of a section at a page's edge, or a Korean folio anywhere; or null. */
  private static String pageLabel(List<Line> page, int at, PageLanguage language) {
    String text = page.get(at).folded();
    int blank = text.indexOf(' ');
    boolean edge = at == 0 || at == page.size() - 1;
    if (edge && page.size() > 1 && blank > 0 && blank <= 2) {
      Words sections = language.of(page.get(at)).words("section");
      boolean number = text.chars().limit(blank).allMatch(c -> Glyphs.isDigit((char) c));
      return number && sections.has(text.substring(blank).strip())
          ? text.substring(0, blank)
          : null;
    }
    return EasternMasthead.pageLabel(text);
  }

  /** What a paper's system sets under each story: 무단 전재 및 재배포 금지. */
  private static boolean isBoilerplate(Line line, PageLanguage language) {
    Words words = language.of(line).words("boilerplate");
    return line.length() <= 80 && words.find(line.folded(), 0, line.length()) >= 0;
  }

  /** What stands under the last line of a story: -30-, （完）. */
  private static boolean isEndSign(Line line, PageLanguage language) {
    return line.length() <= 6 && language.of(line).has("end-sign", line.folded());
  }

  /** Asterisks or dashes alone stand for a rule between stories. */
  static boolean isRule(Line line) {
    String text = line.folded();
    for (int i = 0; i < text.length(); i++) {
      if (" *-_=—─━~·•＊".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return text.length() >= 3;
  }

  static List<Token> tokens(Line line, PageLanguage language) {
    if (line.length() > 120) {
      return List.of();
    }
    return line.unspaced()
        ? ChineseFurniture.tokens(EasternMasthead.inChinese(line.folded()))
        : latin(line.folded(), language.alphabetic());
  }

  /** A line without Han may be a Chinese date or number all the same: 2031.5.9, CN00-0000. */
  private static List<Token> latin(String line, Conventions words) {
    if (isMidSentence(line)) {
      return List.of();
    }
    List<Token> tokens = AlphabeticFurniture.tokens(line, words);
    if (!tokens.isEmpty()) {
      return tokens;
    }
    boolean korean = Glyphs.hasHangul(line);
    if (!korean && !mayBeDateOrSerial(line)) {
      return List.of();
    }
    List<Token> chinese = ChineseFurniture.tokens(EasternMasthead.inChinese(line));
    return chinese.stream()
            .anyMatch(
                t ->
                    t.kind() == Kind.DATE
                        || t.kind() == Kind.SERIAL
                        || korean && t.kind() == Kind.PAGE_LABEL)
        ? chinese
        : List.of();
  }

  /** A quick look: a date has a numeral; a serial number is called CN or ISSN. */
  private static boolean mayBeDateOrSerial(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Glyphs.isDigit(c) || c > 0x7F && Glyphs.isNumeral(c)) {
        return true;
      }
    }
    return line.contains("CN") || line.contains("ISSN");
  }

  /** A small letter first, and neither a figure nor an address: most lines of running text. */
  private static boolean isMidSentence(String line) {
    if (!Character.isLowerCase(line.charAt(0))) {
      return false;
    }
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isDigit(c) || c == '@' || c == ':' || c == '|') {
        return false;
      }
    }
    return true;
  }

  static boolean isBareNumber(Token token) {
    return token.kind() == Kind.PAGE_LABEL && Numerals.of(token.value()) >= 0;
  }

  private static boolean isPageNumber(Line line) {
    return line.length() <= 5 && AlphabeticFurniture.isLabel(bareNumber(line));
  }

  private static String bareNumber(Line line) {
    String bare = line.folded().replace("-", "").replace("·", "").replace("—", "").strip();
    return bare.toLowerCase(Locale.ROOT).startsWith("page ") ? bare.substring(5) : bare;
  }

  private static Stated labelled(String line) {
    String label = line.replace("-", "").replace("·", "").replace("—", "").strip();
    return new Stated(List.of(Token.of(Kind.PAGE_LABEL, label)));
  }

  private static boolean isPaper(Line line, PageLanguage language) {
    Words ends = language.of(line).words("paper-end");
    return ends.endingAt(line.folded(), line.length()) > 0
        || PaperName.is(line.folded(), language.alphabetic());
  }

  /** A short name at the top, over a line with the date. */
  static boolean isNameplate(List<Line> page, int at, PageLanguage language) {
    Line line = page.get(at);
    boolean named =
        line.unspaced()
            ? line.length() <= 12
                && language.of(line).words("paper-end").endingAt(line.folded(), line.length()) > 0
            : line.length() <= 48
                && isPaper(line, language)
                && !language.of(line).words("column-label").has(line.folded());
    if (!named) {
      return false;
    }
    int last = Math.min(page.size(), at + 1 + TOP);
    for (int i = at + 1; i < last; i++) {
      if (tokens(page.get(i), language).stream().anyMatch(token -> token.kind() == Kind.DATE)) {
        return true;
      }
    }
    return at > 0
        && tokens(page.get(at - 1), language).stream().anyMatch(t -> t.kind() == Kind.DATE);
  }

  private static Role role(List<Token> tokens) {
    if (has(tokens, Kind.PAGE_LABEL)) {
      return Role.FOLIO;
    }
    if (has(tokens, Kind.STAFF)) {
      return Role.EDITORS_LINE;
    }
    if (has(tokens, Kind.CONTACT)) {
      return Role.CONTACT;
    }
    if (has(tokens, Kind.WEATHER) && !has(tokens, Kind.DATE)) {
      return Role.WEATHER;
    }
    return Role.MASTHEAD;
  }

  private static boolean has(List<Token> tokens, Kind kind) {
    return tokens.stream().anyMatch(token -> token.kind() == kind);
  }
}
