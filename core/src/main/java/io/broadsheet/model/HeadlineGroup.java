package io.broadsheet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Everything that stands over a story, from top to bottom.
 *
 * @param kicker the line above the headline (引题, or a standing label 栏目)
 * @param headline the main line or lines (主题)
 * @param decks the lines below (副题), each a statement of its own
 * @param confidence 0 to 1, where the text alone could not tell which line is which; empty where
 *     the source says so
 */
public record HeadlineGroup(
    Optional<Kicker> kicker, Optional<Text> headline, List<Text> decks, OptionalDouble confidence) {

  /** No headline at all. */
  public static final HeadlineGroup NONE =
      new HeadlineGroup(Optional.empty(), Optional.empty(), List.of(), OptionalDouble.empty());

  public HeadlineGroup {
    decks = List.copyOf(decks);
    Unit.check(confidence);
  }

  /** A headline alone, on one line. */
  public static HeadlineGroup of(String headline) {
    return builder().headline(Text.of(headline)).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** True if there is nothing over the story. */
  public boolean isEmpty() {
    return kicker.isEmpty() && headline.isEmpty() && decks.isEmpty();
  }

  /** Collects a headline group. */
  public static final class Builder {
    private Optional<Kicker> kicker = Optional.empty();
    private Optional<Text> headline = Optional.empty();
    private final List<Text> decks = new ArrayList<>();
    private OptionalDouble confidence = OptionalDouble.empty();

    private Builder() {}

    public Builder kicker(Kicker kicker) {
      this.kicker = Optional.of(kicker);
      return this;
    }

    public Builder headline(Text headline) {
      this.headline = Optional.of(headline);
      return this;
    }

    public Builder deck(Text deck) {
      decks.add(deck);
      return this;
    }

    public Builder confidence(double confidence) {
      this.confidence = OptionalDouble.of(confidence);
      return this;
    }

    public HeadlineGroup build() {
      return new HeadlineGroup(kicker, headline, decks, confidence);
    }
  }
}
