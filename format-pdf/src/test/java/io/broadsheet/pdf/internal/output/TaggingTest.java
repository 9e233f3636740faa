package io.broadsheet.pdf.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.pagenavigation.PDThread;
import org.apache.pdfbox.pdmodel.interactive.pagenavigation.PDThreadBead;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What stands in the file beside the pages. */
class TaggingTest {
  private static PDDocument document;
  private static PDDocumentCatalog catalog;

  @BeforeAll
  static void open() throws IOException {
    document = Loader.loadPDF(SamplePlan.pdf(SamplePlan.plan()));
    catalog = document.getDocumentCatalog();
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  @Test
  void theStructureIsThePlans() {
    assertThat(tree(catalog.getStructureTreeRoot()))
        .isEqualTo(
            "Document(Sect(Art(Kicker H1 P(Dateline Byline) Link Figure Caption(Credit))"
                + " Notice(H2 P Figure Figure))"
                + " Sect(H2 Table(TR(TH TH) TR(TD TD)) L(LI(Lbl LBody) LI(Lbl LBody))"
                + " PullQuote P(Link)))");
    assertThat(catalog.getStructureTreeRoot().getRoleMap().toString())
        .contains("Kicker=P", "PullQuote=BlockQuote", "Notice=Art");
    assertThat(catalog.getMarkInfo().isMarked()).isTrue();
  }

  private static String tree(PDStructureNode node) {
    List<String> children = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String below = tree(element);
        children.add(element.getStructureType() + (below.isEmpty() ? "" : "(" + below + ")"));
      }
    }
    return String.join(" ", children);
  }

  @Test
  void elementsSayTheirLanguageAndWhatAPictureShows() {
    List<String> said = new ArrayList<>();
    walk(
        catalog.getStructureTreeRoot(),
        element -> {
          if (element.getLanguage() != null) {
            said.add(element.getStructureType() + " " + element.getLanguage());
          }
          if (element.getAlternateDescription() != null) {
            said.add(element.getStructureType() + " " + element.getAlternateDescription());
          }
        });
    assertThat(catalog.getLanguage()).isEqualTo("zh-Hans");
    assertThat(said)
        .containsExactly(
            "Figure 新桥与河岸", "Notice en", "Figure A map of the river", "Figure The town's seal");
  }

  private static void walk(
      PDStructureNode node, java.util.function.Consumer<PDStructureElement> visitor) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        visitor.accept(element);
        walk(element, visitor);
      }
    }
  }

  @Test
  void linksLeadSomewhereAndStandInTheirElements() throws IOException {
    PDAnnotationLink turn = (PDAnnotationLink) document.getPage(0).getAnnotations().get(0);
    assertThat(turn.getContents()).isEqualTo("下转第二版");
    PDPageXYZDestination place = (PDPageXYZDestination) turn.getDestination();
    assertThat(place.retrievePageNumber()).isEqualTo(1);
    assertThat(place.getTop()).isEqualTo(791);
    assertThat(turn.getRectangle().getLowerLeftX()).isEqualTo(40);
    assertThat(turn.getRectangle().getUpperRightY()).isEqualTo(636.89f);

    PDAnnotationLink site = (PDAnnotationLink) document.getPage(1).getAnnotations().get(0);
    COSDictionary action = site.getCOSObject().getCOSDictionary(COSName.A);
    assertThat(action.getString(COSName.URI)).isEqualTo("https://liuwan.example/%E6%A1%A5");

    for (int page = 0; page < 2; page++) {
      COSDictionary dictionary = document.getPage(page).getCOSObject();
      assertThat(dictionary.getNameAsString("Tabs")).isEqualTo("S");
      COSDictionary annotation = document.getPage(page).getAnnotations().get(0).getCOSObject();
      COSDictionary element = parent(annotation.getInt(COSName.STRUCT_PARENT));
      assertThat(element.getNameAsString(COSName.S)).isEqualTo("Link");
      COSArray kids = element.getCOSArray(COSName.K);
      COSDictionary reference = (COSDictionary) kids.getObject(kids.size() - 1);
      assertThat(reference.getCOSDictionary(COSName.OBJ)).isSameAs(annotation);
    }
  }

  private static COSDictionary parent(int key) {
    COSArray numbers =
        catalog
            .getStructureTreeRoot()
            .getCOSObject()
            .getCOSDictionary(COSName.PARENT_TREE)
            .getCOSArray(COSName.NUMS);
    for (int i = 0; i < numbers.size(); i += 2) {
      COSBase value = numbers.getObject(i + 1);
      if (numbers.getInt(i) == key && value instanceof COSDictionary element) {
        return element;
      }
    }
    throw new AssertionError("no parent " + key);
  }

  @Test
  void theThreadIsARingOfBeadsThatItsPagesKnow() {
    assertThat(catalog.getThreads()).hasSize(1);
    PDThread thread = catalog.getThreads().get(0);
    assertThat(thread.getThreadInfo().getTitle()).isEqualTo("新桥");
    PDThreadBead first = thread.getFirstBead();
    List<Integer> pages = new ArrayList<>();
    PDThreadBead bead = first;
    do {
      PDThreadBead next = bead.getNextBead();
      assertThat(next.getPreviousBead().getCOSObject()).isSameAs(bead.getCOSObject());
      int page = document.getPages().indexOf(bead.getPage());
      assertThat(document.getPage(page).getCOSObject().getCOSArray(COSName.B).toList())
          .extracting(TaggingTest::resolved)
          .contains(bead.getCOSObject());
      pages.add(page);
      bead = next;
    } while (bead.getCOSObject() != first.getCOSObject());
    assertThat(pages).containsExactly(0, 0, 1);
    assertThat(first.getRectangle().getUpperRightY()).isEqualTo(731.89f);
  }

  private static Object resolved(COSBase base) {
    return base instanceof org.apache.pdfbox.cos.COSObject object ? object.getObject() : base;
  }

  @Test
  void bookmarksLeadToSectionsAndStories() throws IOException {
    PDOutlineItem section = catalog.getDocumentOutline().getFirstChild();
    assertThat(section.getTitle()).isEqualTo("A1 要闻");
    PDOutlineItem story = section.getFirstChild();
    assertThat(story.getTitle()).isEqualTo("新桥通车");
    assertThat(((PDPageXYZDestination) story.getDestination()).retrievePageNumber()).isZero();
    assertThat(section.getNextSibling().getTitle()).isEqualTo("2");
    assertThat(catalog.getDocumentOutline().getLastChild().getTitle()).isEqualTo("2");
    assertThat(catalog.getDocumentOutline().getOpenCount()).isEqualTo(3);
  }

  @Test
  void pagesAreLabelledAsPrinted() throws IOException {
    assertThat(catalog.getPageLabels().getLabelsByPageIndices()).containsExactly("A1", "2");
  }

  @Test
  void infoAndXmpSayTheSame() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    byte[] xmp = catalog.getMetadata().toByteArray();
    Document xml = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xmp));
    COSDictionary info = document.getDocumentInformation().getCOSObject();

    assertThat(text(xml, "title")).isEqualTo("柳湾日报 <甲> & 2031年3月9日");
    assertThat(info.getString(COSName.TITLE)).isEqualTo(text(xml, "title"));
    assertThat(info.getString(COSName.AUTHOR)).isEqualTo(text(xml, "creator"));
    assertThat(info.getString(COSName.PRODUCER)).isEqualTo(text(xml, "Producer"));
    assertThat(text(xml, "publisher")).isEqualTo("柳湾日报社");
    assertThat(text(xml, "language")).isEqualTo("zh-Hans");
    assertThat(text(xml, "CreateDate")).isEqualTo("2031-03-09T04:05:06Z");
    assertThat(info.getString(COSName.CREATION_DATE)).isEqualTo("D:20310309040506Z");
    assertThat(info.getString(COSName.MOD_DATE)).isEqualTo("D:20310309040506Z");
    assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
  }

  private static String text(Document xml, String name) {
    return xml.getElementsByTagNameNS("*", name).item(0).getTextContent().strip();
  }
}
