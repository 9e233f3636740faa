package io.broadsheet.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The schemas of ECMA-376, as POI has them. */
final class Schemas {
  private Schemas() {}

  /** What a part breaks of the ECMA-376 schemas; empty for parts of other kinds. */
  static List<String> violations(String name, byte[] bytes) throws IOException, XmlException {
    XmlObject part = parse(name, new ByteArrayInputStream(bytes));
    List<XmlError> errors = new ArrayList<>();
    if (part != null) {
      part.validate(new XmlOptions().setErrorListener(errors));
    }
    return errors.stream().map(Object::toString).toList();
  }

  private static XmlObject parse(String name, ByteArrayInputStream in)
      throws IOException, XmlException {
    if (name.startsWith("word/header") || name.startsWith("word/house_header")) {
      return HdrDocument.Factory.parse(in);
    }
    return switch (name) {
      case "word/document.xml" -> DocumentDocument.Factory.parse(in);
      case "word/styles.xml" -> StylesDocument.Factory.parse(in);
      case "word/settings.xml" -> SettingsDocument.Factory.parse(in);
      case "word/footer.xml" -> FtrDocument.Factory.parse(in);
      case "word/numbering.xml" -> NumberingDocument.Factory.parse(in);
      case "docProps/custom.xml" -> PropertiesDocument.Factory.parse(in);
      default -> null;
    };
  }
}
