/**
 * Fonts: finding them, reading them, choosing a face for a character, and cutting them down to what
 * an edition shows. Everything here is immutable once read and may be shared between threads.
 */
package io.broadsheet.pdf.internal.font;
