package io.broadsheet.cli;

import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** Colours words on a terminal, and knows how wide it is. */
final class Ink {
  /** Wide enough for a role, line numbers and half a sentence. */
  private static final int USUAL_WIDTH = 100;

  private static final int LEAST_WIDTH = 60;

  private final boolean coloured;
  private final int width;

  private Ink(boolean coloured, int width) {
    this.coloured = coloured;
    this.width = width;
  }

  /** When to colour. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What colours say; the numbers are those of ECMA-48, Select Graphic Rendition. */
  enum Tone {
    TITLE("1"),
    ROLE("36"),
    FAINT("2"),
    GOOD("32"),
    DOUBT("33"),
    BAD("31"),
    REMOVED("31;9"),
    PUT_IN("32");

    private final String rendition;

    Tone(String rendition) {
      this.rendition = rendition;
    }
  }

  /**
   * Asks the launcher, which knows what standard output is, or else picocli; NO_COLOR and other
   * customs are kept to unless colour is asked for by name.
   */
  static Ink of(When when) {
    String terminal = System.getProperty("broadsheet.output.terminal");
    boolean onTerminal =
        terminal == null ? Ansi.AUTO.enabled() : Boolean.parseBoolean(terminal) && isWelcome();
    int width = onTerminal ? Integer.getInteger("broadsheet.output.width", USUAL_WIDTH) : 0;
    return new Ink(
        when == When.ALWAYS || when == When.AUTO && onTerminal,
        width <= 0 ? USUAL_WIDTH : Math.max(LEAST_WIDTH, width));
  }

  private static boolean isWelcome() {
    String no = System.getenv("NO_COLOR");
    return (no == null || no.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }

  /** Columns of the terminal; a usual number where there is none. */
  int width() {
    return width;
  }

  String paint(Tone tone, String words) {
    return coloured && !words.isEmpty()
        ? "\u001b[" + tone.rendition + "m" + words + "\u001b[0m"
        : words;
  }

  /** A confidence, coloured by how much it calls for a look. */
  String confidence(double confidence) {
    Tone tone =
        confidence >= Doubt.SURE ? Tone.GOOD : confidence >= Doubt.LIKELY ? Tone.DOUBT : Tone.BAD;
    return paint(tone, String.format(Locale.ROOT, "%3.0f %%", 100 * confidence));
  }
}
