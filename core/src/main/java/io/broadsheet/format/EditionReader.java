package io.broadsheet.format;

import io.broadsheet.UnsupportedFormatException;
import io.broadsheet.report.Place;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads one format. Implementations are thread safe and have a public constructor without
 * arguments.
 */
public interface EditionReader {
  /** What it reads. */
  Format format();

  /** How sure it is that the input is its own; looks at name and first bytes only. */
  Match match(Input input);

  /**
   * Reads an input.
   *
   * @throws io.broadsheet.UnreadableInputException if it is damaged or not this format
   * @throws io.broadsheet.LimitExceededException if it is beyond {@link ReadOptions#limits()}
   */
  Reading read(Input input, ReadOptions options);

  /**
   * Reads the editions of a stream one after another, where a format holds several, and hands each
   * on before it reads the next. What is wrong with one does not take back those before it.
   *
   * @param name what to call the stream in messages and provenance
   * @throws io.broadsheet.UnreadableInputException if it is damaged or not this format
   * @throws io.broadsheet.LimitExceededException if an edition is beyond {@link
   *     ReadOptions#limits()}
   */
  default void readEach(
      String name, InputStream stream, ReadOptions options, Consumer<Reading> each) {
    each.accept(read(Input.of(name, stream, options.limits()), options));
  }

  /** True if {@link #readPages} makes one edition of several inputs. */
  default boolean readsPages() {
    return false;
  }

  /**
   * Reads several inputs as the pages of one edition. Sources are counted in the order given; an
   * input that cannot be read is left out and reported.
   *
   * @throws UnsupportedFormatException if this format keeps an edition in one input
   * @throws io.broadsheet.UnreadableInputException if no input can be read
   */
  default Reading readPages(List<Input> pages, ReadOptions options) {
    throw new UnsupportedFormatException(
        Place.of(format().name()),
        "an edition of this format is one input",
        "read the inputs one by one");
  }
}
