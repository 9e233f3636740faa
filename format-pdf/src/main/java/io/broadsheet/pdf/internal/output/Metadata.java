package io.broadsheet.pdf.internal.output;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What the document says of itself, twice and alike: the Info dictionary and XMP. */
final class Metadata {
  static final String PRODUCER = "Broadsheet";

  private static final DateTimeFormatter INFO_DATE =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final DocumentInfo info;

  Metadata(DocumentInfo info) {
    this.info = info;
  }

  COSDictionary info() {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TITLE, Dictionaries.text(info.title()));
    info.author().ifPresent(name -> dictionary.setItem(COSName.AUTHOR, Dictionaries.text(name)));
    dictionary.setItem(COSName.PRODUCER, Dictionaries.text(PRODUCER));
    info.created()
        .ifPresent(
            moment -> {
              dictionary.setItem(
                  COSName.CREATION_DATE, Dictionaries.text(INFO_DATE.format(moment)));
              dictionary.setItem(COSName.MOD_DATE, Dictionaries.text(INFO_DATE.format(moment)));
            });
    return dictionary;
  }

  byte[] xmp() {
    StringBuilder xmp =
        new StringBuilder(
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            """);
    xmp.append("<dc:format>application/pdf</dc:format>\n");
    xmp.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
        .append(escaped(info.title()))
        .append("</rdf:li></rdf:Alt></dc:title>\n");
    info.author().ifPresent(name -> list(xmp, "creator", "Seq", name));
    info.publisher().ifPresent(name -> list(xmp, "publisher", "Bag", name));
    list(xmp, "language", "Bag", info.languageOrUnknown());
    info.created()
        .map(moment -> moment.truncatedTo(ChronoUnit.SECONDS))
        .ifPresent(moment -> dates(xmp, moment));
    simple(xmp, "pdf:Producer", PRODUCER);
    simple(xmp, "pdfaid:part", "2");
    simple(xmp, "pdfaid:conformance", "A");
    simple(xmp, "pdfuaid:part", "1");
    xmp.append("</rdf:Description>\n").append(EXTENSION);
    xmp.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
    return xmp.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void dates(StringBuilder xmp, Instant moment) {
    list(xmp, "date", "Seq", moment.toString());
    simple(xmp, "xmp:CreateDate", moment.toString());
    simple(xmp, "xmp:ModifyDate", moment.toString());
    simple(xmp, "xmp:MetadataDate", moment.toString());
  }

  private static void list(StringBuilder xmp, String name, String kind, String value) {
    xmp.append("<dc:" + name + "><rdf:" + kind + "><rdf:li>")
        .append(escaped(value))
        .append("</rdf:li></rdf:" + kind + "></dc:" + name + ">\n");
  }

  private static void simple(StringBuilder xmp, String name, String value) {
    xmp.append("<" + name + ">" + value + "</" + name + ">\n");
  }

  /** Text for XML 1.0; a character that XML cannot hold becomes U+FFFD. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
    return out.toString();
  }

  private static boolean isXml(int c) {
    return c == 9
        || c == 10
        || c == 13
        || c >= 0x20 && c < 0xD800
        || c > 0xDFFF && c < 0xFFFE
        || c > 0xFFFF;
  }

  /** PDF/A must be told of properties that it does not know (ISO 19005-2, 6.6.2.3). */
  private static final String EXTENSION =
      """
      <rdf:Description rdf:about=""
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;
}
