/**
 * Lines with roles become stories, photo items and notices: paragraphs mended, headlines and
 * captions put together, confidence given.
 */
package io.broadsheet.parser.story;
