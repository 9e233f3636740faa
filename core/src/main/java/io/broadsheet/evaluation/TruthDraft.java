package io.broadsheet.evaluation;

import io.broadsheet.model.Edition;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Page;
import io.broadsheet.model.Rewording;
import io.broadsheet.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Makes of an edition what a person can correct: the words and what they are, and nothing that a
 * correction would have to be kept in step with (places in the source, line breaks, repairs, hints,
 * confidence, white space between the pieces).
 */
final class TruthDraft extends Rewording {
  private TruthDraft() {}

  /** The edition with its words alone. */
  static Edition of(Edition edition) {
    TruthDraft draft = new TruthDraft();
    return new Edition(
        edition.publication(),
        edition.date(),
        edition.issue(),
        edition.language(),
        edition.pages().stream().map(draft::page).toList(),
        List.of(),
        List.of(),
        edition.provenance());
  }

  private Page page(Page page) {
    return new Page(
        page.label(),
        page.section(),
        page.items().stream().map(item -> item.accept(this)).toList(),
        page.furniture().stream()
            .filter(piece -> piece.role() != Furniture.Role.SPACING)
            .map(piece -> new Furniture(piece.role(), words(piece.text())))
            .toList(),
        Optional.empty());
  }

  private static Text words(Text text) {
    return Text.of(text.characters());
  }

  @Override
  protected Text running(Text text) {
    return words(text);
  }

  @Override
  protected Text display(Text text) {
    return words(text);
  }

  @Override
  protected HeadlineGroup head(HeadlineGroup group) {
    HeadlineGroup words = super.head(group);
    return new HeadlineGroup(
        words.kicker(), words.headline(), words.decks(), OptionalDouble.empty());
  }
}
