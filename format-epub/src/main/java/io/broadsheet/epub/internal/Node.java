package io.broadsheet.epub.internal;

/** A piece of an element's content. */
sealed interface Node permits Element, Node.Words {

  /** Text as it stands, with its white space. */
  record Words(String characters) implements Node {}
}
