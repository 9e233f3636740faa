package io.broadsheet.epub.internal;

import io.broadsheet.epub.internal.EditionPlan.PlannedPage;
import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Edition;
import io.broadsheet.report.Finding;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Date;
import io.documentnode.epub4j.domain.Identifier;
import io.documentnode.epub4j.domain.MediaType;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Metadata;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import io.documentnode.epub4j.domain.TOCReference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * EPUBLib's book of an edition, and the plan that EPUB 3 needs beside it.
 *
 * @param book documents, style sheet, pictures, spine, contents and metadata
 * @param plan what else the package says
 * @param findings what could not be shown
 */
public record EditionBook(Book book, EditionPlan plan, List<Finding> findings) {
  static final String PACKAGE = "edition.opf";
  static final String NAV = "nav.xhtml";
  static final String STYLE_SHEET = "edition.css";
  static final String COVER_PAGE = "cover.xhtml";
  static final String COVER_IMAGE = "cover.svg";
  static final String COVER_ID = "cover-image";

  public EditionBook {
    findings = List.copyOf(findings);
  }

  /** Makes the book of an edition. */
  public static EditionBook of(Edition edition, boolean cover, WriteContext context) {
    Planner planner = new Planner(edition);
    List<PlannedPage> pages = planner.pages();
    Labels labels = new Labels(planner.language());
    Pictures pictures = new Pictures(context.images());
    List<Resource> documents = new ArrayList<>();
    for (PlannedPage page : pages) {
      for (ItemDocument document : page.documents()) {
        documents.add(
            xhtml(
                document.fileName(),
                ItemXhtml.of(document, pictures, new Labels(document.language()))));
      }
    }
    EditionPlan plan = planner.plan(pages, pictures.described(), cover, context.timestamp());
    Book book = new Book();
    fill(book, plan, documents, pictures);
    List<Finding> findings = new ArrayList<>(planner.findings());
    findings.addAll(pictures.findings());
    return new EditionBook(book, plan, findings);
  }

  private static void fill(
      Book book, EditionPlan plan, List<Resource> documents, Pictures pictures) {
    if (plan.cover()) {
      Cover cover = new Cover(plan);
      Resource image = resource(COVER_ID, cover.svg(), COVER_IMAGE, MediaTypes.SVG);
      book.setCoverImage(image);
      book.getSpine().addResource(book.addResource(xhtml(COVER_PAGE, cover.page())));
    }
    // The contents repeat the headlines: they are there to go to, not to be read through, unless
    // there is nothing else to read.
    Resource nav = book.addResource(xhtml(NAV, new NavDocument(plan).bytes()));
    book.getSpine().addSpineReference(new SpineReference(nav, documents.isEmpty()));
    documents.forEach(document -> book.getSpine().addResource(book.addResource(document)));
    book.addResource(resource("style", styleSheet(), STYLE_SHEET, MediaTypes.CSS));
    int number = 0;
    for (Pictures.Stored picture : pictures.stored()) {
      number++;
      book.addResource(
          resource("image-" + number, picture.bytes(), picture.href(), picture.type().mediaType()));
    }
    contents(plan).forEach(book.getTableOfContents()::addTOCReference);
    String identifier = EditionIdentifier.of(plan.edition(), content(documents));
    book.setMetadata(metadata(plan, identifier));
    Resource ncx =
        resource(
            "ncx",
            new NcxDocument().bytes(plan, identifier, book.getTableOfContents().getTocReferences()),
            "toc.ncx",
            MediaTypes.NCX);
    book.addResource(ncx);
    book.setNcxResource(ncx);
  }

  private static Metadata metadata(EditionPlan plan, String identifier) {
    Metadata metadata = new Metadata();
    Identifier id = new Identifier(Identifier.Scheme.UUID, identifier);
    id.setBookId(true);
    metadata.setIdentifiers(new ArrayList<>(List.of(id)));
    plan.edition()
        .publication()
        .issn()
        .ifPresent(issn -> metadata.addIdentifier(new Identifier("ISSN", "urn:issn:" + issn)));
    metadata.addTitle(plan.title());
    metadata.setLanguage(plan.language());
    plan.edition().date().ifPresent(date -> metadata.addDate(new Date(date.toString())));
    plan.edition()
        .publication()
        .publisher()
        .or(() -> plan.edition().publication().name())
        .ifPresent(metadata::addPublisher);
    metadata.addType("newspaper");
    return metadata;
  }

  private static List<TOCReference> contents(EditionPlan plan) {
    Labels labels = new Labels(plan.language());
    List<PlannedPage> filled =
        plan.pages().stream().filter(page -> !page.documents().isEmpty()).toList();
    List<TOCReference> contents = new ArrayList<>();
    for (PlannedPage page : filled) {
      List<TOCReference> entries =
          page.documents().stream()
              .map(document -> entry(document.title(), document.fileName()))
              .toList();
      if (filled.size() == 1) {
        contents.addAll(entries);
      } else {
        TOCReference whole =
            entry(NavDocument.pageTitle(page, labels), page.documents().get(0).fileName());
        entries.forEach(whole::addChildSection);
        contents.add(whole);
      }
    }
    if (contents.isEmpty()) {
      contents.add(entry(plan.title(), NAV));
    }
    return contents;
  }

  private static TOCReference entry(String title, String href) {
    return new TOCReference(title, new Resource(href));
  }

  private static byte[] content(List<Resource> documents) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      for (Resource document : documents) {
        all.write(document.getData());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toByteArray();
  }

  private static Resource xhtml(String href, byte[] bytes) {
    return resource(
        href.substring(0, href.length() - ".xhtml".length()), bytes, href, MediaTypes.XHTML);
  }

  private static Resource resource(String id, byte[] bytes, String href, MediaType type) {
    return new Resource(id, bytes, href, type);
  }

  /** The resources in the order in which they were added. */
  static List<Resource> inOrder(Book book) {
    List<Resource> ordered = new ArrayList<>();
    if (book.getCoverImage() != null) {
      ordered.add(book.getCoverImage());
    }
    book.getSpine().getSpineReferences().forEach(reference -> ordered.add(reference.getResource()));
    book.getResources().getAll().stream()
        .filter(resource -> !ordered.contains(resource))
        .sorted((a, b) -> a.getHref().compareTo(b.getHref()))
        .forEach(ordered::add);
    return ordered;
  }

  private static byte[] styleSheet() {
    try (InputStream in = EditionBook.class.getResourceAsStream(STYLE_SHEET)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An XML name made from an item's id. */
  static String safeId(String id) {
    String safe = id.replaceAll("[^A-Za-z0-9_-]", "-");
    return safe.isEmpty() || !Character.isLetter(safe.charAt(0)) ? "i" + safe : safe;
  }
}
