package io.broadsheet.model;

/** A piece of an item's body. */
public sealed interface Block
    permits Paragraph, Subheading, Photo, PullQuote, ListBlock, Table, PageTurn {

  <R> R accept(Visitor<R> visitor);

  /** Does one thing for each kind of block. */
  interface Visitor<R> {
    R paragraph(Paragraph paragraph);

    R subheading(Subheading subheading);

    R photo(Photo photo);

    R pullQuote(PullQuote pullQuote);

    R list(ListBlock list);

    R table(Table table);

    R pageTurn(PageTurn pageTurn);
  }
}
