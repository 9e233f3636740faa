/** Bounded reading of ZIP archives for the format modules of this project. */
package io.broadsheet.archive;
