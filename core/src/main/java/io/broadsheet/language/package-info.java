/** What the languages of editions need in every format, for the format modules of this project. */
package io.broadsheet.language;
