/** EPUB 3.3 for editions. */
module io.broadsheet.epub {
  requires transitive io.broadsheet.core;
  requires transitive epub4j.core;
  requires com.ibm.icu;
  requires java.desktop;
  requires java.xml;

  exports io.broadsheet.epub;

  provides io.broadsheet.format.EditionReader with
      io.broadsheet.epub.EpubEditionReader;
  provides io.broadsheet.format.EditionWriter with
      io.broadsheet.epub.EpubEditionWriter;
}
