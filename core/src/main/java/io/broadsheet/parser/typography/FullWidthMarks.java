package io.broadsheet.parser.typography;

import io.broadsheet.parser.words.Glyphs;

/** Marks of Chinese sentences that lost their width, as text that went through NFKC has them. */
final class FullWidthMarks {
  private static final String HALF = ",:;?!";
  private static final String FULL = "，：；？！";
  private static final String RULE = "full-width-punctuation";

  /** No shorter clause before or behind a stop between Han: it may part the halves of a name. */
  private static final int SHORTEST_CLAUSE = 7;

  private final Corrections text;

  private FullWidthMarks(Corrections text) {
    this.text = text;
  }

  static void correct(Corrections text) {
    FullWidthMarks marks = new FullWidthMarks(text);
    marks.brackets();
    for (int i = 0; i < text.length(); i++) {
      char c = text.now(i);
      int kind = HALF.indexOf(c);
      if (kind >= 0 && marks.isChinese(i)) {
        text.set(i, FULL.substring(kind, kind + 1), RULE);
      } else if (c == '.') {
        i = marks.stops(i);
      }
    }
  }

  /** Beside a Han character, and not between figures or Latin words. */
  private boolean isChinese(int at) {
    int before = text.before(at);
    int behind = text.behind(at);
    boolean left = isHanSide(text.now(before));
    boolean right = isHanSide(text.now(behind)) || isOpening(text.now(behind));
    if (left) {
      return true;
    }
    return right && before == at - 1 && behind == at + 1 && !isEntity(at);
  }

  /** Chinese before or behind a mark: a character or another full-width mark. */
  private static boolean isHanSide(char c) {
    return Glyphs.isHan(c) || "，。：；？！（）、”’」』》】〉…℃％".indexOf(c) >= 0;
  }

  private static boolean isOpening(char c) {
    return "“‘「『《【〈".indexOf(c) >= 0;
  }

  /** The end of a character reference that nobody read: {@code &name;}. */
  private boolean isEntity(int at) {
    int from = at - 1;
    while (from >= 0 && at - from < 12 && Character.isLetterOrDigit(text.now(from))) {
      from--;
    }
    return text.now(at) == ';' && text.now(from) == '&';
  }

  /** Brackets in pairs: about Chinese words, or after Chinese ones. */
  private void brackets() {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.now(i) == '(') {
        open = i;
      } else if (text.now(i) == ')' && open >= 0) {
        if (text.mayChange(open) && text.mayChange(i) && holdsOrFollowsHan(open, i)) {
          text.set(open, "（", RULE);
          text.set(i, "）", RULE);
        }
        open = -1;
      }
    }
  }

  private boolean holdsOrFollowsHan(int open, int close) {
    boolean figures = true;
    for (int i = open + 1; i < close; i++) {
      if (Glyphs.isHan(text.now(i))) {
        return !isLatinLetter(text.now(open - 1));
      }
      figures &= !Character.isLetter(text.now(i));
    }
    int before = text.before(open);
    int behind = text.behind(close);
    boolean goesOn = behind == text.length() || isMarkOrHan(text.now(behind));
    return !figures && close > open + 1 && isHanSide(text.now(before)) && goesOn;
  }

  private static boolean isMarkOrHan(char c) {
    return isHanSide(c) || isOpening(c) || HALF.indexOf(c) >= 0 || c == '.';
  }

  private static boolean isLatinLetter(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  /** One stop ends a sentence, three or six are an ellipsis. Says where the row of them ends. */
  private int stops(int at) {
    int end = at;
    while (end + 1 < text.length() && text.now(end + 1) == '.') {
      end++;
    }
    int count = end - at + 1;
    boolean chinese = isHanSide(text.now(at - 1));
    if (count == 1 && chinese && endsSentence(at)) {
      text.set(at, "。", RULE);
    } else if ((count == 3 || count == 6) && chinese && mayChange(at, end)) {
      text.set(at, "……", "ellipsis");
      for (int i = at + 1; i <= end; i++) {
        text.set(i, "", "ellipsis");
      }
    }
    return end;
  }

  private boolean mayChange(int from, int last) {
    for (int i = from; i <= last; i++) {
      if (!text.mayChange(i)) {
        return false;
      }
    }
    return true;
  }

  /** At the text's end, before a gap or a closing mark; between Han only between long clauses. */
  private boolean endsSentence(int at) {
    int behind = text.behind(at);
    char next = text.now(at + 1);
    if (behind == text.length()) {
      return at >= SHORTEST_CLAUSE;
    }
    if (Glyphs.isHan(next)) {
      return clauseBefore(at) >= SHORTEST_CLAUSE && clauseBehind(at) >= SHORTEST_CLAUSE;
    }
    boolean gap = Glyphs.isBlank(next) && (isMarkOrHan(text.now(behind)));
    return gap || isOpening(next) || "”’」』）".indexOf(next) >= 0 || next == '"';
  }

  private int clauseBefore(int at) {
    int from = at;
    while (from > 0 && at - from < SHORTEST_CLAUSE && Glyphs.isHan(text.now(from - 1))) {
      from--;
    }
    return at - from;
  }

  private int clauseBehind(int at) {
    int to = at + 1;
    while (to - at <= SHORTEST_CLAUSE && Glyphs.isHan(text.now(to))) {
      to++;
    }
    return to - at - 1;
  }
}
