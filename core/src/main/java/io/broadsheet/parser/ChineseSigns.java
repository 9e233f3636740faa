package io.broadsheet.parser;

import io.broadsheet.model.Person;
import io.broadsheet.parser.Opening.Names;
import io.broadsheet.parser.Opening.Part;
import io.broadsheet.parser.Signs.Credit;
import io.broadsheet.parser.Signs.JumpLine;
import java.util.Optional;

/** Reads the fixed words of a line in Chinese. */
final class ChineseSigns {
  private static final int LONGEST_BYLINE = 48;

  private final String line;
  private final Conventions words;

  private ChineseSigns(String line, Conventions words) {
    this.line = line;
    this.words = words;
  }

  static Signs of(String line, Conventions words) {
    ChineseSigns signs = new ChineseSigns(line, words);
    Credit tail = signs.tailCredit();
    Credit signature = tail == null ? signs.signature() : null;
    Names credit = signs.credit();
    return new Signs(
        ChineseOpening.of(line),
        credit == null ? signs.byline() : null,
        credit,
        tail,
        signs.jump("jump-out", true),
        signs.jump("jump-in", false),
        signature == null ? null : signature.part(),
        signature == null ? Names.NONE : signature.names(),
        signs.label(),
        signs.pageReference(),
        signs.mayBeName(),
        signs.notice());
  }

  /** A word for a column, or anything short that stands between dashes or in heavy brackets. */
  private boolean label() {
    if (line.length() > 14) {
      return false;
    }
    String bare = bare();
    boolean dashes = line.startsWith("——") && line.endsWith("——") && line.length() > 5;
    boolean brackets = line.charAt(0) == '【' && line.indexOf('】') == line.length() - 1;
    boolean framed = (dashes || brackets) && bare.length() <= 10;
    return framed || line.length() <= 8 && words.words("column-label").has(bare);
  }

  /** The line without brackets or signs around it. */
  private String bare() {
    int from = 0;
    int to = line.length();
    while (from < to && (Glyphs.isBullet(line.charAt(from)) || isFrame(line.charAt(from)))) {
      from++;
    }
    while (to > from && (Glyphs.isBullet(line.charAt(to - 1)) || isFrame(line.charAt(to - 1)))) {
      to--;
    }
    StringBuilder bare = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (line.charAt(i) != ' ') {
        bare.append(line.charAt(i));
      }
    }
    return bare.toString();
  }

  private static boolean isFrame(char c) {
    return Glyphs.isOpener(c) || Glyphs.isCloser(c) || c == ' ' || c == '|' || c == ':' || c == '—';
  }

  /** Two or three Han, the first a family name. */
  private boolean mayBeName() {
    boolean brief = line.length() == 2 || line.length() == 3;
    Words surnames = words.words("surname");
    return brief && isPlain(0, line.length()) && surnames.at(line, 0) > 0
        || GluedNames.are(line, words);
  }

  /** 详见2版, ……A3: how an index names a page. */
  private boolean pageReference() {
    int end = line.length();
    int word = words.words("page-word").endingAt(line, end);
    int from = end - word;
    while (from > 0 && Glyphs.isDigit(line.charAt(from - 1))) {
      from--;
    }
    boolean number = from < end - word && line.length() <= 40 && from > 3;
    char before = from > 0 ? line.charAt(from - 1) : ' ';
    return number && (word > 0 || before >= 'A' && before <= 'D' || "…·.".indexOf(before) >= 0);
  }

  private String notice() {
    if (line.length() > 24) {
      return "";
    }
    String bare = bare();
    return words.which(
        "notice:",
        set -> set.has(bare) || bare.length() > 3 && set.endingAt(bare, bare.length()) > 1);
  }

  private Names byline() {
    boolean ended = Glyphs.ends(line) && !line.endsWith(")");
    if (line.length() > LONGEST_BYLINE || ended || line.endsWith(":")) {
      return null;
    }
    int from = 0;
    boolean sign = false;
    while (from < line.length()
        && (isFrame(line.charAt(from)) || Glyphs.isBullet(line.charAt(from)))) {
      sign |= Glyphs.isBullet(line.charAt(from));
      from++;
    }
    int to = line.length();
    while (to > from && isFrame(line.charAt(to - 1))) {
      to--;
    }
    if (line.charAt(0) == '(') {
      return null;
    }
    int signed = words.words("signed-as").at(line, from);
    if (signed > 0 && from + signed < to && line.charAt(from + signed) == ' ') {
      ChineseNames.Result reader = ChineseNames.scan(line, from + signed, to, "AUTHOR");
      return reader == null || reader.isEmpty() ? null : reader.names();
    }
    int slash = line.indexOf('/', from);
    String role = "";
    if (slash > from && slash - from <= 3) {
      String before = line.substring(from, slash);
      if (!words.words("role-before-slash").has(before)) {
        return null;
      }
      role = words.words("role-before-slash").meaning(before);
      from = slash + 1;
      if (line.startsWith("图", from)) {
        from++;
      }
    }
    ChineseNames.Result names = ChineseNames.scan(line, from, to, role);
    boolean stated = names != null && (names.sawRole() || !role.isEmpty() || sign);
    boolean led = sign || !role.isEmpty() || words.words("role").at(line, from) > 0;
    boolean glued = names != null && names.names().unsplit() && !led;
    return stated && !glued && !(names.isEmpty() && !names.sawRole()) ? names.names() : null;
  }

  private Names credit() {
    if (line.length() > LONGEST_BYLINE) {
      return null;
    }
    int from = line.charAt(0) == '(' ? 1 : 0;
    int to = from == 1 && line.endsWith(")") ? line.length() - 1 : line.length();
    return from == 1 && to == line.length() ? null : credit(from, to);
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
    boolean organisation = end > 1 && to - from <= 16 && isPlain(from, to);
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
    for (int i = from; i < to; i++) {
      if (!Glyphs.isHan(line.charAt(i)) && line.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  /** A credit in brackets or after the full stop, at the end of running text. */
  private Credit tailCredit() {
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

  private Credit signature() {
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
    return Glyphs.ends(line.substring(Math.max(0, before - 3), before + 1));
  }

  /** （下转第2版） at the end, 上接1版 at the start; a whole line needs no brackets. */
  private JumpLine jump(String set, boolean atEnd) {
    int open = atEnd ? line.lastIndexOf('(') : line.indexOf('(');
    if (atEnd && open >= 0 && line.endsWith(")") && line.length() - open <= 16) {
      JumpLine jump = jump(set, open, open + 1, line.length() - 1);
      if (jump != null) {
        return jump;
      }
    }
    if (!atEnd && open == 0) {
      int close = line.indexOf(')');
      return close > 0 && close <= 15 ? jump(set, 0, 1, close) : null;
    }
    int word = atEnd ? afterSentenceWord(set) : -1;
    if (word > 0) {
      JumpLine jump = jump(set, word, word, line.length());
      return jump != null && !jump.page().isEmpty() ? jump : null;
    }
    int end = line.length();
    if (!atEnd) {
      int space = line.indexOf(' ');
      end = space > 0 && space <= 12 ? space : end;
    }
    boolean bare = end <= 12 && words.words(set).at(line, 0) >= 2;
    JumpLine jump = bare ? jump(set, 0, 0, end) : null;
    return jump != null && !jump.page().isEmpty() ? jump : null;
  }

  /** Where a jump line without brackets follows the last full stop, or -1. */
  private int afterSentenceWord(String set) {
    int stop = Math.max(line.lastIndexOf('。'), line.lastIndexOf('”'));
    int from = stop + 1;
    while (from < line.length() && line.charAt(from) == ' ') {
      from++;
    }
    boolean near = stop > 0 && line.length() - from <= 12 && line.length() > from;
    return near && words.words(set).at(line, from) >= 2 ? from : -1;
  }

  private JumpLine jump(String set, int open, int from, int to) {
    int word = words.words(set).at(line, from);
    if (word == 0) {
      return null;
    }
    int at = from + word;
    if (at < to && line.charAt(at) == '第') {
      at++;
    }
    int label = at;
    while (at < to && (Glyphs.isNumeral(line.charAt(at)) || isLabelLetter(line.charAt(at)))) {
      at++;
    }
    Part page = new Part(label, at);
    int unit = words.words("page-word").at(line, at);
    boolean whole = at + unit == to && (unit > 0 || word >= 2) && !page.isEmpty();
    Part all = open == from ? new Part(from, to) : new Part(open, to + 1);
    return whole ? new JumpLine(all, page) : null;
  }

  private static boolean isLabelLetter(char c) {
    return c >= 'A' && c <= 'Z' || c == '-';
  }
}
