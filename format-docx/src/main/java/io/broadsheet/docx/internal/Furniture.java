package io.broadsheet.docx.internal;

import com.ibm.icu.util.ULocale;
import io.broadsheet.language.Tongues;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Page;
import io.broadsheet.xml.Xml;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Headers and footer: nameplate, folio lines, page numbers; each header part once. */
final class Furniture {
  private final Edition edition;
  private final ULocale locale;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  Furniture(Edition edition) {
    this.edition = edition;
    this.locale = Tongues.likely(edition.language());
    parts.put("footer", footer());
  }

  /** Header and footer parts by the ids of their relationships. */
  Map<String, byte[]> parts() {
    return parts;
  }

  /** The id of the first page's header, or empty where the name of the paper is not known. */
  String nameplate() {
    Optional<String> name = edition.publication().name();
    if (name.isEmpty()) {
      return "";
    }
    return parts.computeIfAbsent("header0", id -> nameplate(name.get())).length > 0
        ? "header0"
        : "";
  }

  private byte[] nameplate(String name) {
    Xml xml = open("w:hdr");
    paragraph(xml, Style.NAMEPLATE, name);
    String folio =
        Stream.of(
                edition.date().map(this::inWords),
                edition.issue().number().map(this::number),
                edition.issue().edition())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
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
  String headerOf(Page page, int number) {
    String folio =
        Stream.of(
                page.label()
                    .or(
                        () ->
                            edition.pages().size() > 1
                                ? Optional.of(Integer.toString(number))
                                : Optional.empty()),
                page.section(),
                edition.publication().name(),
                edition.date().map(this::inWords))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    if (folio.isEmpty()) {
      return "";
    }
    return ids.computeIfAbsent(
        folio,
        words -> {
          String id = "header" + (ids.size() + 1);
          Xml xml = open("w:hdr");
          paragraph(xml, Style.HEADER, words);
          parts.put(id, xml.close().bytes());
          return id;
        });
  }

  private static byte[] footer() {
    Xml xml = open("w:ftr");
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Style.FOOTER.id()).close();
    field(xml, " PAGE ");
    xml.open("w:r").leaf("w:t", " / ", "xml:space", "preserve").close();
    field(xml, " NUMPAGES ");
    return xml.close().close().bytes();
  }

  private static Xml open(String root) {
    return new Xml().open(root, "xmlns:w", Word.NAMESPACE, "xmlns:r", Word.RELATIONSHIPS).newLine();
  }

  private static void paragraph(Xml xml, Style style, String words) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id()).close();
    xml.open("w:r").leaf("w:t", words, "xml:space", "preserve").close().close().newLine();
  }

  private static void field(Xml xml, String instruction) {
    xml.open("w:fldSimple", "w:instr", instruction);
    xml.open("w:r").leaf("w:t", "1").close().close();
  }
}
