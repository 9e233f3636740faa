package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is mended in text that is whole. */
class CleanTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "昨天上午，云溪区古桥修缮工作会议召开；修缮率达到85％，群众“十分满意”——会议指出：要修旧如旧……",
        "昨日上午，雲溪區古橋修繕完工。「我們等了八年，」茶農說，『明前』茶也開採了。",
        "雲渓町の石橋が８日、修復を終えた。「８年ぶりです」と住民は話した。①と㎡もそのまま。",
        "운계읍의 돌다리가 8일 다시 열렸다. \"8년 만입니다\"라고 주민은 말했다.",
        "The old stone bridge re-opened on Monday; R&D cost $3–$5 (3 < 4), “they” said — at last.",
        "Die Fach- und Berufsschüler sagten: „Endlich!“ – die Brücke kostete 3,2 Mio. €; § 5 gilt.",
        "« Enfin\u00A0! » s’est-elle écriée\u202F: l’œuvre, là-bas, coûte 3\u00A0000\u00A0€.",
        "¿Cuándo? «Hoy mismo», dijo el alcalde; la obra costó 3,2 millones de euros.",
        "Deu-se por concluída a obra, disse-lhe o presidente; «é a nossa ponte», n.º 5.",
        "L’opera è finita: «Finalmente», ha detto il sindaco, perché così va l’1% dei casi.",
        "De in- en uitvoer via ’s-Gravenveen is hervat; „eindelijk”, zei men, coöperatie inbegrepen.",
        "Старый мост по-прежнему узок; «наконец-то», сказал кто-то из жителей — №\u00A05.",
        "قال رئيس البلدية: «أخيرا»، إن الجسر الحجري سيبقى مفتوحا في الليل ١٢.",
        "ראש העיר אמר: \"סוף סוף\" – הגשר הישן נפתח ביום שני."
      })
  void isLeftAlone(String sentence) {
    String page = sentence + "\n\n" + sentence + "\n";
    assertThat(
            new TextReader()
                .read(
                    Input.of("page.txt", page.getBytes(StandardCharsets.UTF_8)),
                    ReadOptions.defaults())
                .edition()
                .repairs())
        .isEmpty();
  }
}
