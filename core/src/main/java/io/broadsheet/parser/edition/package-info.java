/**
 * Pages become an edition: facts of the masthead, jumps that agree, dates that words such as
 * yesterday stand for.
 */
package io.broadsheet.parser.edition;
