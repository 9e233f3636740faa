package io.broadsheet.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The characters that HTML 4 and XHTML 1 give names to: {@code nbsp}, {@code mdash}. */
public final class NamedCharacters {
  private static final Map<String, String> NAMED = load();

  /** The longest of the names. */
  public static final int LONGEST =
      NAMED.keySet().stream().mapToInt(String::length).max().orElseThrow();

  private NamedCharacters() {}

  /** The character of a name; case counts. */
  public static Optional<String> of(String name) {
    return Optional.ofNullable(NAMED.get(name));
  }

  private static Map<String, String> load() {
    try (InputStream in = NamedCharacters.class.getResourceAsStream("entities.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: entities.txt");
      }
      Map<String, String> named = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int gap = line.indexOf(' ');
        if (!line.startsWith("#")) {
          int code = Integer.parseInt(line.substring(gap + 1), 16);
          named.put(line.substring(0, gap), Character.toString(code));
        }
      }
      return named;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
