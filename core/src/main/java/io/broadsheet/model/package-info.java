/**
 * An edition of a newspaper as data: immutable records under sealed interfaces.
 *
 * <pre>
 * Edition ── Page ─┬─ Item: Article ── Block: Paragraph, Subheading, Photo, PullQuote,
 *                  │                          ListBlock, Table, PageTurn
 *                  │        PhotoItem
 *                  │        Notice
 *                  └─ Furniture
 * </pre>
 *
 * <p>Nothing is null: what is unknown is an empty {@link java.util.Optional} or an empty list.
 * Lists are copied and cannot be changed. Where kinds differ, {@code accept} takes a visitor
 * without defaults, so that a new kind stops every writer at compile time.
 *
 * <p>Every character of the source stands in exactly one place: a {@link io.broadsheet.model.Text}
 * of an item, page {@link io.broadsheet.model.Furniture}, or a recorded {@link
 * io.broadsheet.model.Repair}.
 */
package io.broadsheet.model;
