/** Deterministic XML writing, and guarded XML reading, for the format modules of this project. */
package io.broadsheet.xml;
