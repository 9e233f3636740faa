package io.broadsheet.pdf.internal.makeup;

import java.util.List;

/**
 * A story as a rectangle: one of the ways to set it.
 *
 * @param story index of the story on the page
 * @param span columns that it takes
 * @param inset room between the box and its text; 0 without a box
 * @param head what stands over it
 * @param headRows rows of the head
 * @param slugs its running text
 * @param legs the text in legs, below the head
 * @param legWidth width of a leg
 * @param legGap space between two legs
 * @param figures pictures and captions on top of the legs at the right
 * @param figureLegs how many legs they cover
 * @param table at the foot, over the whole width
 * @param rows of all, with one row of air below
 * @param penalty what is not as it should be
 */
record Shape(
    int story,
    int span,
    int inset,
    Head head,
    int headRows,
    List<Slug> slugs,
    Legs legs,
    int legWidth,
    int legGap,
    List<Figure> figures,
    int figureLegs,
    TableSetting table,
    int rows,
    int penalty) {}
