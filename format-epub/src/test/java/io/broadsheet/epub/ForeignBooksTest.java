package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.format.EditionReader;
import io.broadsheet.format.Input;
import io.broadsheet.format.Match;
import io.broadsheet.format.Reading;
import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Item;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Page;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Photo;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.report.Finding;
import io.broadsheet.samples.RawZip;
import io.broadsheet.samples.SampleEditions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** Books of other programs: headings to headlines, documents to articles, contents to pages. */
class ForeignBooksTest {
  private static final String STORY =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
      <h2>Ferry sails&nbsp;again<br/>on Sunday</h2>
      <p class="standfirst">After   three
         weeks</p>
      <p class="byline">By Nell Harkaway</p>
      <p>The <b>ferry</b> will sail &mdash; at last.</p>
      <p class="space">&nbsp;</p>
      <h3>Fares</h3>
      <p>They <i>rise</i>.<img src="../pictures/quay.png" alt="The quay"/></p>
      <figure><img src="../pictures/boat.png"/><figcaption>The boat</figcaption></figure>
      <ol><li>One</li><li>Two<ul><li>Deep</li></ul></li></ol>
      <table><caption>Times</caption><tr><th>Day</th><th>Hour</th></tr><tr><td>Sunday</td></tr></table>
      <blockquote><p>“At last.”</p></blockquote>
      loose words
      <h2>Library opens</h2><p>Volunteers run it.</p>
      </body></html>
      """;

  static Map<String, byte[]> epub2() {
    Map<String, byte[]> book = new LinkedHashMap<>();
    put(book, "mimetype", "application/epub+zip");
    put(
        book,
        "META-INF/container.xml",
        "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
            + "<rootfile full-path='OPS/content.opf'/></rootfiles></container>");
    put(
        book,
        "OPS/content.opf",
        """
        <package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata
          xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
        <dc:title>Harbour Courier [Fri, 09 May 2031]</dc:title><dc:language>en-GB</dc:language>
        <dc:date opf:event="modification">2032-01-01</dc:date><dc:date>2031-05-09T04:00:00Z</dc:date>
        <dc:publisher>Courier House</dc:publisher></metadata>
        <manifest><item id="c" href="cover.xhtml" media-type="application/xhtml+xml"/>
        <item id="a" href="text/a%20story.xhtml" media-type="application/xhtml+xml"/>
        <item id="b" href="text/b.xhtml" media-type="application/xhtml+xml"/>
        <item id="m" href="text/missing.xhtml" media-type="application/xhtml+xml"/>
        <item id="p" href="pictures/quay.png" media-type="image/png"/>
        <item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest>
        <spine toc="n"><itemref idref="c"/><itemref idref="a"/><itemref idref="b"/><itemref idref="m"/></spine>
        <guide><reference type="cover" href="cover.xhtml"/></guide></package>
        """);
    put(
        book,
        "OPS/toc.ncx",
        """
        <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>
        <navPoint><navLabel><text>News</text></navLabel><content src="text/a%20story.xhtml"/>
        <navPoint><navLabel><text>Ferry</text></navLabel><content src="text/a%20story.xhtml"/></navPoint></navPoint>
        <navPoint><navLabel><text>Sport</text></navLabel><content src="text/b.xhtml"/>
        <navPoint><navLabel><text>Regatta</text></navLabel><content src="text/b.xhtml#x"/></navPoint></navPoint>
        </navMap></ncx>
        """);
    put(book, "OPS/cover.xhtml", "<html><body><p>Harbour Courier</p></body></html>");
    put(book, "OPS/text/a story.xhtml", STORY);
    put(book, "OPS/text/b.xhtml", "<html><body><div><p>Only words.</p></div></body></html>");
    book.put("OPS/pictures/quay.png", Pictures.PNG);
    return book;
  }

  private static void put(Map<String, byte[]> book, String name, String content) {
    book.put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static final Reading READING = RoundTripTest.read(RawZip.of(epub2()).bytes());

  @Test
  void metadataSayPaperDayAndLanguage() {
    Edition edition = READING.edition();
    assertThat(edition.publication().name()).hasValue("Harbour Courier [Fri, 09 May 2031]");
    assertThat(edition.publication().publisher()).hasValue("Courier House");
    assertThat(edition.date()).hasValue(LocalDate.of(2031, 5, 9));
    assertThat(edition.language()).hasValue("en-GB");
    assertThat(edition.provenance().sources()).hasSize(1);
  }

  @Test
  void contentsMakePages() {
    assertThat(READING.edition().pages())
        .extracting(page -> page.section().orElse(""), page -> page.items().size())
        .containsExactly(tuple("News", 2), tuple("Sport", 1));
  }

  @Test
  void headingsBecomeHeadlinesAndDocumentsArticles() {
    List<Item> items = READING.edition().items().toList();
    Article ferry = (Article) items.get(0);
    assertThat(ferry.headline().headline().orElseThrow().characters())
        .isEqualTo("Ferry sails\u00A0again on Sunday");
    assertThat(ferry.headline().headline().orElseThrow().lines()).hasSize(2);
    assertThat(ferry.headline().decks())
        .extracting(deck -> deck.characters())
        .containsExactly("After three weeks");
    assertThat(ferry.byline().orElseThrow().text().characters()).isEqualTo("By Nell Harkaway");
    assertThat(items.get(1).headline().headline().orElseThrow().characters())
        .isEqualTo("Library opens");
    assertThat(ferry.id()).isEqualTo("a story");
    assertThat(items.get(1).id()).isEqualTo("a story-2");
  }

  @Test
  void everyKindOfBlockIsRead() {
    List<Block> body = ((Article) READING.edition().items().findFirst().orElseThrow()).body();
    assertThat(body)
        .extracting(block -> (Object) block.getClass())
        .containsExactly(
            Paragraph.class,
            Subheading.class,
            Photo.class,
            Paragraph.class,
            Photo.class,
            ListBlock.class,
            Table.class,
            Paragraph.class,
            Paragraph.class);
    assertThat(((ListBlock) body.get(5)).entries())
        .extracting(entry -> entry.text().characters())
        .containsExactly("1. One", "2. Two", "Deep");
    assertThat(((Table) body.get(6)).rows().get(1).cells()).hasSize(2);
    assertThat(((Paragraph) body.get(0)).text().characters())
        .isEqualTo("The ferry will sail — at last.");
  }

  @Test
  void picturesComeAlong() throws IOException {
    assertThat(READING.images().load("pictures/quay.png")).hasValue(Pictures.PNG);
  }

  @Test
  void whatWasGuessedOrLeftOutIsSaid() {
    assertThat(READING.report().findings())
        .extracting(Finding::code)
        .containsExactly(
            "epub.publication-guessed",
            "epub.roles-guessed",
            "epub.document-left-out",
            "epub.picture-missing",
            "epub.document-missing");
  }

  @Test
  void theReaderIsFoundAndKnowsItsOwn() {
    assertThat(ServiceLoader.load(EditionReader.class))
        .anySatisfy(reader -> assertThat(reader).isInstanceOf(EpubEditionReader.class));
    EpubEditionReader reader = new EpubEditionReader();
    byte[] book = Container.of(SampleEditions.empty()).bytes();
    assertThat(reader.match(Input.of("x", book))).isEqualTo(Match.CONTENT);
    assertThat(reader.match(Input.ofText("x.epub", "x"))).isEqualTo(Match.NAME);
    assertThat(reader.match(Input.ofText("x.txt", "PK"))).isEqualTo(Match.NO);
  }

  @Test
  void pagesOfABookWithoutContentsAreOne() {
    Map<String, byte[]> book = epub2();
    put(book, "OPS/toc.ncx", "<ncx><navMap/></ncx>");
    List<Page> pages = RoundTripTest.read(RawZip.of(book).bytes()).edition().pages();
    assertThat(pages).hasSize(1);
    assertThat(pages.get(0).section()).isEmpty();
  }
}
