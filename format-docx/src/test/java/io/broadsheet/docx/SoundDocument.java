package io.broadsheet.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Edition;
import io.broadsheet.samples.WordsInOrder;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What holds for the document of every edition. */
final class SoundDocument {
  private SoundDocument() {}

  /** Every part keeps to the schemas, and the words of the edition are there in its order. */
  static void assertSound(String name, Edition edition, WordFile file) throws Exception {
    for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
      assertThat(Schemas.violations(part.getKey(), part.getValue()))
          .as(name + " " + part.getKey())
          .isEmpty();
    }
    assertThat(words(file)).as(name).isEqualTo(WordsInOrder.together(edition));
  }

  /** The words of the stories; what simple fields show is of the page. */
  private static String words(WordFile file) {
    return together(String.join("", file.find("//w:t[not(ancestor::w:fldSimple)]")));
  }

  static String together(String words) {
    return words.replaceAll("[\\s\\u3000\\u00A0\\u2028]+", "");
  }

  /** What pandoc reads in a document, as XHTML. */
  static Document asPandocReads(Path folder, Path document) throws Exception {
    String html =
        Program.PANDOC.run(folder, "-f", "docx", "-t", "html", "--wrap=none", document.toString());
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(
            new InputSource(new StringReader("<body>" + html.replace("&nbsp;", " ") + "</body>")));
  }

  /** The words of a page of HTML. */
  static String words(Document html) {
    return together(html.getDocumentElement().getTextContent());
  }
}
