/** Changes of typography that a reader may ask for; each one a recorded repair. */
package io.broadsheet.parser.typography;
