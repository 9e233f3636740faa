/** Editions as newspaper pages in tagged PDF. */
module io.broadsheet.pdf {
  requires transitive io.broadsheet.core;
  requires com.ibm.icu;
  requires java.desktop;
  requires org.apache.pdfbox;

  exports io.broadsheet.pdf;

  provides io.broadsheet.format.EditionWriter with
      io.broadsheet.pdf.PdfWriter;
}
