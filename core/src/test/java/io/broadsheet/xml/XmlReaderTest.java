package io.broadsheet.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.BroadsheetException;
import io.broadsheet.LimitExceededException;
import io.broadsheet.Limits;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.report.Place;
import io.broadsheet.samples.HostileFiles;
import io.broadsheet.xml.XmlReader.Event;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReaderTest {
  private static final Place PLACE = Place.of("a.epub (a.xhtml)");

  private static String read(byte[] bytes, Limits limits) {
    XmlReader in = XmlReader.of(bytes, PLACE, new XmlAllowance(limits));
    StringBuilder out = new StringBuilder();
    while (in.next()) {
      if (in.event() == Event.START) {
        out.append('<').append(in.name());
        for (int i = 0; i < in.attributes(); i++) {
          out.append(' ').append(in.attributeName(i)).append('=').append(in.attributeValue(i));
        }
        out.append('>');
      } else if (in.event() == Event.END) {
        out.append("</").append(in.name()).append('>');
      } else {
        out.append(in.text());
      }
    }
    return out.toString();
  }

  private static String read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULTS);
  }

  @Test
  void eventsComeInOrder() {
    assertThat(read("<?xml version='1.0'?><!-- c --><a x='1'>甲<b/><![CDATA[<&乙]]>&amp;</a>"))
        .isEqualTo("<a x=1>甲<b></b><&乙&</a>");
  }

  @Test
  void namesAndAttributesHaveTheirNameSpaces() {
    XmlReader in =
        XmlReader.of(
            "<a xmlns='urn:a' xmlns:p='urn:p' p:x='1' x='2'/>".getBytes(StandardCharsets.UTF_8),
            PLACE,
            new XmlAllowance(Limits.DEFAULTS));
    in.next();
    assertThat(in.namespace()).isEqualTo("urn:a");
    assertThat(in.attribute("urn:p", "x")).hasValue("1");
    assertThat(in.attribute("x")).hasValue("2");
    assertThat(in.attribute("y")).isEmpty();
    assertThat(in.depth()).isEqualTo(1);
  }

  @Test
  void charactersThatXhtmlNamesAreKnownWithoutItsDocumentType() {
    assertThat(
            read(
                "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.1//EN' 'http://example.org/x.dtd'>"
                    + "<p title='a&nbsp;b'>—&mdash;&lt;&hellip;<![CDATA[&mdash;]]>&eacute;</p>"))
        .isEqualTo("<p title=a\u00A0b>——<…&mdash;é</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "GB18030", "Big5", "ISO-8859-1"})
  void encodingsAreThoseDeclared(String name) {
    String words = name.startsWith("ISO") ? "été" : "本報訊";
    String text = "<?xml version=\"1.0\" encoding=\"" + name + "\"?><a>" + words + "</a>";
    assertThat(read(text.getBytes(Charset.forName(name)), Limits.DEFAULTS))
        .isEqualTo("<a>" + words + "</a>");
  }

  @Test
  void aByteOrderMarkIsNoText() {
    assertThat(read("\uFEFF<a>b</a>")).isEqualTo("<a>b</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'http://127.0.0.1:9/'>]><a b='&x;'/>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/passwd'>%p;]><a>&q;</a>",
        "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;&x;'>]><a>&y;</a>",
        "<!DOCTYPE a [<!ENTITY nbsp '<script/>'>]><a>&unknown;</a>",
        "<a>",
        "<a></b>",
        "<a b='1' b='2'/>",
        "<a>\u0001</a>",
        "<?xml version='1.1'?><a>&#1;</a>",
        "text",
        "",
        "<?xml version='1.0' encoding='no-such'?><a/>"
      })
  void whatIsNoSoundXmlIsRefused(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("a.epub (a.xhtml)");
  }

  @Test
  void whatADocumentTypeDefinesIsPassedOver() {
    assertThat(read("<!DOCTYPE a [<!ENTITY nbsp 'evil'>]><a>&nbsp;</a>"))
        .isEqualTo("<a>\u00A0</a>");
    assertThat(read("<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a/>")).isEqualTo("<a></a>");
  }

  @Test
  void anErrorNamesLineAndColumn() {
    assertThatThrownBy(() -> read("<a>\n<b>\n  </c></a>"))
        .hasMessageContaining("line 3")
        .hasMessageContaining("column ");
  }

  @Test
  void bytesThatAreNotInTheEncodingAreRefused() {
    assertThatThrownBy(
            () -> read("<a>é</a>".getBytes(StandardCharsets.ISO_8859_1), Limits.DEFAULTS))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("not in UTF-8");
  }

  @Test
  void eachLimitHolds() {
    String deep = "<a>".repeat(300) + "</a>".repeat(300);
    assertThatThrownBy(() -> read(deep))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("nest deeper than 256");
    byte[] small = "<a b='12345'><c/></a>".getBytes(StandardCharsets.UTF_8);
    for (Limits limits :
        new Limits[] {
          Limits.DEFAULTS.nesting(1),
          Limits.DEFAULTS.xmlElements(1),
          Limits.DEFAULTS.xmlBytes(small.length - 1),
          Limits.DEFAULTS.xmlAttribute(4)
        }) {
      assertThatThrownBy(() -> read(small, limits)).isInstanceOf(LimitExceededException.class);
    }
  }

  @Test
  void documentsOfOneInputShareTheAllowance() {
    XmlAllowance allowance = new XmlAllowance(Limits.DEFAULTS.xmlBytes(10));
    byte[] bytes = "<a>b</a>".getBytes(StandardCharsets.UTF_8);
    XmlReader.of(bytes, PLACE, allowance);
    assertThatThrownBy(() -> XmlReader.of(bytes, PLACE, allowance))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void damagedDocumentsAreReadOrRefused() {
    byte[] sound =
        "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE a [<!ENTITY b 'c'>]><a x='&amp;1'>甲<b/></a>"
            .getBytes(StandardCharsets.UTF_8);
    HostileFiles.cut(sound, sound.length).forEach(XmlReaderTest::readsOrRefuses);
    HostileFiles.flipped(sound, 2000).forEach(XmlReaderTest::readsOrRefuses);
  }

  private static void readsOrRefuses(byte[] bytes) {
    try {
      read(bytes, Limits.DEFAULTS);
    } catch (BroadsheetException e) {
      assertThat(e).hasMessageStartingWith("a.epub (a.xhtml)");
    }
  }
}
