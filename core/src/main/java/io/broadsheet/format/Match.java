package io.broadsheet.format;

/** How sure a reader is that an input is its own; the surest reader is taken. */
public enum Match {
  /** Not mine. */
  NO,
  /** Nobody else's, perhaps: I read whatever has text in it. */
  FALLBACK,
  /** The name looks like mine. */
  NAME,
  /** The content is mine. */
  CONTENT
}
