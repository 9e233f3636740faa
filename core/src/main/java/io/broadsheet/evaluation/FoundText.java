package io.broadsheet.evaluation;

import io.broadsheet.model.Edition;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.Item;
import io.broadsheet.model.Page;
import io.broadsheet.model.SourceSpan;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a reading made of each character of its source. */
final class FoundText {
  private static final byte NOTHING = -1;
  private static final TextRole[] ROLES = TextRole.values();

  private final int source;
  private final byte[] roles;
  private final int[] pieces;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();

  /**
   * @param source index of the source among those of the edition
   * @param length of its text
   */
  FoundText(Edition edition, int source, int length) {
    this.source = source;
    this.roles = new byte[length];
    this.pieces = new int[length];
    Arrays.fill(roles, NOTHING);
    for (int i = 0; i < edition.pages().size(); i++) {
      add(edition.pages().get(i), i, edition.language());
    }
  }

  private void add(Page page, int number, Optional<String> language) {
    for (Item item : page.items()) {
      RoleTexts.of(item, language).texts().forEach(text -> add(text.role(), text.text(), number));
    }
    page.furniture().stream()
        .filter(piece -> piece.role() != Furniture.Role.SPACING)
        .forEach(piece -> add(TextRole.FURNITURE, piece.text(), number));
  }

  private void add(TextRole role, Text text, int page) {
    int piece = starts.size();
    pages.add(page);
    List<SourceSpan> spans =
        text.source().stream().filter(span -> span.range().source() == source).toList();
    starts.add(spans.isEmpty() ? 0 : spans.get(0).range().start());
    for (SourceSpan span : spans) {
      int from = Math.min(span.range().start(), roles.length);
      int to = Math.min(span.range().end(), roles.length);
      Arrays.fill(roles, from, to, (byte) role.ordinal());
      Arrays.fill(pieces, from, to, piece);
    }
  }

  /** True if a character came into a text; a repair may have taken it out. */
  boolean isPlaced(int at) {
    return roles[at] != NOTHING;
  }

  TextRole role(int at) {
    return ROLES[roles[at]];
  }

  /** Number of the text that a character came into. */
  int piece(int at) {
    return pieces[at];
  }

  /** Index of the page that a text stands on. */
  int page(int piece) {
    return pages.get(piece);
  }

  /** Where a text begins in the source. */
  int start(int piece) {
    return starts.get(piece);
  }
}
