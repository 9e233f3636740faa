package io.broadsheet.cli;

import java.util.List;

/**
 * A page in an outline.
 *
 * @param label as printed, or its number
 * @param section may be empty
 * @param furniture what belongs to no item
 * @param items in reading order
 */
record OutlinePage(String label, String section, List<Entry> furniture, List<OutlineItem> items) {}
