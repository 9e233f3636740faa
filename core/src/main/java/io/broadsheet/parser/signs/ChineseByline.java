package io.broadsheet.parser.signs;

import io.broadsheet.model.Person;
import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads a Chinese byline that fills a line: 本报记者 甲乙, □甲乙, 文／甲乙 图／丙丁, 读者 甲乙. */
final class ChineseByline {
  private static final int LONGEST_BYLINE = 48;

  private final String line;
  private final Conventions words;
  private final int from;
  private final int to;

  ChineseByline(String line, Conventions words) {
    this.line = line;
    this.words = words;
    int start = 0;
    while (start < line.length()
        && (ChineseSigns.isFrame(line.charAt(start)) || Glyphs.isBullet(line.charAt(start)))) {
      start++;
    }
    int end = line.length();
    while (end > start && ChineseSigns.isFrame(line.charAt(end - 1))) {
      end--;
    }
    this.from = start;
    this.to = end;
  }

  /** The names, or null if the line is no byline. */
  Names read() {
    boolean ended = Glyphs.ends(line) && !line.endsWith(")");
    boolean bracket = line.charAt(0) == '(';
    if (line.length() > LONGEST_BYLINE || ended || bracket || line.endsWith(":")) {
      return null;
    }
    int signed = words.words("signed-as").at(line, from);
    if (signed > 0 && from + signed < to && line.charAt(from + signed) == ' ') {
      ChineseNames.Result reader = ChineseNames.scan(line, from + signed, to, "AUTHOR");
      return reader == null || reader.isEmpty() ? null : reader.names();
    }
    int slash = line.indexOf('/', from);
    return slash > from && slash - from <= 3 ? slashed(slash) : plain();
  }

  private Names plain() {
    ChineseNames.Result names = ChineseNames.scan(line, from, to, "");
    boolean sign = line.substring(0, from).chars().anyMatch(c -> Glyphs.isBullet((char) c));
    boolean led = sign || ChineseNames.role(line, from) > 0;
    return names == null
            || !names.sawRole() && (!sign || names.isEmpty())
            || !led && (names.names().unsplit() || isRoleInside())
        ? null
        : names.names();
  }

  /** A role glued to what stands before and behind it is a part of a title: 某书作者某某. */
  private boolean isRoleInside() {
    Words roles = words.words("role");
    int at = from + 1;
    while (at < to && roles.at(line, at) == 0) {
      at++;
    }
    int end = at < to ? at + roles.at(line, at) : to;
    return end < to && Glyphs.isHan(line.charAt(at - 1)) && Glyphs.isHan(line.charAt(end));
  }

  /** 文／甲乙, 文/图 甲乙, and each after the other: 文／甲乙 圖／丙丁. */
  private Names slashed(int first) {
    Words roles = words.words("role-before-slash");
    List<Person> people = new ArrayList<>();
    boolean unsplit = false;
    int start = from;
    int slash = first;
    while (slash > 0) {
      String before = line.substring(start, slash);
      int next = line.indexOf('/', slash + 1);
      int gap = next < 0 ? to : line.lastIndexOf(' ', next);
      boolean another = gap > slash && gap < to && roles.has(line.substring(gap + 1, next));
      int names = line.startsWith("图", slash + 1) ? slash + 2 : slash + 1;
      int end = another ? gap : to;
      ChineseNames.Result found =
          roles.has(before) ? ChineseNames.scan(line, names, end, roles.meaning(before)) : null;
      if (found == null || found.isEmpty()) {
        return null;
      }
      people.addAll(found.names().people());
      unsplit |= found.names().unsplit();
      start = gap + 1;
      slash = another ? next : -1;
    }
    return new Names(List.copyOf(people), unsplit);
  }
}
