/** Edition JSON, read and written. */
module io.broadsheet.json {
  requires transitive io.broadsheet.core;
  requires com.fasterxml.jackson.core;

  exports io.broadsheet.json;

  opens io.broadsheet.json;

  provides io.broadsheet.format.EditionReader with
      io.broadsheet.json.JsonEditionReader,
      io.broadsheet.json.JsonLinesEditionReader,
      io.broadsheet.json.NinjsEditionReader;
  provides io.broadsheet.format.EditionWriter with
      io.broadsheet.json.JsonEditionWriter,
      io.broadsheet.json.JsonLinesEditionWriter,
      io.broadsheet.json.NinjsEditionWriter,
      io.broadsheet.json.JsonLdEditionWriter;
}
