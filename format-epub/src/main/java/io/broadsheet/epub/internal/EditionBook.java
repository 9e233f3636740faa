package io.broadsheet.epub.internal;

import io.broadsheet.epub.EpubOptions;
import io.broadsheet.epub.internal.EditionPlan.PlannedPage;
import io.broadsheet.format.EditionIdentifier;
import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Edition;
import io.broadsheet.report.Finding;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.MediaType;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import io.documentnode.epub4j.domain.TOCReference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  static final String COVER_ID = "cover-image";

  public EditionBook {
    findings = List.copyOf(findings);
  }

  /**
   * Makes the book of an edition.
   *
   * @throws io.broadsheet.BroadsheetException if a file that the options name cannot be used
   */
  public static EditionBook of(Edition edition, EpubOptions options, WriteContext context) {
    Findings findings = new Findings();
    Edition known = known(edition, findings);
    Planner planner = new Planner(known, EditionPlan.languageOf(known));
    List<PlannedPage> pages = planner.pages();
    Pictures pictures = new Pictures(context.images(), options.imageSide(), findings);
    List<Resource> documents = new Documents(known, pages, pictures, findings, options).all();
    EditionPlan plan =
        EditionPlan.of(known, planner, pages, pictures.described(), options, context.moment(known));
    if (options.vertical() && !plan.vertical()) {
      findings.notVertical(plan.language());
    }
    if (options.certifiedBy().isPresent() && !plan.isAccessible()) {
      findings.claimLeftOut();
    }
    Book book = new Book();
    fill(book, plan, documents, pictures);
    return new EditionBook(book, plan, findings.all());
  }

  /** The edition without what a package cannot say. */
  private static Edition known(Edition edition, Findings findings) {
    if (edition.language().isEmpty()) {
      findings.noLanguage();
    }
    if (edition.date().filter(date -> !EditionPlan.isWritable(date)).isEmpty()) {
      return edition;
    }
    findings.dateLeftOut(edition.date().get().toString());
    Edition.Builder undated =
        Edition.builder()
            .publication(edition.publication())
            .issue(edition.issue())
            .pages(edition.pages())
            .provenance(edition.provenance());
    edition.language().ifPresent(undated::language);
    return undated.build();
  }

  private static void fill(
      Book book, EditionPlan plan, List<Resource> documents, Pictures pictures) {
    if (plan.cover()) {
      Cover cover = new Cover(plan);
      Pictures.Stored image = cover.image();
      book.setCoverImage(resource(COVER_ID, image.bytes(), image.href(), image.type().mediaType()));
      Resource page = book.addResource(xhtml(COVER_PAGE, cover.page(image.href())));
      book.getSpine().addResource(page);
      book.setCoverPage(page);
    }
    book.getSpine().addResource(book.addResource(xhtml(NAV, new NavDocument(plan).bytes())));
    documents.forEach(document -> book.getSpine().addResource(book.addResource(document)));
    // Ids with a dot: no document's id has one.
    Optional<EmbeddedFont> font =
        plan.options().font().map(EmbeddedFont::of).map(it -> it.cutTo(characters(book)));
    byte[] css = styleSheet(font.map(EmbeddedFont::css).orElse(""));
    book.addResource(resource(STYLE_SHEET, css, STYLE_SHEET, MediaTypes.CSS));
    font.ifPresent(
        file -> book.addResource(resource("font.1", file.bytes(), file.href(), file.mediaType())));
    int number = 0;
    for (Pictures.Stored picture : pictures.stored()) {
      number++;
      book.addResource(
          resource("image." + number, picture.bytes(), picture.href(), picture.type().mediaType()));
    }
    contents(plan).forEach(book.getTableOfContents()::addTOCReference);
    String identifier = EditionIdentifier.of(plan.edition(), () -> content(documents));
    book.setMetadata(EditionMetadata.of(plan, identifier));
    byte[] contents =
        new NcxDocument().bytes(plan, identifier, book.getTableOfContents().getTocReferences());
    Resource ncx = resource("toc.ncx", contents, "toc.ncx", MediaTypes.NCX);
    book.addResource(ncx);
    book.setNcxResource(ncx);
  }

  private static List<TOCReference> contents(EditionPlan plan) {
    Labels labels = new Labels(plan.language());
    List<PlannedPage> filled = plan.filledPages();
    List<TOCReference> contents = new ArrayList<>();
    for (PlannedPage page : filled) {
      List<TOCReference> entries =
          page.documents().stream()
              .map(document -> entry(document.title(), document.fileName()))
              .toList();
      if (!plan.byPage()) {
        contents.addAll(entries);
      } else {
        TOCReference whole =
            entry(labels.page(page.label(), page.section()), page.documents().get(0).fileName());
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
    documents.forEach(document -> all.writeBytes(data(document)));
    return all.toByteArray();
  }

  /** All characters of the documents, and those that a reader sets by itself. */
  private static BitSet characters(Book book) {
    BitSet characters = new BitSet();
    characters.set(' ', 0x7F);
    "\u00A0\u00AD\u2010\u2026\uFFFD".chars().forEach(characters::set);
    for (SpineReference reference : book.getSpine().getSpineReferences()) {
      new String(data(reference.getResource()), StandardCharsets.UTF_8)
          .codePoints()
          .forEach(characters::set);
    }
    return characters;
  }

  private static byte[] data(Resource resource) {
    try {
      return resource.getData();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Resource xhtml(String href, byte[] bytes) {
    return resource(
        href.substring(0, href.length() - ".xhtml".length()), bytes, href, MediaTypes.XHTML);
  }

  private static Resource resource(String id, byte[] bytes, String href, MediaType type) {
    return new Resource(id, bytes, href, type);
  }

  /** The resources: the cover, the documents in reading order, the others by name. */
  static List<Resource> inOrder(Book book) {
    Map<String, Resource> ordered = new LinkedHashMap<>();
    if (book.getCoverImage() != null) {
      ordered.put(book.getCoverImage().getHref(), book.getCoverImage());
    }
    book.getSpine()
        .getSpineReferences()
        .forEach(
            reference -> ordered.put(reference.getResource().getHref(), reference.getResource()));
    book.getResources().getAll().stream()
        .sorted(Comparator.comparing(Resource::getHref))
        .forEach(resource -> ordered.putIfAbsent(resource.getHref(), resource));
    return List.copyOf(ordered.values());
  }

  private static byte[] styleSheet(String more) {
    try (InputStream in = EditionBook.class.getResourceAsStream(STYLE_SHEET)) {
      String own = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return (own + more).getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
