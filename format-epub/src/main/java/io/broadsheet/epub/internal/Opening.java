package io.broadsheet.epub.internal;

import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Text;
import java.util.Optional;

/**
 * How a story opens: what stands before the first words of its first paragraph, and what on a line
 * above it.
 */
final class Opening {
  private final Optional<Text> dateline;
  private final Optional<Byline> runIn;
  private final Optional<Byline> above;
  private final boolean datelineFirst;

  Opening(Article article, String language) {
    dateline = article.dateline().map(d -> d.text());
    runIn = article.byline().filter(b -> b.placement() == Byline.Placement.RUN_IN);
    above = article.byline().filter(b -> b.placement() == Byline.Placement.OWN_LINE);
    datelineFirst = Language.isChineseOrJapanese(language);
  }

  Optional<Byline> aboveBody() {
    return above;
  }

  boolean isRunIn() {
    return dateline.isPresent() || runIn.isPresent();
  }

  /** 本报讯 (记者 …) in Chinese; byline before dateline elsewhere. */
  void write(Xml xml) {
    if (datelineFirst) {
      dateline.ifPresent(text -> span(xml, "dateline", text));
      if (dateline.isPresent() && runIn.isPresent()) {
        xml.text(gap(runIn.get().text()));
      }
      runIn.ifPresent(byline -> span(xml, "byline", byline.text()));
    } else {
      runIn.ifPresent(byline -> span(xml, "byline", byline.text()));
      if (dateline.isPresent() && runIn.isPresent()) {
        xml.text(" ");
      }
      dateline.ifPresent(text -> span(xml, "dateline", text));
    }
  }

  /** What stands between the opening and the first words. */
  String space() {
    String last =
        datelineFirst && runIn.isPresent()
            ? runIn.get().text().characters()
            : dateline.or(() -> runIn.map(Byline::text)).map(Text::characters).orElse("");
    return last.endsWith("）") || last.endsWith("】") ? "" : " ";
  }

  private static String gap(Text next) {
    String words = next.characters();
    return words.startsWith("（") || words.startsWith("【") ? "" : " ";
  }

  private static void span(Xml xml, String kind, Text text) {
    xml.open("span", "class", kind);
    RunningText.write(text, xml);
    xml.close();
  }
}
