package io.broadsheet.json;

import io.broadsheet.model.Mark;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * A text as inline elements of XHTML, in stretches that are marked alike. A line break is {@code
 * br}. Where two links or two foreign languages overlap, the first in the list stands; a range that
 * begins or ends inside a surrogate pair does so at its start.
 */
final class XhtmlText {
  private final String characters;
  private final BitSet bold = new BitSet();
  private final BitSet italic = new BitSet();
  private final BitSet breaks = new BitSet();
  private final String[] links;
  private final String[] foreign;

  private XhtmlText(Text text) {
    characters = text.characters();
    links = new String[characters.length()];
    foreign = new String[characters.length()];
    for (Mark mark : text.marks()) {
      int start = whole(mark.start());
      int end = whole(mark.end());
      if (mark instanceof Mark.Link link) {
        fill(links, start, end, link.target().toString());
      } else if (start < end) {
        (mark instanceof Mark.Bold ? bold : italic).set(start, end);
      }
    }
    for (Text.ForeignRange range : text.foreign()) {
      fill(foreign, whole(range.start()), whole(range.end()), range.language());
    }
    text.breaks().forEach(at -> breaks.set(whole(at)));
    breaks.clear(0);
  }

  private static void fill(String[] layer, int start, int end, String value) {
    for (int i = start; i < end; i++) {
      if (layer[i] == null) {
        layer[i] = value;
      }
    }
  }

  private int whole(int at) {
    boolean inside =
        at > 0
            && at < characters.length()
            && Character.isSurrogatePair(characters.charAt(at - 1), characters.charAt(at));
    return inside ? at - 1 : at;
  }

  static void write(Text text, StringBuilder out) {
    XhtmlText xhtml = new XhtmlText(text);
    int end;
    for (int start = 0; start < xhtml.characters.length(); start = end) {
      end = start + 1;
      while (end < xhtml.characters.length() && xhtml.goesOn(end)) {
        end++;
      }
      xhtml.stretch(start, end, out);
    }
  }

  /** True if a character is marked as the one before it. */
  private boolean goesOn(int at) {
    return !breaks.get(at)
        && bold.get(at) == bold.get(at - 1)
        && italic.get(at) == italic.get(at - 1)
        && Objects.equals(links[at], links[at - 1])
        && Objects.equals(foreign[at], foreign[at - 1]);
  }

  private void stretch(int start, int end, StringBuilder out) {
    if (breaks.get(start)) {
      out.append("<br/>");
    }
    List<String> open = new ArrayList<>();
    if (foreign[start] != null) {
      out.append("<span lang=\"").append(escaped(foreign[start])).append("\">");
      open.add("</span>");
    }
    if (links[start] != null) {
      out.append("<a href=\"").append(escaped(links[start])).append("\">");
      open.add("</a>");
    }
    if (bold.get(start)) {
      out.append("<strong>");
      open.add("</strong>");
    }
    if (italic.get(start)) {
      out.append("<em>");
      open.add("</em>");
    }
    out.append(escaped(characters.substring(start, end)));
    for (int i = open.size() - 1; i >= 0; i--) {
      out.append(open.get(i));
    }
  }

  /** Characters as text or in quotes; white space that a reader of XML would change as a number. */
  static String escaped(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\r', '\n', '\t' -> out.append("&#").append((int) c).append(';');
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
