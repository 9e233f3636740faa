package io.broadsheet.pdf.internal.output;

import io.broadsheet.format.Images;
import io.broadsheet.pdf.internal.plan.EditionPlan;
import io.broadsheet.pdf.internal.plan.EditionPlan.PagePlan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Writes made-up editions as PDF 1.7. The same plan gives the same bytes, whatever the machine,
 * save that another deflate library may pack differently. Safe for use by several threads.
 */
public final class PdfOutput {
  private final int level;

  private PdfOutput(int level) {
    this.level = level;
  }

  /** Small files. */
  public static PdfOutput small() {
    return new PdfOutput(6);
  }

  /** Somewhat larger files in less time. */
  public static PdfOutput fast() {
    return new PdfOutput(1);
  }

  /**
   * What was written.
   *
   * @param unshown characters that no font had, in the order of their first appearance; each is
   *     shown as a box, and read as itself
   */
  public record Written(List<String> unshown) {
    public Written {
      unshown = List.copyOf(unshown);
    }
  }

  /**
   * Writes an edition.
   *
   * @param plan its faces come from a {@link io.broadsheet.pdf.internal.font.FontLibrary}
   * @param images finds the pictures that the plan refers to
   * @param out receives the file; stays open
   * @throws IOException if the stream fails
   * @throws io.broadsheet.CannotWriteException if a picture is missing or cannot be read
   */
  public Written write(EditionPlan plan, DocumentInfo info, Images images, OutputStream out)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocument().setVersion(1.7f);
      Streams streams = new Streams(document.getDocument(), level);
      UnshownText unshown = new UnshownText();
      fill(document, plan, info, images, streams, unshown);
      document.save(out, CompressParameters.DEFAULT_COMPRESSION);
      return new Written(unshown.characters());
    }
  }

  private static void fill(
      PDDocument document,
      EditionPlan plan,
      DocumentInfo info,
      Images images,
      Streams streams,
      UnshownText unshown)
      throws IOException {
    DocumentFonts fonts = new DocumentFonts();
    DocumentPictures pictures = new DocumentPictures(images, streams);
    List<DrawnPage> pages = new ArrayList<>();
    for (PagePlan page : plan.pages()) {
      PageContent content = new PageContent(page.height(), fonts, pictures, unshown);
      content.artifacts(page.artifacts());
      pages.add(new DrawnPage(page(document, page), content, page.height()));
    }
    StructureTree structure = new StructureTree(pages);
    structure.add(plan.document());
    Navigation navigation = new Navigation(pages);
    navigation.links(plan.links(), structure);
    for (DrawnPage page : pages) {
      page.dictionary().setItem(COSName.CONTENTS, streams.deflated(page.content().bytes()));
      page.dictionary().setItem(COSName.RESOURCES, page.content().resources());
    }
    fonts.embed(streams);

    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setItem(COSName.VERSION, null);
    catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.root());
    catalog.setItem(COSName.PAGE_LABELS, Navigation.labels(plan.pages()));
    if (!plan.outline().isEmpty()) {
      catalog.setItem(COSName.OUTLINES, navigation.outline(plan.outline()));
      catalog.setItem(COSName.PAGE_MODE, Dictionaries.name("UseOutlines"));
    }
    COSArray threads = navigation.threads(plan.threads());
    if (threads.size() > 0) {
      catalog.setItem(COSName.THREADS, threads);
    }
    describe(document, catalog, info, streams);
  }

  private static COSDictionary page(PDDocument document, PagePlan plan) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.PAGE);
    dictionary.setItem(COSName.MEDIA_BOX, Points.array(0, 0, plan.width(), plan.height()));
    document.addPage(new PDPage(dictionary));
    return dictionary;
  }

  private static void describe(
      PDDocument document, COSDictionary catalog, DocumentInfo info, Streams streams)
      throws IOException {
    Metadata metadata = new Metadata(info);
    COSStream xmp = streams.plain(metadata.xmp());
    xmp.setItem(COSName.TYPE, COSName.METADATA);
    xmp.setItem(COSName.SUBTYPE, Dictionaries.name("XML"));
    catalog.setItem(COSName.METADATA, xmp);
    catalog.setItem(COSName.LANG, Dictionaries.text(info.languageOrUnknown()));
    COSDictionary marked = Dictionaries.inline();
    marked.setBoolean(Dictionaries.name("Marked"), true);
    catalog.setItem(COSName.MARK_INFO, marked);
    catalog.setItem(COSName.VIEWER_PREFERENCES, Navigation.viewerPreferences());
    COSArray intents = new COSArray();
    intents.add(outputIntent(streams));
    catalog.setItem(COSName.OUTPUT_INTENTS, intents);
    COSDictionary trailer = document.getDocument().getTrailer();
    trailer.setItem(COSName.INFO, metadata.info());
    trailer.setItem(COSName.ID, streams.identifier());
  }

  /** The colours are those of a screen: grey for text, sRGB for pictures. */
  private static COSDictionary outputIntent(Streams streams) throws IOException {
    COSStream profile = streams.deflated(SrgbProfile.bytes());
    profile.setInt(COSName.N, 3);
    COSDictionary intent = Dictionaries.object("OutputIntent");
    intent.setItem(COSName.S, Dictionaries.name("GTS_PDFA1"));
    intent.setItem(
        Dictionaries.name("OutputConditionIdentifier"), new COSString("sRGB IEC61966-2.1"));
    intent.setItem(Dictionaries.name("Info"), new COSString("sRGB IEC61966-2.1"));
    intent.setItem(Dictionaries.name("DestOutputProfile"), profile);
    return intent;
  }
}
