package io.broadsheet.docx.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which header stands over each piece of a document: a section's properties come at its end. The
 * first sections may have none where LibreOffice gives it to the last of their page only.
 */
final class HeadersInForce {
  private final List<Optional<String>> headers = new ArrayList<>();

  HeadersInForce(List<Piece> pieces) {
    Optional<String> before = Optional.empty();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.SectionEnd end) {
        Optional<String> own = end.header();
        before = own.isPresent() ? own : before;
        if (before.isPresent()) {
          fill(headers.size(), before);
        }
      }
      headers.add(null);
    }
    fill(headers.size(), before);
  }

  /** Gives all pieces before an index that have no header yet this one. */
  private void fill(int end, Optional<String> header) {
    for (int i = end - 1; i >= 0 && headers.get(i) == null; i--) {
      headers.set(i, header);
    }
  }

  /** The relationship of the header over a piece. */
  Optional<String> at(int index) {
    return headers.get(index);
  }
}
