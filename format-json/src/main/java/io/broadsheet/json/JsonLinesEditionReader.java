package io.broadsheet.json;

import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.EditionReader;
import io.broadsheet.format.Format;
import io.broadsheet.format.Input;
import io.broadsheet.format.Match;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.report.Place;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads editions from JSON Lines, one after another. A line is an edition, or an item of the
 * edition before it; items whose edition has no line of its own are taken together as long as they
 * say the same of it.
 */
public final class JsonLinesEditionReader implements EditionReader {
  private static final int HEAD = 4096;
  private static final Pattern ITEM =
      Pattern.compile("\\A\\uFEFF?\\s*+\\{\\s*+\"format\"\\s*+:\\s*+\"broadsheet-item\"");

  /** Made by {@link java.util.ServiceLoader}, or by hand. */
  public JsonLinesEditionReader() {}

  @Override
  public Format format() {
    return JsonLinesFormat.FORMAT;
  }

  @Override
  public Match match(Input input) {
    String head = new String(input.head(HEAD), StandardCharsets.UTF_8);
    boolean named = JsonLinesFormat.FORMAT.hasExtensionOf(input.name());
    if (ITEM.matcher(head).find() || named && JsonEditionReader.NAMED.matcher(head).find()) {
      return Match.CONTENT;
    }
    return named ? Match.NAME : Match.NO;
  }

  @Override
  public Reading read(Input input, ReadOptions options) {
    List<Reading> readings = new ArrayList<>();
    readEach(
        input.name(),
        input.stream(),
        options,
        reading -> {
          if (!readings.isEmpty()) {
            throw new UnreadableInputException(
                Place.of(input.name()),
                "the file holds several editions",
                "read them one by one: broadsheet convert, Editions.readEach");
          }
          readings.add(reading);
        });
    if (readings.isEmpty()) {
      throw new UnreadableInputException(
          Place.of(input.name()), "no line holds an edition", "check where it comes from");
    }
    return readings.get(0);
  }

  @Override
  public void readEach(
      String name, InputStream stream, ReadOptions options, Consumer<Reading> each) {
    Lines lines = new Lines(name, stream, options.limits().inputBytes());
    LineAssembly assembly = new LineAssembly(options, each);
    Optional<Input> line = lines.next();
    if (line.isEmpty()) {
      throw new UnreadableInputException(
          Place.of(name), "the file is empty", "check where it comes from");
    }
    while (line.isPresent()) {
      // Editors leave a blank line at the end, and so do pipes.
      if (!isBlank(line.get())) {
        assembly.line(line.get(), lines.number());
      }
      line = lines.next();
    }
    assembly.end();
  }

  private static boolean isBlank(Input line) {
    return new String(line.head(8), StandardCharsets.ISO_8859_1).isBlank()
        && new String(line.bytes(), StandardCharsets.UTF_8).isBlank();
  }
}
