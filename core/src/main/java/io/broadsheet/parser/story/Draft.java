package io.broadsheet.parser.story;

/** An item that is being put together line by line. */
public sealed interface Draft permits ArticleDraft, PhotoDraft {}
