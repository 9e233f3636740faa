package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Edition;
import io.broadsheet.samples.AnyEdition;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TruthTest {
  @Property(tries = 200, seed = "20310509")
  void aDraftHasAllWordsAndNothingToKeepInStep(@ForAll long seed) {
    Edition edition = new AnyEdition(seed).edition();
    Edition draft = Truth.draft(edition);
    assertThat(Truth.of(draft)).isEqualTo(Truth.of(edition));
    assertThat(draft.repairs()).isEmpty();
    assertThat(draft.hints()).isEmpty();
    assertThat(Truth.draft(draft)).isEqualTo(draft);
  }
}
