package io.broadsheet.format;

/** Options of one writer; each format module has a record of its own. */
public interface WriteOptions {}
