package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.typeset.Fount;

/**
 * The type that stories in one script are set in.
 *
 * @param text running text
 * @param strong bold words in it, openings
 * @param italic italic words in it
 * @param display headlines
 * @param deck kickers and decks
 * @param label subheadings, captions' first words, the folio
 * @param caption captions and credits
 * @param nameplate the name of the paper
 */
public record Founts(
    Fount text,
    Fount strong,
    Fount italic,
    Fount display,
    Fount deck,
    Fount label,
    Fount caption,
    Fount nameplate) {}
