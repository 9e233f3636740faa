package io.broadsheet.format;

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
}
