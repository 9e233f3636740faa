package io.broadsheet.parser;

/** An item that is being put together line by line. */
sealed interface Draft permits ArticleDraft, PhotoDraft {}
