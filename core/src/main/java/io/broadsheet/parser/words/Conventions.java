package io.broadsheet.parser.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The words of one language's newspapers, by what they do. The words themselves are data. */
public final class Conventions {
  /** The languages of the alphabet beside English: each adds to what they all share. */
  private static final List<String> ALPHABETIC =
      List.of("de", "fr", "es", "pt", "it", "nl", "ru", "ar", "he");

  /** Languages written without spaces: Chinese, simplified and traditional. */
  public static final Conventions CHINESE = load("zh");

  /** For lines of the alphabet in a language that is not known: English. */
  public static final Conventions ENGLISH = alphabetic("en");

  private static final Map<String, Conventions> BY_LANGUAGE = byLanguage();

  /** An open table of the sets by their names, which are interned: most are found at once. */
  private final String[] names;

  private final Words[] sets;

  /** The sets of one family, such as notice:WEATHER, by what their names begin with. */
  private final Map<String, List<Member>> families = new LinkedHashMap<>();

  /** A set of a family: what its name ends in, and its words. */
  private record Member(String name, Words words) {}

  private Conventions(Map<String, Words> sets) {
    this.names = new String[Integer.highestOneBit(Math.max(1, sets.size())) * 8];
    this.sets = new Words[names.length];
    sets.forEach(
        (name, words) -> {
          int slot = slot(name);
          this.names[slot] = name.intern();
          this.sets[slot] = words;
          int end = name.indexOf(':') + 1;
          families
              .computeIfAbsent(name.substring(0, end), any -> new ArrayList<>())
              .add(new Member(name.substring(end), words));
        });
  }

  /**
   * The conventions of a language, by the longest part of its tag that has some.
   *
   * @param tag BCP 47
   * @param other for a language that has none
   */
  public static Conventions of(String tag, Conventions other) {
    String part = tag.toLowerCase(Locale.ROOT);
    while (!BY_LANGUAGE.containsKey(part) && part.indexOf('-') > 0) {
      part = part.substring(0, part.lastIndexOf('-'));
    }
    return BY_LANGUAGE.getOrDefault(part, other);
  }

  /** A set of words; empty if the language has none of that kind. */
  public Words words(String set) {
    Words words = sets[slot(set)];
    return words == null ? Words.NONE : words;
  }

  /** Where the name of a set stands in the table, or would stand. */
  @SuppressWarnings("StringEquality")
  private int slot(String name) {
    int hash = name.hashCode() * 0x9E3779B9;
    int slot = hash >>> 16 & names.length - 1;
    while (names[slot] != null && names[slot] != name && !names[slot].equals(name)) {
      slot = slot + 1 & names.length - 1;
    }
    return slot;
  }

  /** True if a set holds a word. */
  public boolean has(String set, String word) {
    return words(set).has(word);
  }

  /** All words of a set, in the order of the file. */
  public List<String> all(String set) {
    return words(set).all();
  }

  /**
   * The first set of a family, such as {@code notice:}, which holds what is asked for; what follows
   * in its name.
   */
  public String which(String family, Predicate<Words> holds) {
    for (Member member : families.getOrDefault(family, List.of())) {
      if (holds.test(member.words())) {
        return member.name();
      }
    }
    return "";
  }

  private static Map<String, Conventions> byLanguage() {
    Map<String, Conventions> all = new LinkedHashMap<>();
    all.put("zh", CHINESE);
    all.put("ja", load("ja"));
    all.put("ko", load("ko"));
    all.put("en", ENGLISH);
    for (String language : ALPHABETIC) {
      all.put(language, alphabetic(language));
    }
    return all;
  }

  /** The languages that have conventions, with these. */
  public static Map<String, Conventions> all() {
    return Collections.unmodifiableMap(BY_LANGUAGE);
  }

  private static Conventions alphabetic(String language) {
    return parse(file("alphabetic") + file(language));
  }

  private static Conventions load(String language) {
    return parse(file(language));
  }

  private static String file(String title) {
    String name = "/io/broadsheet/parser/conventions/" + title + ".txt";
    try (InputStream in = Conventions.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Conventions parse(String file) {
    Map<String, List<String>> sets = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : file.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        String set = line.substring(1, line.indexOf(']'));
        current = sets.computeIfAbsent(set, name -> new ArrayList<>());
      } else if (line.startsWith("|")) {
        for (String phrase : line.substring(1).split("\\|")) {
          if (!phrase.isBlank()) {
            current.add(phrase.strip());
          }
        }
      } else {
        current.addAll(List.of(line.strip().split(" ")));
      }
    }
    Map<String, Words> words = new LinkedHashMap<>();
    sets.forEach((name, list) -> words.put(name, Words.of(list)));
    return new Conventions(words);
  }
}
