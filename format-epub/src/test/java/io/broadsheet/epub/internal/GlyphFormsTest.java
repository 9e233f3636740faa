package io.broadsheet.epub.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a font sets for its glyphs, by each kind of rule; numbers as in the table, two bytes each.
 */
class GlyphFormsTest {
  /** A table with one lookup that has one part. */
  private static List<Integer> after(int kind, int part, int... first) {
    ByteBuffer table = ByteBuffer.allocate(200);
    table.putInt(0x10000).putShort((short) 0).putShort((short) 0).putShort((short) 10);
    // The list: one lookup, four bytes on; the lookup: its kind, no flags, one part behind it.
    for (int number : new int[] {1, 4, kind, 0, 1, 8}) {
      table.putShort((short) number);
    }
    for (int number : first) {
      table.putShort((short) number);
    }
    BitSet glyphs = new BitSet();
    glyphs.set(part);
    glyphs.set(6);
    new GlyphForms(table).addTo(glyphs);
    return glyphs.stream().boxed().toList();
  }

  @Test
  void oneForOneByADifference() {
    assertThat(after(1, 5, 1, 6, 40, 1, 1, 5)).containsExactly(5, 6, 45);
  }

  @Test
  void oneForOneByAListOverARange() {
    assertThat(after(1, 5, 2, 10, 2, 50, 60, 2, 1, 5, 6, 0)).containsExactly(5, 6, 50, 60);
  }

  @Test
  void severalForOneAndAChoice() {
    for (int kind : List.of(2, 3)) {
      assertThat(after(kind, 5, 1, 8, 1, 14, 1, 1, 5, 2, 70, 71)).containsExactly(5, 6, 70, 71);
    }
  }

  @Test
  void aLigatureOfGlyphsThatAreAllThere() {
    assertThat(after(4, 5, 1, 8, 1, 14, 1, 1, 5, 1, 4, 80, 2, 6)).containsExactly(5, 6, 80);
    assertThat(after(4, 5, 1, 8, 1, 14, 1, 1, 5, 1, 4, 80, 2, 7)).containsExactly(5, 6);
  }

  @Test
  void aRuleFartherAway() {
    assertThat(after(7, 5, 1, 1, 0, 8, 1, 6, 40, 1, 1, 5)).containsExactly(5, 6, 45);
    assertThat(after(7, 5, 1, 7, 0, 0)).containsExactly(5, 6);
  }

  @Test
  void aRuleThatIsReadBackwards() {
    assertThat(after(8, 5, 1, 12, 0, 0, 1, 90, 1, 1, 5)).containsExactly(5, 6, 90);
  }

  @Test
  void whatIsSetForWhatIsSet() {
    assertThat(after(1, 5, 1, 6, 1, 1, 2, 5, 6)).containsExactly(5, 6, 7);
  }
}
