package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.samples.RawZip;
import io.broadsheet.samples.SampleEditions;
import io.documentnode.epub4j.domain.Author;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.GuideReference;
import io.documentnode.epub4j.domain.Identifier;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.TOCReference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** EPUBLib's model of a book: made from an edition, added to, written, read. */
class EpubBookTest {
  private static final String PACKAGE = "EPUB/edition.opf";

  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  private static Book read(byte[] bytes) {
    return EpubBook.read(Input.of("edition.epub", bytes), ReadOptions.defaults());
  }

  private static byte[] written(EpubBook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  private static List<String> spine(Book book) {
    return book.getSpine().getSpineReferences().stream()
        .map(reference -> reference.getResource().getHref())
        .toList();
  }

  /** Titles and places of the contents, with those of children after their parent. */
  private static List<String> contents(List<TOCReference> references) {
    return references.stream()
        .flatMap(
            entry ->
                Stream.concat(
                    Stream.of(entry.getTitle() + " > " + entry.getCompleteHref()),
                    contents(entry.getChildren()).stream()))
        .toList();
  }

  @Test
  void anEditionFillsTheModel() {
    Book book = EpubBook.of(SampleEditions.twoPagesEnglish()).book();
    assertThat(book.getTitle()).isEqualTo("The Harbour Courier 2031-05-09");
    assertThat(spine(book)).startsWith("cover.xhtml", "nav.xhtml", "p1-a1.xhtml");
    assertThat(contents(book.getTableOfContents().getTocReferences()))
        .startsWith(
            "Page A1 · News > p1-a1.xhtml",
            "Islanders row to market as talks stall again > p1-a1.xhtml");
    assertThat(book.getCoverImage().getHref()).isEqualTo("cover.svg");
    assertThat(book.getCoverPage().getHref()).isEqualTo("cover.xhtml");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anUntouchedBookIsWrittenAsTheWriterWritesIt(SampleEditions.Named sample) throws IOException {
    assertThat(written(EpubBook.of(sample.edition())))
        .isEqualTo(Container.of(sample.edition()).bytes());
  }

  @Test
  void whatIsAddedIsWritten() throws IOException {
    EpubBook made = EpubBook.of(SampleEditions.twoPagesEnglish());
    Book book = made.book();
    String page =
        "<html xmlns='http://www.w3.org/1999/xhtml' lang='en' xml:lang='en'><head>"
            + "<title>Imprint</title></head><body><h1>Imprint</h1></body></html>";
    Resource imprint =
        new Resource(
            "imprint", page.getBytes(StandardCharsets.UTF_8), "imprint.xhtml", MediaTypes.XHTML);
    book.getSpine().addResource(book.addResource(imprint));
    book.getSpine().getSpineReferences().get(0).setLinear(false);
    book.getMetadata().addAuthor(new Author("Nell", "Harkaway"));
    book.getMetadata().addContributor(new Author("Archive House"));
    book.getMetadata().addTitle("Morning edition");
    book.getMetadata().addDescription("Two pages of an invented paper.");
    book.getMetadata().getSubjects().add("Ferries");
    book.getMetadata().getRights().add("CC0");
    Container container = Container.opened(written(made), List.of());
    assertThat(container.find(PACKAGE, "//metadata/*[name()='dc:title']")).hasSize(2);
    assertThat(
            container.find(
                PACKAGE,
                "//metadata/*[name()='dc:creator' or name()='dc:contributor'"
                    + " or name()='dc:subject' or name()='dc:description' or name()='dc:rights']"))
        .containsExactly(
            "Nell Harkaway", "Archive House", "Ferries", "Two pages of an invented paper.", "CC0");
    assertThat(container.find(PACKAGE, "//itemref[@linear='no']/@idref")).containsExactly("cover");
    assertThat(container.text("EPUB/imprint.xhtml")).isEqualTo(page);
    assertThat(EpubCheckTest.complaints(container)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aBookOfOursIsReadAsItWasMade(SampleEditions.Named sample) throws IOException {
    Book made = EpubBook.of(sample.edition(), EpubOptions.defaults(), Pictures.EVERY_KIND).book();
    Book back = read(Container.of(sample.edition(), Pictures.EVERY_KIND).bytes());
    assertThat(spine(back)).isEqualTo(spine(made));
    assertThat(contents(back.getTableOfContents().getTocReferences()))
        .isEqualTo(contents(made.getTableOfContents().getTocReferences()));
    assertThat(hrefs(back)).isEqualTo(hrefs(made));
    for (Resource resource : made.getResources().getAll()) {
      Resource same = back.getResources().getByHref(resource.getHref());
      assertThat(same.getData()).isEqualTo(resource.getData());
      assertThat(same.getId()).isEqualTo(resource.getId());
      assertThat(same.getMediaType()).isEqualTo(resource.getMediaType());
    }
    assertThat(back.getMetadata().getTitles()).isEqualTo(made.getMetadata().getTitles());
    assertThat(back.getMetadata().getLanguage()).isEqualTo(made.getMetadata().getLanguage());
    assertThat(Identifier.getBookIdIdentifier(back.getMetadata().getIdentifiers()).getValue())
        .isEqualTo(Identifier.getBookIdIdentifier(made.getMetadata().getIdentifiers()).getValue());
    assertThat(back.getMetadata().getMetaAttribute("generator")).isEqualTo("Broadsheet");
    if (made.getCoverImage() != null) {
      assertThat(back.getCoverImage().getHref()).isEqualTo(made.getCoverImage().getHref());
      assertThat(back.getCoverPage().getHref()).isEqualTo(made.getCoverPage().getHref());
    }
  }

  private static Set<String> hrefs(Book book) {
    return Set.copyOf(book.getResources().getAllHrefs());
  }

  @Test
  void aBookOfAnotherProgramIsReadWithItsContentsAndGuide() {
    Book book = read(RawZip.of(ForeignBooksTest.epub2()).bytes());
    assertThat(spine(book)).containsExactly("cover.xhtml", "text/a story.xhtml", "text/b.xhtml");
    assertThat(contents(book.getTableOfContents().getTocReferences()))
        .containsExactly(
            "News > text/a story.xhtml",
            "Ferry > text/a story.xhtml",
            "Sport > text/b.xhtml",
            "Regatta > text/b.xhtml#x");
    assertThat(book.getGuide().getReferences())
        .extracting(GuideReference::getType, reference -> reference.getResource().getHref())
        .containsExactly(tuple("cover", "cover.xhtml"));
    assertThat(book.getMetadata().getDates())
        .extracting(date -> date.getValue(), date -> String.valueOf(date.getEvent()))
        .containsExactly(
            tuple("2032-01-01", "modification"), tuple("2031-05-09T04:00:00Z", "null"));
    assertThat(book.getMetadata().getPublishers()).containsExactly("Courier House");
    assertThat(book.getMetadata().getIdentifiers()).isEmpty();
    assertThat(book.getNcxResource().getHref()).isEqualTo("toc.ncx");
  }
}
