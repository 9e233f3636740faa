package io.broadsheet.parser.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.parser.TextReader;
import io.broadsheet.report.LineReading;
import io.broadsheet.report.ParseReport;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final String PAGE =
      "临江新桥昨日通车\n\n本报讯（记者 林晚舟）昨天上午，临江新桥建成通车，市民过江方便多了。\n\n"
          + "新桥长八百米，桥面设双向四车道，两侧有人行道。\n\n"
          + "图书馆延长开放时间\n\n本报讯（记者 周远山）从下周一起，区图书馆每晚开放到十点。\n";

  private static ParseReport report(String page) {
    return new TextReader().read(Input.ofText("page.txt", page), ReadOptions.defaults()).report();
  }

  @Test
  void anItemIsNoSurerThanAnyOfItsLines() {
    ParseReport report = report(PAGE);
    assertThat(report.confidences()).hasSize(2);
    for (LineReading line : report.lines()) {
      assertThat(report.confidences().get(line.item())).isLessThanOrEqualTo(line.confidence());
    }
  }

  @Test
  void aStoryThatNothingStandsOverIsLessSure() {
    ParseReport report = report(PAGE.substring(PAGE.indexOf("本报讯")));
    assertThat(report.confidences().get("p1-a1")).isLessThanOrEqualTo(0.8);
    assertThat(report.confidences().get("p1-a2")).isGreaterThan(0.8);
  }
}
