package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Edition;
import io.broadsheet.samples.AnyEdition;
import io.broadsheet.samples.WordsInOrder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the model can hold becomes a sound book with all of its words. */
class AnyEditionTest {

  @Property(tries = 25, seed = "20310509")
  void anyEditionIsAcceptedByEpubCheck(@ForAll long seed) {
    Edition edition = new AnyEdition(seed).edition();
    assertThat(EpubCheckTest.complaints(Container.of(edition, Pictures.EVERY_KIND))).isEmpty();
    assertThat(EpubCheckTest.complaints(Container.of(edition))).isEmpty();
  }

  @Property(tries = 200, seed = "20310509")
  void everyWordOfAnyEditionIsThereInReadingOrder(@ForAll long seed) {
    Edition edition = new AnyEdition(seed).edition();
    Container container = Container.of(edition, Pictures.EVERY_KIND);
    assertThat(container.words()).isEqualTo(WordsInOrder.together(edition));
  }

  @Property(tries = 100, seed = "20310509")
  void contentsPageListAndHeadingsOfAnyEditionAreSound(@ForAll long seed) {
    Edition edition = new AnyEdition(seed).edition();
    Container container = Container.of(edition, WriteContext.PLAIN);
    NavigationTest.contentsNestAsTheModel(edition, container);
    NavigationTest.everyLinkLeadsSomewhere(container);
    container.itemDocuments().forEach(document -> StructureTest.headingsNest(container, document));
  }
}
