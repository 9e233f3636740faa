package io.broadsheet.pdf.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PointsTest {
  @Property(seed = "20310509")
  void decimalsAreExactAndShort(@ForAll int thousandths) {
    String decimal = Points.decimal(thousandths);

    assertThat(new BigDecimal(decimal)).isEqualByComparingTo(BigDecimal.valueOf(thousandths, 3));
    assertThat(decimal).doesNotMatch(".*\\.\\d*0").doesNotContain("E");
  }
}
