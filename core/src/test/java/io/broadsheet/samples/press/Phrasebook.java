package io.broadsheet.samples.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a paper of one language may say: a grammar of phrases, {@code key: one | another}. In a
 * phrase, {@code {key}} stands for a phrase of that key, {@code {^key}} for one that begins with a
 * capital, {@code {^^key}} for one in capitals, {@code {2-9}} for a number, {@code \n} for the end
 * of a line.
 */
final class Phrasebook {
  private static final String PERSON = "person";
  private static final int DEEPEST = 24;

  private final String language;
  private final Map<String, List<String>> phrases = new HashMap<>();
  private final Map<String, Deque<String>> said = new HashMap<>();

  private Phrasebook(String language) {
    this.language = language;
  }

  static Phrasebook of(String language) {
    Phrasebook book = new Phrasebook(language);
    try (InputStream in = Phrasebook.class.getResourceAsStream("/press/" + language + ".txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(book::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return book;
  }

  private void add(String rule) {
    int colon = rule.indexOf(": ");
    List<String> some = phrases.computeIfAbsent(rule.substring(0, colon), k -> new ArrayList<>());
    for (String phrase : rule.substring(colon + 2).split(" \\| ")) {
      some.add(phrase.strip().replace("\\n", "\n").replace('_', ' '));
    }
  }

  String language() {
    return language;
  }

  /** True for languages written without spaces between words. */
  boolean unspaced() {
    return language.startsWith("zh") || language.equals("ja");
  }

  boolean has(String key) {
    return phrases.containsKey(key);
  }

  Phrase say(String key, Dice dice) {
    List<String> names = new ArrayList<>();
    return new Phrase(expand(key, dice, names, 0), names);
  }

  private String expand(String key, Dice dice, List<String> names, int depth) {
    if (!phrases.containsKey(key) || depth > DEEPEST) {
      throw new IllegalStateException(language + ": no phrase, or no end of it, for " + key);
    }
    String phrase = fresh(key, dice);
    StringBuilder said = new StringBuilder();
    for (int at = 0; at < phrase.length(); ) {
      int open = phrase.indexOf('{', at);
      if (open < 0) {
        return said.append(phrase, at, phrase.length()).toString();
      }
      int close = phrase.indexOf('}', open);
      said.append(phrase, at, open);
      said.append(slot(phrase.substring(open + 1, close), dice, names, depth));
      at = close + 1;
    }
    return said.toString();
  }

  /** One of the phrases of a key that was not among the last said: papers vary their words. */
  private String fresh(String key, Dice dice) {
    List<String> some = phrases.get(key);
    Deque<String> last = said.computeIfAbsent(key, k -> new ArrayDeque<>());
    String phrase = dice.of(some);
    while (last.contains(phrase)) {
      phrase = dice.of(some);
    }
    last.addLast(phrase);
    if (last.size() > new HashSet<>(some).size() / 2) {
      last.removeFirst();
    }
    return phrase;
  }

  private String slot(String slot, Dice dice, List<String> names, int depth) {
    if (Character.isDigit(slot.charAt(0))) {
      int dash = slot.indexOf('-');
      return Integer.toString(
          dice.between(
              Integer.parseInt(slot.substring(0, dash)),
              Integer.parseInt(slot.substring(dash + 1))));
    }
    int capitals = slot.startsWith("^^") ? 2 : slot.startsWith("^") ? 1 : 0;
    String key = slot.substring(capitals);
    int before = names.size();
    String said = expand(key, dice, names, depth + 1);
    if (capitals == 2) {
      said = said.toUpperCase(Locale.ROOT);
      for (int i = before; i < names.size(); i++) {
        names.set(i, names.get(i).toUpperCase(Locale.ROOT));
      }
    } else if (capitals == 1) {
      said = capital(said);
    }
    if (key.equals(PERSON)) {
      names.add(said);
    }
    return said;
  }

  private static String capital(String words) {
    int first = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
