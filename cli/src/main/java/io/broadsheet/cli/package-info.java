/** The {@code broadsheet} command: it chains reading and writing, and decides nothing itself. */
package io.broadsheet.cli;
