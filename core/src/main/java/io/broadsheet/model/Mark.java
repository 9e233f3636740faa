package io.broadsheet.model;

import java.net.URI;

/** What distinguishes a stretch of text from the rest. */
public sealed interface Mark {
  /** First UTF-16 unit of the text that it covers. */
  int start();

  /** After the last unit. */
  int end();

  /** Set in bold. */
  record Bold(int start, int end) implements Mark {}

  /** Set in italics. */
  record Italic(int start, int end) implements Mark {}

  /** Leads somewhere. */
  record Link(int start, int end, URI target) implements Mark {}
}
