package io.broadsheet.pdf.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.pdf.internal.plan.EditionPlan;
import io.broadsheet.pdf.internal.plan.Mirror;
import io.broadsheet.pdf.internal.plan.PlacedLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class MirrorTest {
  private static final EditionPlan PLAN = SamplePlan.plan();

  @Test
  void turnedTwiceAPageIsAsItWas() {
    assertThat(Mirror.of(PLAN)).isNotEqualTo(PLAN);
    assertThat(Mirror.of(Mirror.of(PLAN))).isEqualTo(PLAN);
  }

  @Test
  void aLineStandsAsFarFromTheOtherEdge() {
    List<List<PlacedLine>> before = PlannedText.lines(PLAN);
    List<List<PlacedLine>> after = PlannedText.lines(Mirror.of(PLAN));
    for (int page = 0; page < before.size(); page++) {
      int width = PLAN.pages().get(page).width();
      for (int i = 0; i < before.get(page).size(); i++) {
        PlacedLine line = before.get(page).get(i);
        PlacedLine turned = after.get(page).get(i);
        assertThat(turned.x()).isEqualTo(width - line.x() - line.width());
        assertThat(turned.runs()).isEqualTo(line.runs());
        assertThat(turned.baseline()).isEqualTo(line.baseline());
      }
    }
  }
}
