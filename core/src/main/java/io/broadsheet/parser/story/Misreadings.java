package io.broadsheet.parser.story;

import io.broadsheet.model.Hint;
import io.broadsheet.parser.copy.Doubts;
import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.copy.TextFinding;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.Words;

/** Finds a lone small English word between Han, as recognition programs leave it: 计划 and 课程. */
final class Misreadings {
  private static final Words SLIPS = Conventions.CHINESE.words("slip");
  private static final int LONGEST = 6;

  private Misreadings() {}

  static void find(Line line, Doubts doubts) {
    String text = line.folded();
    for (int i = 1; i < text.length(); i++) {
      if (!isSmall(text.charAt(i)) || isLatin(text.charAt(i - 1)) || !hanBefore(text, i)) {
        continue;
      }
      int end = i;
      while (end < text.length() && isLatin(text.charAt(end)) && end - i <= LONGEST) {
        end++;
      }
      if (hanAfter(text, end) && SLIPS.has(text, i, end)) {
        String word = text.substring(i, end);
        String instead = SLIPS.meaning(word);
        doubts.at(line, TextFinding.MISREADING, word, instead);
        doubts.hint(
            Hint.Kind.MISREADING,
            instead,
            "latin-word-between-han",
            0.8,
            line.from() + i,
            line.from() + end);
      }
      i = end;
    }
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isLatin(char c) {
    return isSmall(c) || c >= 'A' && c <= 'Z' || Glyphs.isDigit(c);
  }

  private static boolean hanBefore(String text, int at) {
    int before = at - 1;
    if (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return Glyphs.isHan(text.charAt(before));
  }

  private static boolean hanAfter(String text, int at) {
    int after = at;
    if (after + 1 < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    return after < text.length() && Glyphs.isHan(text.charAt(after));
  }
}
