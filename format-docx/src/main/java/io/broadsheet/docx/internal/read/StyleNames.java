package io.broadsheet.docx.internal.read;

import io.broadsheet.docx.internal.Style;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names of styles mean. Word keeps its own styles by their English names whatever the
 * language of its menus; other programs write the name that they show.
 */
public final class StyleNames {
  private static final Pattern NUMBERED = Pattern.compile("(.+?)([1-9])");
  private static final Map<String, Style> ROLES = new HashMap<>();
  private static final Set<String> HEADINGS = new TreeSet<>();
  private static final Set<String> CONTENTS = new TreeSet<>();
  private static final Set<String> LISTS = new TreeSet<>();
  private static final Set<String> QUOTES = new TreeSet<>();
  private static final Set<String> SUBTITLES = new TreeSet<>();
  private static final Set<String> PLAIN = new TreeSet<>();

  static {
    for (Style style : Style.values()) {
      ROLES.put(plain(style.displayName()), style);
    }
    Properties words = words();
    HEADINGS.addAll(names(words, "heading"));
    CONTENTS.addAll(names(words, "contents"));
    LISTS.addAll(names(words, "list"));
    QUOTES.addAll(names(words, "quote"));
    SUBTITLES.addAll(names(words, "subtitle"));
    PLAIN.addAll(names(words, "plain"));
    for (Style style : Style.values()) {
      String key = style.name().toLowerCase(Locale.ROOT);
      names(words, key).forEach(name -> ROLES.putIfAbsent(name, style));
    }
  }

  private StyleNames() {}

  private static Properties words() {
    Properties words = new Properties();
    try (InputStream in = StyleNames.class.getResourceAsStream("style-names.properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> names(Properties words, String key) {
    Set<String> names = new TreeSet<>();
    for (String name : words.getProperty(key, "").split(",")) {
      if (!name.isBlank()) {
        names.add(plain(name));
      }
    }
    return names;
  }

  /** A name without case, spaces and signs. */
  private static String plain(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return folded.replaceAll("[\\s_\\-]", "");
  }

  /** The style of ours with this name, in any language that is known. */
  public static Optional<Style> role(String name) {
    Optional<Style> known = Optional.ofNullable(ROLES.get(plain(name)));
    return known.isPresent() ? known : numbered(name);
  }

  private static Optional<Style> numbered(String name) {
    int level = heading(name).orElse(0);
    return switch (level) {
      case 1 -> Optional.of(Style.HEADLINE);
      case 2 -> Optional.of(Style.SUBHEADING);
      default -> isContents(name) ? Optional.of(Style.CONTENTS_ENTRY) : Optional.empty();
    };
  }

  /** The level of a heading style of Word's, from 1. */
  static OptionalInt heading(String name) {
    Matcher matcher = NUMBERED.matcher(plain(name));
    return matcher.matches() && HEADINGS.contains(matcher.group(1))
        ? OptionalInt.of(Integer.parseInt(matcher.group(2)))
        : OptionalInt.empty();
  }

  static boolean isContents(String name) {
    Matcher matcher = NUMBERED.matcher(plain(name));
    return matcher.matches() && CONTENTS.contains(matcher.group(1));
  }

  static boolean isList(String name) {
    return LISTS.contains(plain(name).replaceAll("[1-9]$", ""));
  }

  static boolean isQuote(String name) {
    return QUOTES.contains(plain(name));
  }

  static boolean isSubtitle(String name) {
    return SUBTITLES.contains(plain(name));
  }

  /** True for styles of running text by other names. */
  static boolean isPlain(String name) {
    return PLAIN.contains(plain(name));
  }
}
