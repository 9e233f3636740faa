package io.broadsheet.parser.copy;

import io.broadsheet.parser.copy.Edit.Sign;
import io.broadsheet.parser.words.Glyphs;
import java.util.Map;

/**
 * Figures and units that a recogniser set as formulas of TeX: {@code $18^{\circ}\mathrm{C}$}. What
 * is more than figures, units and plain signs stays as it stands.
 */
final class Formulas {
  private static final int LONGEST = 120;

  private static final Map<String, String> COMMANDS =
      Map.ofEntries(
          Map.entry("mathrm", ""),
          Map.entry("mathbf", ""),
          Map.entry("text", ""),
          Map.entry("rm", ""),
          Map.entry("circ", "°"),
          Map.entry("times", "×"),
          Map.entry("pm", "±"),
          Map.entry("cdot", "·"),
          Map.entry("sim", "~"),
          Map.entry("leq", "≤"),
          Map.entry("geq", "≥"),
          Map.entry("mu", "μ"));

  private Formulas() {}

  /** The formula that begins here, or null. */
  static Edit at(String text, int at) {
    int most = Math.min(text.length(), at + LONGEST);
    int end = at + 1;
    boolean commands = false;
    while (end < most && text.charAt(end) != '$' && text.charAt(end) != '\n') {
      commands |= text.charAt(end) == '\\' || text.charAt(end) == '^' || text.charAt(end) == '_';
      end++;
    }
    if (!commands || end >= most || text.charAt(end) != '$') {
      return null;
    }
    String plain = plain(text.substring(at + 1, end));
    return plain == null || plain.isEmpty()
        ? null
        : Edit.markup(at, end + 1, plain, "formula", Sign.NONE);
  }

  /** The formula in plain characters; null if it is more than that. */
  private static String plain(String formula) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < formula.length(); i++) {
      char c = formula.charAt(i);
      if (c == '\\') {
        int end = i + 1;
        while (end < formula.length() && isLetter(formula.charAt(end))) {
          end++;
        }
        String sign = command(formula, i + 1, end);
        if (sign == null) {
          return null;
        }
        out.append(sign);
        i = Math.max(end, i + 2) - 1;
      } else if (c == '^' || c == '_') {
        int end = script(formula, i, out);
        if (end < 0) {
          return null;
        }
        i = end;
      } else if (c == '~') {
        out.append(' ');
      } else if (c != '{' && c != '}' && !Glyphs.isBlank(c)) {
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static String command(String formula, int start, int end) {
    if (end > start) {
      return COMMANDS.get(formula.substring(start, end));
    }
    char sign = start < formula.length() ? formula.charAt(start) : 0;
    return sign == '%' || sign == '$' || sign == '&' || sign == '#' ? String.valueOf(sign) : null;
  }

  /** Reads a raised or lowered figure or a degree; returns its last offset, or -1. */
  private static int script(String formula, int at, StringBuilder out) {
    boolean raised = formula.charAt(at) == '^';
    int from = at + 1;
    int end = from + 1;
    if (from < formula.length() && formula.charAt(from) == '{') {
      end = formula.indexOf('}', from);
      from++;
    } else if (formula.startsWith("\\circ", from)) {
      end = from + 5;
    }
    if (end < 0 || end > formula.length()) {
      return -1;
    }
    String what = formula.substring(from, end).strip();
    int last = end < formula.length() && formula.charAt(end) == '}' ? end : end - 1;
    if (raised && what.equals("\\circ")) {
      out.append('°');
      return last;
    }
    if (what.length() != 1 || !Glyphs.isDigit(what.charAt(0))) {
      return -1;
    }
    int digit = what.charAt(0) - '0';
    out.append(raised ? "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit) : (char) ('₀' + digit));
    return last;
  }
}
