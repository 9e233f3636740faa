package io.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.Editions;
import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Edition;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Image;
import io.broadsheet.model.Issue;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Page;
import io.broadsheet.model.Person;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Publication;
import io.broadsheet.model.Text;
import io.broadsheet.samples.AnyEdition;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** An edition in the words of schema.org says what the model says, by properties that exist. */
class JsonLdTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Set<String> ARTICLE =
      Set.of(
          "headline",
          "alternativeHeadline",
          "inLanguage",
          "creditText",
          "author",
          "editor",
          "translator",
          "contributor",
          "dateline",
          "locationCreated",
          "image",
          "articleBody",
          "datePublished",
          "articleSection",
          "pagination",
          "printPage",
          "printSection",
          "printEdition",
          "isPartOf",
          "genre");

  /** What schema.org gives each type, its parents' properties among them. */
  private static final Map<String, Set<String>> PROPERTIES =
      Map.of(
          "Newspaper", Set.of("name", "issn", "identifier", "publisher"),
          "PublicationIssue",
              Set.of("issueNumber", "datePublished", "inLanguage", "isPartOf", "hasPart"),
          "PublicationVolume", Set.of("volumeNumber", "isPartOf"),
          "NewsArticle", ARTICLE,
          "AdvertiserContentArticle", ARTICLE,
          "Article", ARTICLE,
          "ImageObject",
              Set.of(
                  "contentUrl",
                  "encodingFormat",
                  "description",
                  "caption",
                  "creditText",
                  "creator"),
          "Person", Set.of("name", "jobTitle"),
          "Organization", Set.of("name"),
          "PropertyValue", Set.of("propertyID", "value"));

  @Test
  void eachPartOfAStoryHasItsProperty() throws IOException {
    JsonNode graph = graph(edition());
    assertThat(graph).hasSize(5);
    assertThat(graph.get(0))
        .isEqualTo(
            json(
                "{'@type':'Newspaper','@id':'urn:uuid:U#newspaper','name':'Der Kurier',"
                    + "'issn':'1234-5679','publisher':{'@type':'Organization','name':'Verlag'}}"));
    assertThat(graph.get(1))
        .isEqualTo(
            json(
                "{'@type':'PublicationIssue','@id':'urn:uuid:U','issueNumber':'107',"
                    + "'datePublished':'2031-05-09','inLanguage':'de',"
                    + "'isPartOf':{'@id':'urn:uuid:U#newspaper'},'hasPart':["
                    + "{'@id':'urn:uuid:U#a%201'},{'@id':'urn:uuid:U#p'},{'@id':'urn:uuid:U#n'}]}"));
    String print =
        "'datePublished':'2031-05-09','articleSection':'Politik','pagination':'A1',"
            + "'printPage':'A1','printSection':'Politik','printEdition':'Abend',"
            + "'isPartOf':{'@id':'urn:uuid:U'}}";
    assertThat(graph.get(2))
        .isEqualTo(
            json(
                "{'@type':'NewsArticle','@id':'urn:uuid:U#a%201','headline':'Die Brücke steht',"
                    + "'alternativeHeadline':['Nach zwei Jahren','Der Fluss bleibt ruhig'],"
                    + "'inLanguage':'de','creditText':'Von Ada Kiel und Otto Lenz (Foto)',"
                    + "'author':[{'@type':'Person','name':'Ada Kiel'}],"
                    + "'contributor':[{'@type':'Person','name':'Otto Lenz','jobTitle':'Foto'}],"
                    + "'dateline':'SALZHAFEN.','locationCreated':{'@type':'Place','name':'Salzhafen'},"
                    + "'image':[{'@type':'ImageObject','contentUrl':'b.jpg','caption':'Die Brücke'}],"
                    + "'articleBody':'Von Ada Kiel und Otto Lenz (Foto)\\n\\nSALZHAFEN. Sie steht.',"
                    + print));
    assertThat(graph.get(3).path("image").get(0).path("caption").asText()).isEqualTo("Nebel");
    assertThat(graph.get(4).path("@type").asText()).isEqualTo("AdvertiserContentArticle");
    assertThat(graph.get(4).path("genre").asText()).isEqualTo("advertisement");
  }

  @Property(tries = 300, seed = "20310509")
  void allTypesAndPropertiesAreThoseOfSchemaOrg(@ForAll long seed) throws IOException {
    Edition edition = new AnyEdition(seed).edition();
    JsonNode graph = graph(edition);
    assertThat(graph).hasSize(2 + (int) edition.items().count());
    graph.forEach(JsonLdTest::isKnown);
  }

  private static void isKnown(JsonNode node) {
    if (node.isObject() && node.has("@type")) {
      Set<String> known = PROPERTIES.getOrDefault(node.path("@type").asText(), Set.of("name"));
      node.fieldNames()
          .forEachRemaining(
              key -> assertThat(key.startsWith("@") || known.contains(key)).as(key).isTrue());
    }
    node.forEach(JsonLdTest::isKnown);
  }

  @Test
  void theEndingChoosesIt() {
    assertThat(Editions.formats().writerFor("x.jsonld").format().id()).isEqualTo("jsonld");
  }

  private static Edition edition() {
    Person writer = Person.of("Ada Kiel", Person.Role.REPORTER);
    Person lens =
        new Person("Otto Lenz", Optional.of(Person.Role.PHOTOGRAPHER), Optional.of("Foto"));
    Photo bridge =
        new Photo(
            Optional.of(Image.at("b.jpg")),
            Optional.of(Text.of("Die Brücke")),
            Optional.empty(),
            List.of());
    Article article =
        Article.builder("a 1")
            .headline(
                HeadlineGroup.builder()
                    .kicker(Kicker.of("Nach zwei Jahren"))
                    .headline(Text.of("Die Brücke steht"))
                    .deck(Text.of("Der Fluss bleibt ruhig"))
                    .build())
            .byline(Byline.ownLine("Von Ada Kiel und Otto Lenz (Foto)", writer, lens))
            .dateline(
                new Dateline(
                    Text.of("SALZHAFEN."),
                    Optional.empty(),
                    Optional.of("Salzhafen"),
                    Optional.empty()))
            .paragraph("Sie steht.")
            .block(bridge)
            .build();
    Photo fog =
        new Photo(Optional.empty(), Optional.of(Text.of("Nebel")), Optional.empty(), List.of());
    return Edition.builder()
        .publication(
            new Publication(
                Optional.of("Der Kurier"),
                Optional.of("1234-5679"),
                Optional.of("Verlag"),
                List.of()))
        .date(LocalDate.of(2031, 5, 9))
        .issue(new Issue(Optional.of("107"), Optional.empty(), Optional.of("Abend")))
        .language("de")
        .page(
            Page.builder()
                .label("A1")
                .section("Politik")
                .item(article)
                .item(new PhotoItem("p", HeadlineGroup.NONE, fog))
                .item(
                    new Notice(
                        "n", Notice.Kind.ADVERTISEMENT, HeadlineGroup.of("Seile"), List.of()))
                .build())
        .build();
  }

  private static JsonNode graph(Edition edition) throws IOException {
    JsonNode root = MAPPER.readTree(Editions.toBytes(edition, "jsonld"));
    assertThat(root.path("@context").asText()).isEqualTo("https://schema.org");
    return json(root.path("@graph").toString().replaceAll("urn:uuid:[0-9a-f-]{36}", "urn:uuid:U"));
  }

  private static JsonNode json(String text) throws IOException {
    return MAPPER.readTree(text.startsWith("{'") ? text.replace('\'', '"') : text);
  }
}
