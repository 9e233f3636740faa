package io.broadsheet.parser.copy;

/**
 * Finds what web pages and page recognisers leave in a text: tags and character references of HTML,
 * signs of Markdown, formulas. Only where it is plainly that; a page that speaks of markup keeps
 * its text.
 */
final class Markup {
  /** Words of pages that are about markup, in lower case. */
  private static final String[] TALK = {"html", "xml", "markdown", "latex"};

  private static final boolean[] BEGINNINGS = new boolean[0x80];

  static {
    "<&#*![]$|".chars().forEach(c -> BEGINNINGS[c] = true);
  }

  private final String text;
  private final HtmlTags tags;
  private final Markdown markdown;

  /** The page that is at hand, and what was found of it. */
  private int pageEnd = -1;

  private boolean spokenOf;
  private boolean tagged;

  Markup(String text) {
    this.text = text;
    this.tags = new HtmlTags(text);
    this.markdown = new Markdown(text);
  }

  /** A quick look: true for the characters that markup begins with. */
  static boolean mayBe(char c) {
    return c < 0x80 && BEGINNINGS[c];
  }

  /** The markup that begins here, or null. */
  Edit at(int at) {
    Edit edit =
        switch (text.charAt(at)) {
          case '<' -> tags.at(at);
          case '&' -> HtmlEntities.at(text, at);
          case '$' -> Formulas.at(text, at);
          default -> markdown.at(at);
        };
    if (edit == null) {
      return null;
    }
    page(at);
    boolean plain = text.charAt(at) != '<' || tagged;
    return plain && !spokenOf ? edit : null;
  }

  /** Looks over a page once, when markup is first met on it. */
  private void page(int at) {
    if (at < pageEnd) {
      return;
    }
    int start = Math.max(0, text.lastIndexOf('\f', at));
    int end = text.indexOf('\f', at);
    pageEnd = end < 0 ? text.length() : end;
    int found = 0;
    boolean plain = false;
    spokenOf = false;
    for (int i = start; i < pageEnd; i++) {
      Edit tag = text.charAt(i) == '<' ? tags.at(i) : null;
      if (tag != null) {
        found += tag.instead().equals("\n") ? 2 : 1;
        plain |= text.charAt(i + 1) == '/' || Character.isLowerCase(text.charAt(i + 1));
        i = tag.end() - 1;
      } else if (!spokenOf) {
        spokenOf = speaksOfMarkup(i);
      }
    }
    // <DD> in capitals and never closed is as well the sign of a share.
    tagged = found > 1 && plain;
  }

  private boolean speaksOfMarkup(int at) {
    char c = text.charAt(at);
    if ("hxmlHXML".indexOf(c) < 0 || at > 0 && isPartOfName(text.charAt(at - 1))) {
      return false;
    }
    for (String word : TALK) {
      int end = at + word.length();
      boolean stands = end >= text.length() || !isLetter(text.charAt(end));
      if (stands && text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** In an address, html is only the end of a name. */
  private static boolean isPartOfName(char c) {
    return isLetter(c) || c == '.' || c == '/' || c == '_';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
