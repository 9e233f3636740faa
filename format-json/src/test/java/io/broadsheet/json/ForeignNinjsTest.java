package io.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.Editions;
import io.broadsheet.LimitExceededException;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.Input;
import io.broadsheet.format.Match;
import io.broadsheet.format.Reading;
import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Hint;
import io.broadsheet.model.Item;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Mark;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import io.broadsheet.report.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What others write as ninjs becomes an edition, and what was guessed is told. */
class ForeignNinjsTest {
  private static final String STORY =
      """
      {"uri": "https://wire.example/items/7", "type": "composite", "language": "en-GB",
       "versionCreated": "2031-05-09T06:10:00+02:00", "urgency": 3,
       "standard": {"name": "ninjs", "version": "3.1"},
       "headlines": [{"role": "main", "value": "Ferry returns to Saltmere"},
                     {"role": "deck", "value": "Islanders wait on the quay"}],
       "by": "Ada Quill", "located": "Saltmere",
       "subjects": [{"name": "transport"}],
       "bodies": [
         {"role": "main", "contentType": "text/plain", "value": "Flat."},
         {"role": "rich", "contentType": "application/xhtml+xml", "value": %s}],
       "associations": [
         {"name": "quay", "uri": "https://wire.example/items/8", "type": "picture",
          "by": "Otto Lens", "descriptions": [{"value": "The quay at dawn"}],
          "renditions": [
            {"name": "small", "href": "https://wire.example/8-s.jpg", "width": 90},
            {"name": "large", "href": "https://wire.example/8.jpg", "width": 1800,
             "contentType": "image/jpeg"}]},
         {"name": "box", "uri": "https://wire.example/items/9", "type": "text",
          "headlines": [{"value": "Timetable"}], "bodies": [{"value": "At six.\\n\\nAt nine."}]}]}
      """;

  @Test
  void aStoryWithPictureAndBox() {
    Reading reading =
        read(
            story(
                "<div class='text'><p>The <b>ferry</b>&nbsp;is\n back<br>today."
                    + "<p>It was <a href=\"https://example.org/a\">late</a>"
                    + " <a href='javascript:alert(1)'>again</a>.</p><script>alert('x')</script>"
                    + "<h3>At sea</h3>loose &amp; <i>free</i><ol><li>one<li>two</ol>"
                    + "<table><tr><th>to</th></tr><tr><td>a</td><td>b</td></tr></table></div>"));
    List<Item> items = reading.edition().pages().get(0).items();
    Article story = (Article) items.get(0);
    assertThat(story.headline())
        .isEqualTo(
            HeadlineGroup.builder()
                .headline(Text.of("Ferry returns to Saltmere"))
                .deck(Text.of("Islanders wait on the quay"))
                .build());
    assertThat(story.byline()).contains(Byline.ownLine("Ada Quill"));
    assertThat(story.body().get(0))
        .isEqualTo(
            new Paragraph(
                new Text(
                    "The ferry\u00A0is back today.",
                    List.of(new Mark.Bold(4, 9)),
                    List.of(),
                    List.of(18),
                    List.of())));
    Text second = ((Paragraph) story.body().get(1)).text();
    assertThat(second.characters()).isEqualTo("It was late again.");
    assertThat(second.marks()).singleElement().isInstanceOf(Mark.Link.class);
    assertThat(story.body().get(2)).isEqualTo(new Subheading(Text.of("At sea")));
    assertThat(((Paragraph) story.body().get(3)).text().characters()).isEqualTo("loose & free");
    assertThat(((ListBlock) story.body().get(4)).entries())
        .extracting(entry -> entry.text().characters())
        .containsExactly("1. one", "2. two");
    assertThat(((Table) story.body().get(5)).rows()).hasSize(2);
    Photo photo = (Photo) story.body().get(6);
    assertThat(photo.image().orElseThrow().reference()).isEqualTo("https://wire.example/8.jpg");
    assertThat(photo.caption()).contains(Text.of("The quay at dawn"));
    assertThat(photo.credit()).contains(Text.of("Otto Lens"));
    assertThat(items.get(1))
        .isEqualTo(
            Article.builder("p1-a2")
                .headline("Timetable")
                .paragraph("At six.")
                .paragraph("At nine.")
                .build());
    assertThat(reading.edition().language()).contains("en-GB");
    assertThat(reading.edition().date()).isEmpty();
    assertThat(reading.edition().hints())
        .extracting(Hint::kind, Hint::value)
        .containsExactly(tuple(Hint.Kind.DATE, "2031-05-09"));
    assertThat(reading.report().findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(
            "json.ninjs-body-chosen",
            "json.ninjs-photos-set-last",
            "json.ninjs-paragraphs-guessed",
            "json.ninjs-page-guessed",
            "json.ninjs-date-suggested",
            "json.ninjs-left-out");
    assertThat(reading.report().findings())
        .filteredOn(finding -> finding.code().equals("json.ninjs-left-out"))
        .extracting(Finding::message)
        .containsExactly("an edition has no place for: located, subjects, urgency");
  }

  @Test
  void aPictureThatTheTextShowsStandsThereOnly() {
    Reading reading =
        read(
            story(
                "<p>Here.</p><figure><img src='https://wire.example/8-s.jpg'/>"
                    + "<figcaption>Dawn</figcaption></figure><p>There.</p>"));
    Article article = (Article) reading.edition().pages().get(0).items().get(0);
    assertThat(article.body()).hasSize(3);
    assertThat(((Photo) article.body().get(1)).caption()).contains(Text.of("Dawn"));
  }

  @Test
  void theFirstVersionOfNinjs() {
    Reading reading =
        read(
            """
            {"uri": "urn:x:1", "type": "text", "versioncreated": "2031-05-09T06:10:00Z",
             "headline": "New bridge", "byline": null, "body_xhtml": "<p>It opened.</p>",
             "associations": {"main": {"uri": "urn:x:2", "type": "picture",
               "description_text": "The bridge",
               "renditions": {"thumb": {"href": "https://wire.example/b.jpg",
                                        "mimetype": "image/jpeg"}}}}}
            """);
    Article article = (Article) reading.edition().pages().get(0).items().get(0);
    assertThat(article.headline()).isEqualTo(HeadlineGroup.of("New bridge"));
    assertThat(article.body().get(0)).isEqualTo(new Paragraph(Text.of("It opened.")));
    assertThat(((Photo) article.body().get(1)).image().orElseThrow().mediaType())
        .contains("image/jpeg");
  }

  @Test
  void aListOfPicturesAndStories() {
    Reading reading =
        read(
            """
            [{"uri": "urn:x:1", "type": "picture", "headlines": [{"value": "Gale"}],
              "descriptions": [{"value": "Waves"}]},
             {"uri": "urn:x:2", "type": "text", "bodies": [{"value": "a\\u0000b"}]}]
            """);
    assertThat(reading.edition().pages().get(0).items().get(0)).isInstanceOf(PhotoItem.class);
    assertThat(reading.report().findings())
        .extracting(Finding::code)
        .contains("json.ninjs-characters-replaced");
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    assertThatThrownBy(
            () -> read("{\"uri\": \"urn:x:1\",\n \"headlines\": [{\"role\": \"main\"}]}"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("wire.json, line 2: column 16, at /headlines/0: the key 'value'");
    assertThatThrownBy(() -> read("{\"uri\": \"urn:x:1\",\n \"bodies\": 7}"))
        .hasMessageContaining("at /bodies: an array is expected here");
    assertThatThrownBy(() -> read("{\"uri\": \"urn:x:1\", \"language\": \"?\", \"bodies\": []}"))
        .hasMessageContaining("at /language: not a BCP 47 language tag");
    assertThatThrownBy(() -> read(story("<div>".repeat(1000))))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("nest deeper than 256");
  }

  @Test
  void brokenMarkupIsReadAsItComes() {
    Reading reading =
        read(
            story(
                "a < b &amp &#0; &unknown; </p></x></></x:><x:></x:></x:><p class=\"<p>in quotes</p> <!-- open"));
    assertThat(((Article) reading.edition().pages().get(0).items().get(0)).body().get(0))
        .isEqualTo(new Paragraph(Text.of("a < b &amp &#0; &unknown;")));
  }

  @Test
  void manySignsTakeTimeInProportion() {
    for (String sign : List.of("<", "<a ", "<a b=\"", "&", "<!--", "<p>", "</p>", "<b>x</b>")) {
      read(story(sign.repeat(200_000)));
    }
  }

  @Test
  void manyItemsTakeTimeInProportion() {
    String item = "{\"uri\":\"urn:x:1\",\"bodies\":[{\"value\":\"It opened.\"}]},\n";
    Reading reading = read("[" + item.repeat(100_000) + "{\"uri\":\"urn:x:2\"}]");
    assertThat(reading.edition().items()).hasSize(100_000);
  }

  @Test
  void itIsToldByItsContentOrItsName() {
    NinjsEditionReader reader = new NinjsEditionReader();
    assertThat(reader.match(Input.ofText("wire.json", story("")))).isEqualTo(Match.CONTENT);
    assertThat(reader.match(Input.ofText("x.ninjs.json", "{}"))).isEqualTo(Match.NAME);
    assertThat(reader.match(Input.ofText("x.txt", story("")))).isEqualTo(Match.NO);
    assertThat(reader.match(Input.ofText("x.json", "{\"format\":\"broadsheet-edition\"}")))
        .isEqualTo(Match.NO);
    assertThat(Editions.formats().readerFor(Input.ofText("x.ninjs.json", "{}")).format().id())
        .isEqualTo("ninjs");
    assertThat(Editions.formats().writerFor("x.ninjs.json").format().id()).isEqualTo("ninjs");
    assertThat(Editions.formats().writerFor("x.json").format().id()).isEqualTo("json");
  }

  static String story(String body) {
    return STORY.formatted(quoted(body));
  }

  private static String quoted(String body) {
    return "\"" + body.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  private static Reading read(String json) {
    return NinjsRoundTripTest.read("wire.json", json.getBytes(StandardCharsets.UTF_8));
  }
}
