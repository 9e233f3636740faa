/** Deterministic XML writing for the format modules of this project. */
package io.broadsheet.xml;
