package io.broadsheet.docx.internal;

import com.ibm.icu.util.ULocale;
import io.broadsheet.docx.DocxOptions;
import io.broadsheet.language.Tongues;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Page;
import io.broadsheet.xml.Xml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Headers and footer: nameplate, folio lines, page numbers; each header part once. */
final class Furniture implements Heads {
  private static final String GAP = " · ";

  private final Edition edition;
  private final ULocale locale;
  private final boolean manuscript;
  private final StyleIds styles;
  private final Map<List<Piece>, String> ids = new LinkedHashMap<>();
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  Furniture(Edition edition, DocxOptions options, StyleIds styles) {
    this.edition = edition;
    this.locale = Tongues.likely(edition.language());
    this.manuscript = options.layout() == DocxOptions.Layout.MANUSCRIPT;
    this.styles = styles;
    parts.put("footer", footer());
    edition.publication().name().ifPresent(name -> parts.put("header0", nameplate(name)));
  }

  /** Some words of a header. */
  private record Piece(Optional<Style> style, String words) {}

  @Override
  public Map<String, byte[]> parts() {
    return parts;
  }

  @Override
  public List<Section.Reference> of(Page page, int number, boolean first) {
    List<Section.Reference> heads = new ArrayList<>();
    header(page, number).ifPresent(id -> heads.add(new Section.Reference("header", "default", id)));
    if (first && ownFirstPage()) {
      heads.add(new Section.Reference("header", "first", "header0"));
    }
    if (first) {
      heads.add(new Section.Reference("footer", "default", "footer"));
    }
    if (first && ownFirstPage()) {
      heads.add(new Section.Reference("footer", "first", "footer"));
    }
    return heads;
  }

  @Override
  public boolean ownFirstPage() {
    return parts.containsKey("header0");
  }

  private byte[] nameplate(String name) {
    Xml xml = open("w:hdr");
    paragraph(xml, Style.NAMEPLATE, List.of(new Piece(Optional.empty(), name)));
    List<Piece> folio = new ArrayList<>();
    Stream.of(
            edition.date().map(this::inWords),
            edition.issue().number().map(this::number),
            edition.issue().edition())
        .flatMap(Optional::stream)
        .map(words -> new Piece(Optional.empty(), words))
        .forEach(folio::add);
    // Label and section here too: LibreOffice keeps the first of two headers of one page.
    edition.pages().stream()
        .filter(page -> !page.items().isEmpty())
        .findFirst()
        .ifPresent(
            page ->
                Stream.of(label(page), section(page))
                    .forEach(piece -> piece.ifPresent(folio::add)));
    if (!folio.isEmpty()) {
      paragraph(xml, Style.FOLIO, folio);
    }
    return xml.close().bytes();
  }

  private String inWords(LocalDate date) {
    return Tongues.fullDate(date, locale);
  }

  /** The number of the issue, with the word for it if the paper gives the bare figure. */
  private String number(String number) {
    if (!number.matches("[\\d,.]+")) {
      return number;
    }
    return locale.getLanguage().equals("zh") ? "第" + number + "期" : "No. " + number;
  }

  /** The id of a page's header, or empty where there is nothing to put in it. */
  private Optional<String> header(Page page, int number) {
    Optional<Piece> counted =
        edition.pages().size() > 1
            ? Optional.of(new Piece(Optional.empty(), Integer.toString(number)))
            : Optional.empty();
    List<Piece> folio =
        Stream.of(
                label(page).or(() -> counted),
                section(page),
                edition.publication().name().map(name -> new Piece(Optional.empty(), name)),
                edition.date().map(day -> new Piece(Optional.empty(), inWords(day))))
            .flatMap(Optional::stream)
            .filter(piece -> !piece.words().isBlank())
            .toList();
    if (folio.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ids.computeIfAbsent(
            folio,
            words -> {
              String id = "header" + (ids.size() + 1);
              Xml xml = open("w:hdr");
              paragraph(xml, Style.HEADER, words);
              parts.put(id, xml.close().bytes());
              return id;
            }));
  }

  private static Optional<Piece> label(Page page) {
    return page.label()
        .filter(label -> !label.isBlank())
        .map(label -> new Piece(Optional.of(Style.PAGE_LABEL), label));
  }

  private static Optional<Piece> section(Page page) {
    return page.section()
        .filter(name -> !name.isBlank())
        .map(name -> new Piece(Optional.of(Style.SECTION_NAME), name));
  }

  /** Page numbers; in a manuscript also the story that the page is in the middle of. */
  private byte[] footer() {
    Xml xml = open("w:ftr");
    startParagraph(xml, Style.FOOTER);
    if (manuscript) {
      // Word fills it on every page; a word put here would be wrong on all but one.
      field(xml, " STYLEREF 1 ", "");
      run(xml, "   ");
    }
    field(xml, " PAGE ", "1");
    run(xml, " / ");
    field(xml, " NUMPAGES ", "1");
    return xml.close().close().bytes();
  }

  private static Xml open(String root) {
    return new Xml().open(root, "xmlns:w", Word.NAMESPACE, "xmlns:r", Word.RELATIONSHIPS).newLine();
  }

  private void startParagraph(Xml xml, Style style) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.of(style)).close();
  }

  private void paragraph(Xml xml, Style style, List<Piece> pieces) {
    startParagraph(xml, style);
    boolean first = true;
    for (Piece piece : pieces) {
      if (!first) {
        run(xml, GAP);
      }
      first = false;
      xml.open("w:r");
      piece
          .style()
          .ifPresent(own -> xml.open("w:rPr").empty("w:rStyle", "w:val", styles.of(own)).close());
      xml.leaf("w:t", piece.words(), "xml:space", "preserve").close();
    }
    xml.close().newLine();
  }

  private static void run(Xml xml, String words) {
    xml.open("w:r").leaf("w:t", words, "xml:space", "preserve").close();
  }

  private static void field(Xml xml, String instruction, String shown) {
    xml.open("w:fldSimple", "w:instr", instruction);
    xml.open("w:r").leaf("w:t", shown).close().close();
  }
}
