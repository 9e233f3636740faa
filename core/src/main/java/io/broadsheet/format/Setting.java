package io.broadsheet.format;

/**
 * An option that can be given as text, as on the command line.
 *
 * @param key its name
 * @param values what it takes, for people: {@code a4, a3, tabloid …}
 * @param meaning one line
 */
public record Setting(String key, String values, String meaning) {}
