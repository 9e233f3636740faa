package io.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.Limits;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.evaluation.Passage;
import io.broadsheet.evaluation.TextRole;
import io.broadsheet.evaluation.Truth;
import io.broadsheet.evaluation.TruthItem;
import io.broadsheet.format.Input;
import org.junit.jupiter.api.Test;

class JsonTruthReaderTest {
  private static Truth read(String json) {
    return JsonTruthReader.read(
        Input.ofText("page.truth.json", json.replace('\'', '"')), Limits.DEFAULTS);
  }

  @Test
  void aPlainListOfItems() {
    Truth truth =
        read(
            "[{'page': 2, 'kicker': null, 'headline': '新桥通车', 'subheadline': ['一', '二'],"
                + "'opening': '本报讯（记者 林晚舟）', 'bylineRaw': '记者 林晚舟', 'byline': ['林晚舟'],"
                + "'paragraphs': ['昨天。', '小题', '今天。'], 'crossheads': ['小题'],"
                + "'captions': ['桥'], 'credits': ['林晚舟 摄'], 'unknown': [null, {}],"
                + "'alternatives': [{'kicker': '新桥', 'headline': '通车', 'subheadline': null}],"
                + "'paragraphVariants': {'2': ['今天今天。']}}]");
    assertThat(truth.language()).isEmpty();
    TruthItem item = truth.items().get(0);
    assertThat(item.page()).isEqualTo(2);
    assertThat(item.names()).containsExactly("林晚舟");
    assertThat(item.passages())
        .containsExactly(
            new Passage(TextRole.HEADLINE, "新桥通车"),
            new Passage(TextRole.DECK, "一"),
            new Passage(TextRole.DECK, "二"),
            new Passage(TextRole.DATELINE, "本报讯（"),
            new Passage(TextRole.BYLINE, "记者 林晚舟"),
            new Passage(TextRole.BYLINE, "）"),
            new Passage(TextRole.PARAGRAPH, "昨天。"),
            new Passage(TextRole.SUBHEADING, "小题"),
            new Passage(TextRole.PARAGRAPH, "今天。"),
            new Passage(TextRole.CAPTION, "桥"),
            new Passage(TextRole.CREDIT, "林晚舟 摄"));
    assertThat(item.heads()).containsExactly(new TruthItem.Head("新桥", "通车", ""));
    assertThat(item.variants()).containsKey(2);
  }

  @Test
  void anObjectWithItemsAndLanguage() {
    Truth truth = read("{'language': 'de', 'items': [{'headline': 'Neue Brücke'}], 'page': 1}");
    assertThat(truth.language()).hasValue("de");
    assertThat(truth.items()).hasSize(1);
  }

  @Test
  void correctedEditionJson() {
    Truth truth =
        read(
            "{'format': 'broadsheet-edition', 'version': 1, 'language': 'en', 'pages': [{'items': ["
                + "{'type': 'article', 'id': 'a', 'headline': 'New Bridge', 'body': ["
                + "{'type': 'paragraph', 'text': 'It opened.'}]}]}]}");
    assertThat(truth.language()).hasValue("en");
    assertThat(truth.items().get(0).passages())
        .containsExactly(
            new Passage(TextRole.HEADLINE, "New Bridge"),
            new Passage(TextRole.PARAGRAPH, "It opened."));
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    assertThatThrownBy(() -> read("[{'paragraphs': [3]}]"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("/0/paragraphs/0");
    assertThatThrownBy(() -> read("{'pages': []}")).hasMessageContaining("'items' is missing");
    assertThatThrownBy(() -> read("[")).isInstanceOf(UnreadableInputException.class);
  }
}
