package io.broadsheet.parser.copy;

import io.broadsheet.model.Repair;
import io.broadsheet.model.Text;
import io.broadsheet.parser.encoding.Decoded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the characters of a source that cannot stand in a document as they are: bytes that could
 * not be decoded, control characters, page marks, {@linkplain OddCharacters odd characters} and
 * {@linkplain Markup markup}. Each has one right reading; what has none stays.
 */
final class Edits {
  private final Decoded decoded;
  private final String text;
  private final Markup markup;
  private final OddCharacters odd;
  private final DropCaps dropCaps;
  private final List<Edit> edits = new ArrayList<>();

  Edits(Decoded decoded) {
    this.decoded = decoded;
    this.text = decoded.text();
    this.markup = new Markup(text);
    this.odd = new OddCharacters(text);
    this.dropCaps = new DropCaps(text);
  }

  /** In source order, apart from one another. */
  List<Edit> find() {
    int loss = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      Edit edit;
      if (loss < decoded.losses().size() && decoded.losses().get(loss).at() == i) {
        edit = undecodable(decoded.losses().get(loss++));
      } else if (c < ' ') {
        edit = control(c, i);
      } else if (c < 0x7F) {
        edit = Markup.mayBe(c) ? sound(markup.at(i), loss) : null;
      } else if (c >= Character.MIN_SURROGATE || OddCharacters.mayBe(c)) {
        edit = odd(c, i);
      } else {
        edit = null;
      }
      if (edit != null) {
        edits.add(edit);
        i = edit.end();
      } else {
        i += Character.isHighSurrogate(c) ? 2 : 1;
      }
    }
    return edits;
  }

  /** Markup with damage inside is not plainly markup: the damage has a repair of its own. */
  private Edit sound(Edit edit, int loss) {
    boolean damaged =
        edit != null
            && (Text.firstIllegal(edit.instead()) >= 0
                || loss < decoded.losses().size() && decoded.losses().get(loss).at() < edit.end());
    return damaged ? null : edit;
  }

  private static Edit undecodable(Decoded.Loss loss) {
    return new Edit(
        loss.at(),
        loss.at() + 1,
        "\uFFFD",
        Repair.Kind.UNDECODABLE,
        "decoder",
        Edit.Sign.NONE,
        Optional.of(loss.bytes()));
  }

  private Edit control(char c, int at) {
    if (c == '\f') {
      return new Edit(at, at + 1, "\f", Repair.Kind.PAGE_MARK_REMOVED, "form-feed");
    }
    if (c == '\n' || c == '\r') {
      return dropCaps.at(at);
    }
    return c == '\t' ? null : removal(at);
  }

  private Edit odd(char c, int at) {
    int most = Math.min(text.length(), at + 2);
    boolean illegal =
        c >= Character.MIN_SURROGATE
            && (c < 0xE000 || c >= 0xFFFE)
            && Text.firstIllegal(text.subSequence(at, most)) == 0;
    return illegal ? removal(at) : odd.at(at);
  }

  private static Edit removal(int at) {
    return new Edit(at, at + 1, "", Repair.Kind.CONTROL_REMOVED, "control");
  }
}
