/**
 * The fair copy: what the source says once damage and markup are read for what they stand for,
 * every change recorded, every character accounted for.
 */
package io.broadsheet.parser.copy;
