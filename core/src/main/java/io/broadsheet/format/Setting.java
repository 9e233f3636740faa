package io.broadsheet.format;

import io.broadsheet.InvalidOptionException;
import io.broadsheet.report.Place;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An option that can be given as text, as on the command line.
 *
 * @param key its name
 * @param values what it takes, for people: {@code a4, a3, tabloid …}
 * @param meaning one line
 */
public record Setting(String key, String values, String meaning) {
  /** What to throw for a key that is none of a format's settings. */
  public static InvalidOptionException unknown(String key, Format format, List<Setting> settings) {
    return new InvalidOptionException(
        Place.of(format.id() + "." + key),
        "no such option",
        format.id()
            + " has: "
            + settings.stream().map(Setting::key).collect(Collectors.joining(", ")));
  }
}
