package io.broadsheet.parser.signs;

import io.broadsheet.model.Person;
import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.signs.Signs.Credit;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import java.util.Optional;

/** Reads who took a picture and who signed a text: 甲乙 摄, 摄影：甲乙, （据新华社电）. */
final class ChineseCredit {
  private static final int LONGEST_BYLINE = 48;

  private final String line;
  private final Conventions words;

  ChineseCredit(String line, Conventions words) {
    this.line = line;
    this.words = words;
  }

  Names credit() {
    if (line.length() > LONGEST_BYLINE) {
      return null;
    }
    int from = line.charAt(0) == '(' ? 1 : 0;
    int to = from == 1 && line.endsWith(")") ? line.length() - 1 : line.length();
    if (from == 1 && to == line.length()) {
      return null;
    }
    Names names = credit(from, to);
    return names == null && from == 1 ? made(from, to) : names;
  }

  /** 甲乙作, 甲乙摄于某地: only in brackets, since the words are common. */
  private Names made(int from, int to) {
    int place = words.words("taken-at").find(line, from, to);
    int made = words.words("made-by").endingAt(line, to);
    int end = place > from ? place : to - made;
    if (end == to || place > from && !isPlain(place, to)) {
      return null;
    }
    String role = place > from ? "PHOTOGRAPHER" : "ILLUSTRATOR";
    ChineseNames.Result names = ChineseNames.scan(line, from, end, role);
    return names == null || names.isEmpty() ? null : asRole(names.names(), role);
  }

  private Names credit(int from, int to) {
    String all = line.substring(from, to);
    if (words.words("credit-whole").has(all)) {
      return Names.NONE;
    }
    int open = all.indexOf('(');
    if (open > 0 && words.words("credit-whole").has(all.substring(0, open)) && all.endsWith(")")) {
      Names inner = credit(from + open + 1, to - 1);
      return inner == null ? Names.NONE : inner;
    }
    int start = words.words("credit-start").at(line, from);
    if (start > 0 && from + start < to && ":/ ".indexOf(line.charAt(from + start)) >= 0) {
      String role = words.words("credit-start").meaning(line.substring(from, from + start));
      ChineseNames.Result names = ChineseNames.scan(line, from + start + 1, to, role);
      return names == null || names.isEmpty() ? null : names.names();
    }
    int end = words.words("credit-end").endingAt(line, to);
    if (end == 0 || to - end <= from) {
      return null;
    }
    String role = words.words("credit-end").meaning(line.substring(to - end, to));
    ChineseNames.Result names = ChineseNames.scan(line, from, to - end, role);
    if (names != null && !names.isEmpty()) {
      return role.isEmpty() ? Names.NONE : asRole(names.names(), role);
    }
    boolean texts = words.words("no-picture").find(line, from, to) >= 0;
    boolean organisation = end > 1 && to - from <= 16 && isPlain(from, to) && !texts;
    return organisation ? Names.NONE : null;
  }

  /** In 本报记者 甲乙 摄 the reporter took the picture. */
  private static Names asRole(Names names, String role) {
    return new Names(
        names.people().stream()
            .map(
                person ->
                    new Person(
                        person.name(),
                        Optional.of(Person.Role.valueOf(role)),
                        person.roleAsPrinted()))
            .toList(),
        names.unsplit());
  }

  private boolean isPlain(int from, int to) {
    return line.substring(from, to).chars().allMatch(c -> Glyphs.isHan((char) c) || c == ' ');
  }

  /** A credit in brackets or after the full stop, at the end of running text. */
  Credit tailCredit() {
    int open = tailBracket();
    if (open > 0) {
      Names names = credit(open + 1, line.length() - 1);
      return names == null ? null : new Credit(new Part(open, line.length()), names);
    }
    int stop = Math.max(line.lastIndexOf('。'), line.lastIndexOf('！'));
    if (stop < 10 || line.length() - stop > 24 || stop + 2 >= line.length()) {
      return null;
    }
    int from = stop + 1;
    while (from < line.length()
        && (Glyphs.isCloser(line.charAt(from)) || line.charAt(from) == ' ')) {
      from++;
    }
    if (from >= line.length()) {
      return null;
    }
    Names names = credit(from, line.length());
    return names == null ? null : new Credit(new Part(from, line.length()), names);
  }

  /** Where the bracket opens that ends the line, or -1. */
  private int tailBracket() {
    return line.endsWith(")") && line.length() - line.lastIndexOf('(') <= LONGEST_BYLINE
        ? line.lastIndexOf('(')
        : -1;
  }

  Credit signature() {
    int open = tailBracket();
    if (open < 0 || open > 0 && !afterSentence(open) || line.length() - open < 4) {
      return null;
    }
    Part part = new Part(open, line.length());
    ChineseNames.Result names = ChineseNames.scan(line, open + 1, line.length() - 1, "");
    if (names != null && !names.isEmpty() && (open == 0 || !names.names().unsplit())) {
      return new Credit(part, names.names());
    }
    String inside = line.substring(open + 1, line.length() - 1);
    Opening source = ChineseOpening.of(inside + " ");
    if (source != null && !source.dateline().isEmpty()) {
      int rest = open + 1 + Math.min(source.dateline().to(), inside.length());
      names = ChineseNames.scan(line, rest, line.length() - 1, "");
      return new Credit(part, names == null ? Names.NONE : names.names());
    }
    return names != null && names.sawRole() ? new Credit(part, Names.NONE) : null;
  }

  private boolean afterSentence(int open) {
    int before = open - 1;
    while (before > 0 && line.charAt(before) == ' ') {
      before--;
    }
    return Glyphs.ends(line, Math.max(0, before - 3), before + 1);
  }
}
