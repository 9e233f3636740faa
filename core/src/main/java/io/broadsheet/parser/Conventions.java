package io.broadsheet.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The words of one language's newspapers, by what they do. The words themselves are data. */
final class Conventions {
  /** Languages written without spaces: Chinese, simplified and traditional. */
  static final Conventions CHINESE = load("zh");

  /** Languages of the Latin alphabet: English. */
  static final Conventions ENGLISH = load("en");

  private static final Map<String, Conventions> BY_LANGUAGE = Map.of("zh", CHINESE, "en", ENGLISH);

  private final Map<String, Words> sets;

  private Conventions(Map<String, Words> sets) {
    this.sets = sets;
  }

  /**
   * The conventions of a language, by the longest part of its tag that has some.
   *
   * @param tag BCP 47
   * @param other for a language that has none
   */
  static Conventions of(String tag, Conventions other) {
    String part = tag.toLowerCase(Locale.ROOT);
    while (!BY_LANGUAGE.containsKey(part) && part.indexOf('-') > 0) {
      part = part.substring(0, part.lastIndexOf('-'));
    }
    return BY_LANGUAGE.getOrDefault(part, other);
  }

  /** A set of words; empty if the language has none of that kind. */
  Words words(String set) {
    return sets.getOrDefault(set, Words.NONE);
  }

  /**
   * The first set whose name begins so and which holds what is asked for; what follows in its name.
   */
  String which(String prefix, Predicate<Words> holds) {
    for (Map.Entry<String, Words> set : sets.entrySet()) {
      if (set.getKey().startsWith(prefix) && holds.test(set.getValue())) {
        return set.getKey().substring(prefix.length());
      }
    }
    return "";
  }

  private static Conventions load(String language) {
    String name = "conventions/" + language + ".txt";
    try (InputStream in = Conventions.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + name);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
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
        current = new ArrayList<>();
        sets.put(line.substring(1, line.indexOf(']')), current);
      } else if (line.startsWith("|")) {
        for (String phrase : line.substring(1).split("\\|")) {
          current.add(phrase.strip());
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
