package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Edition;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However the pages of an edition come, in one file or in many, nothing of them is lost. */
class PagesPropertyTest {
  @Property(tries = 300, seed = "20310509")
  void aFolderAccountsForEachFile(@ForAll("pages") List<String> pages) {
    List<Input> inputs = new ArrayList<>();
    for (String page : pages) {
      inputs.add(Input.ofText("page" + inputs.size() + ".txt", page));
    }
    Edition edition = new TextReader().readPages(inputs, ReadOptions.defaults()).edition();
    for (int source = 0; source < pages.size(); source++) {
      assertThat(SourceReconstruction.of(edition, source)).isEqualTo(pages.get(source));
    }
  }

  @Property(tries = 300, seed = "20310509")
  void aFileWithMarksAccountsForAll(@ForAll("pages") List<String> pages) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      text.append("=== 第").append(i + 1).append("版 ===\n").append(pages.get(i)).append('\n');
    }
    Edition edition =
        new TextReader()
            .read(Input.ofText("page.txt", text.toString()), ReadOptions.defaults())
            .edition();
    assertThat(SourceReconstruction.of(edition, 0)).isEqualTo(text.toString());
  }

  @Provide
  Arbitrary<List<String>> pages() {
    List<String> all = ConservationTest.pages().stream().filter(page -> !page.isBlank()).toList();
    return Arbitraries.of(all).list().ofMinSize(1).ofMaxSize(4);
  }
}
