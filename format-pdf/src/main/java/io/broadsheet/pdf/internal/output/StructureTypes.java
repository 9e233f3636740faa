package io.broadsheet.pdf.internal.output;

import io.broadsheet.pdf.internal.plan.Element.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Roles as structure types: standard ones (14.8.4), and a newspaper's own mapped to those. */
final class StructureTypes {
  private static final Map<Role, String> TYPES = new EnumMap<>(Role.class);
  private static final Map<Role, String> STANDARD = new EnumMap<>(Role.class);

  static {
    TYPES.put(Role.DOCUMENT, "Document");
    TYPES.put(Role.SECT, "Sect");
    TYPES.put(Role.ART, "Art");
    TYPES.put(Role.H1, "H1");
    TYPES.put(Role.H2, "H2");
    TYPES.put(Role.H3, "H3");
    TYPES.put(Role.P, "P");
    TYPES.put(Role.FIGURE, "Figure");
    TYPES.put(Role.CAPTION, "Caption");
    TYPES.put(Role.LIST, "L");
    TYPES.put(Role.LIST_ITEM, "LI");
    TYPES.put(Role.LABEL, "Lbl");
    TYPES.put(Role.LIST_BODY, "LBody");
    TYPES.put(Role.BLOCK_QUOTE, "BlockQuote");
    TYPES.put(Role.TABLE, "Table");
    TYPES.put(Role.TABLE_ROW, "TR");
    TYPES.put(Role.TABLE_HEADER, "TH");
    TYPES.put(Role.TABLE_CELL, "TD");
    TYPES.put(Role.SPAN, "Span");
    TYPES.put(Role.LINK, "Link");
    own(Role.PHOTO_ITEM, "PhotoItem", "Art");
    own(Role.NOTICE, "Notice", "Art");
    own(Role.KICKER, "Kicker", "P");
    own(Role.DECK, "Deck", "P");
    own(Role.PULL_QUOTE, "PullQuote", "BlockQuote");
    own(Role.BYLINE, "Byline", "Span");
    own(Role.DATELINE, "Dateline", "Span");
    own(Role.CREDIT, "Credit", "Span");
  }

  private StructureTypes() {}

  private static void own(Role role, String type, String standard) {
    TYPES.put(role, type);
    STANDARD.put(role, standard);
  }

  static String type(Role role) {
    return TYPES.get(role);
  }

  /** The standard type of each of the roles that is not standard itself. */
  static Map<String, String> mapped(Set<Role> used) {
    Map<String, String> map = new TreeMap<>();
    for (Role role : used) {
      if (STANDARD.containsKey(role)) {
        map.put(TYPES.get(role), STANDARD.get(role));
      }
    }
    return map;
  }
}
