package io.broadsheet.parser.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Hint;
import io.broadsheet.parser.SourceReconstruction;
import io.broadsheet.parser.TextReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that count from the day of the paper; here a Friday. */
class RelativeDatesTest {
  private static final LocalDate FRIDAY = LocalDate.of(2031, 5, 9);

  private static List<String> dates(String page) {
    Edition edition =
        new TextReader()
            .read(Input.ofText("page.txt", page), ReadOptions.defaults().date(FRIDAY))
            .edition();
    String text = SourceReconstruction.of(edition, 0);
    return edition.hints().stream()
        .filter(hint -> hint.kind() == Hint.Kind.RELATIVE_DATE)
        .map(
            hint -> {
              int start = hint.evidence().get(0).start();
              return text.substring(start, hint.evidence().get(0).end()) + " " + hint.value();
            })
        .toList();
  }

  private static String local(String body) {
    return "古桥修缮开工\n\n本报讯 (记者 楚云深) " + body + "\n";
  }

  @Test
  void chineseDays() {
    assertThat(dates(local("昨天上午，古桥修缮开工。市民今日可以参观，明天起封闭。")))
        .containsExactly("昨天 2031-05-08", "今日 2031-05-09", "明天 2031-05-10");
    assertThat(dates(local("工程本月28日完工，上月8日通过验收。")))
        .containsExactly("本月28日 2031-05-28", "上月8日 2031-04-08");
  }

  @Test
  void noCertainDay() {
    assertThat(dates(local("近日，古桥修缮开工。日前已通过验收，今天的古桥焕然一新。"))).isEmpty();
  }

  @Test
  void quotationsAndHeadlinesAreLeftAlone() {
    assertThat(dates(local("楚先生说：“昨天我还走过这座桥。”"))).isEmpty();
    assertThat(dates("古桥昨日开工\n\n本报讯 (记者 楚云深) 古桥修缮开工。\n")).isEmpty();
  }

  @Test
  void aWireCountsFromItsOwnDay() {
    assertThat(dates("古桥修缮开工\n\n新华社某市5月7日电（记者 楚云深）昨天，古桥修缮开工，预计明年完成。\n"))
        .containsExactly("昨天 2031-05-06");
    assertThat(dates("古桥修缮开工\n\n据新华社某市电（记者 楚云深）昨天，古桥修缮开工，预计明年完成。\n")).isEmpty();
  }

  @Test
  void englishDays() {
    String page =
        "Council Backs Barrier\n\nBy JANE DUNMORE\n\nPORT ELLERY — The council voted yesterday on the"
            + " barrier. The mayor spoke on Tuesday. Work will begin on Monday. The ferry sails"
            + " tomorrow.\n";
    assertThat(dates(page))
        .containsExactly("yesterday 2031-05-08", "on Tuesday 2031-05-06", "tomorrow 2031-05-10");
  }

  @Test
  void noneWithoutTheDayOfThePaper() {
    Edition edition =
        new TextReader()
            .read(Input.ofText("page.txt", local("昨天开工。")), ReadOptions.defaults())
            .edition();
    assertThat(edition.hints()).isEmpty();
  }
}
