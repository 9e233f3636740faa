package io.broadsheet.format;

/** How a document in which changes were tracked is read. */
public enum TrackedChanges {
  /** As it would be if all changes were accepted. */
  ACCEPTED,
  /** As it was before the changes. */
  ORIGINAL
}
