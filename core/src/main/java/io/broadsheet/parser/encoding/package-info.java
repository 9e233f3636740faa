/** Bytes to characters: marks, what the bytes themselves say, and what cannot be decoded. */
package io.broadsheet.parser.encoding;
