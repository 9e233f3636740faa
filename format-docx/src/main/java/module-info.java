/** Word documents of editions. */
module io.broadsheet.docx {
  requires transitive io.broadsheet.core;
  requires com.ibm.icu;
  requires java.desktop;
  requires org.apache.commons.compress;
  requires org.apache.poi.ooxml;

  exports io.broadsheet.docx;

  provides io.broadsheet.format.EditionReader with
      io.broadsheet.docx.DocxEditionReader;
  provides io.broadsheet.format.EditionWriter with
      io.broadsheet.docx.DocxEditionWriter;
}
