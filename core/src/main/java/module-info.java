/** The model of a newspaper edition, the text parser, the service interface and the façade. */
module io.broadsheet.core {
  requires com.ibm.icu;

  exports io.broadsheet;
  exports io.broadsheet.format;
  exports io.broadsheet.model;
  exports io.broadsheet.report;

  uses io.broadsheet.format.EditionReader;
  uses io.broadsheet.format.EditionWriter;
}
