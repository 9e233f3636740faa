package io.broadsheet.docx.internal.read;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that are open (ECMA-376-1, 17.16). None is carried out: what a field last showed is
 * its text, its instruction is not.
 */
public final class Fields {
  private static final Set<String> DANGEROUS =
      Set.of(
          "DDE",
          "DDEAUTO",
          "INCLUDETEXT",
          "INCLUDEPICTURE",
          "INCLUDE",
          "IMPORT",
          "LINK",
          "EMBED",
          "DATABASE",
          "RD",
          "MACROBUTTON",
          "GOTOBUTTON",
          "PRINT",
          "CONTROL",
          "HTMLCONTROL",
          "AUTOTEXT",
          "AUTOTEXTLIST");
  private static final Pattern ADDRESS = Pattern.compile("^HYPERLINK\\s+\"([^\"]{1,4000})\"");
  private static final Pattern INSIDE =
      Pattern.compile("^HYPERLINK\\s+\\\\l\\s+\"([^\"]{1,100})\"");
  private static final int LONGEST = 8000;

  private final Links links;
  private final Remarks remarks;
  private final Deque<Field> open = new ArrayDeque<>();

  Fields(Links links, Remarks remarks) {
    this.links = links;
    this.remarks = remarks;
  }

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean shown;
    private Optional<URI> link = Optional.empty();
    private Optional<String> bookmark = Optional.empty();
  }

  /** A mark that begins, divides or ends a field. */
  void mark(String kind) {
    switch (kind) {
      case "begin" -> open.push(new Field());
      case "separate" -> show();
      case "end" -> {
        show();
        open.poll();
      }
      default -> {}
    }
  }

  /** A piece of an instruction. */
  void instruction(String words) {
    Field field = open.peek();
    if (field != null && !field.shown && field.instruction.length() < LONGEST) {
      field.instruction.append(words);
    }
  }

  private void show() {
    Field field = open.peek();
    if (field != null && !field.shown) {
      field.shown = true;
      field.link = look(field.instruction.toString());
      field.bookmark = bookmark(field.instruction.toString());
    }
  }

  /** Looks at an instruction and says where its text leads. */
  Optional<URI> look(String instruction) {
    String words = instruction.strip();
    if (isDangerous(words)) {
      remarks.add(DocxFinding.FIELD_NOT_FOLLOWED, words.split("\\s", 2)[0]);
    }
    Matcher address = ADDRESS.matcher(words);
    return address.find() ? links.of(address.group(1)) : Optional.empty();
  }

  /** The bookmark of this document that an instruction leads to. */
  static Optional<String> bookmark(String instruction) {
    Matcher inside = INSIDE.matcher(instruction.strip());
    return inside.find() ? Optional.of(inside.group(1)) : Optional.empty();
  }

  /** The bookmark of this document that the words lead to by the fields around them. */
  Optional<String> bookmark() {
    return open.stream().map(field -> field.bookmark).flatMap(Optional::stream).findFirst();
  }

  /** True if carrying out an instruction would fetch or run something. */
  public static boolean isDangerous(String instruction) {
    String name = instruction.strip().split("[\\s\\\\\"]", 2)[0];
    return DANGEROUS.contains(name.toUpperCase(Locale.ROOT));
  }

  /** True where words are shown, and no part of an instruction. */
  boolean areShown() {
    return open.stream().allMatch(field -> field.shown);
  }

  /** Where the words lead by the fields around them. */
  Optional<URI> link() {
    return open.stream().map(field -> field.link).flatMap(Optional::stream).findFirst();
  }
}
