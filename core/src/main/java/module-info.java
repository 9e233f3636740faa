/** The model of a newspaper edition, the text parser, the service interface and the façade. */
@SuppressWarnings("module") // the modules that it opens up to are built after it
module io.broadsheet.core {
  requires com.ibm.icu;
  requires java.xml;

  exports io.broadsheet;
  exports io.broadsheet.archive to
      io.broadsheet.docx,
      io.broadsheet.epub;
  exports io.broadsheet.evaluation;
  exports io.broadsheet.format;
  exports io.broadsheet.model;
  exports io.broadsheet.parser;
  exports io.broadsheet.report;
  exports io.broadsheet.language to
      io.broadsheet.docx,
      io.broadsheet.pdf;
  exports io.broadsheet.xml to
      io.broadsheet.epub,
      io.broadsheet.docx,
      io.broadsheet.json;

  uses io.broadsheet.format.EditionReader;
  uses io.broadsheet.format.EditionWriter;

  provides io.broadsheet.format.EditionReader with
      io.broadsheet.parser.TextReader;
}
