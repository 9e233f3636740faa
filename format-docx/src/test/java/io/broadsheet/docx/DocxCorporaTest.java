package io.broadsheet.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.BroadsheetException;
import io.broadsheet.Editions;
import io.broadsheet.model.Edition;
import io.broadsheet.samples.WordsInOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents of real pages, where {@code -Dbroadsheet.corpora=DIR} says that they are at hand. Other
 * programs read some of them; with {@code -Dbroadsheet.corpora.whole=true} all.
 */
@EnabledIfSystemProperty(named = "broadsheet.corpora", matches = ".+")
class DocxCorporaTest {
  private static final Path CORPORA = Path.of(System.getProperty("broadsheet.corpora", "."));
  private static final boolean WHOLE = Boolean.getBoolean("broadsheet.corpora.whole");

  @TempDir private Path folder;

  private record Page(String name, Edition edition, WordFile file) {}

  /** Every so manieth page, where not all are asked for. */
  private static List<Page> pages(int step) throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.walk(CORPORA)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < files.size(); i += WHOLE ? 1 : step) {
      try {
        Edition edition = Editions.read(files.get(i));
        pages.add(new Page(files.get(i).toString(), edition, WordFile.of(edition)));
      } catch (BroadsheetException unread) {
        assertThat(unread.getMessage()).contains(files.get(i).getFileName().toString());
      }
    }
    assertThat(pages).isNotEmpty();
    return pages;
  }

  @Test
  void everyPageMakesASoundDocumentOfAllItsWords() throws Exception {
    for (Page page : pages(1)) {
      SoundDocument.assertSound(page.name(), page.edition(), page.file());
    }
  }

  @Test
  void pandocReadsTheSameWords() throws Exception {
    Program.PANDOC.assumeInstalled();
    for (Page page : pages(8)) {
      Path file = Files.write(folder.resolve("page.docx"), page.file().bytes());
      assertThat(SoundDocument.words(SoundDocument.asPandocReads(folder, file)))
          .as(page.name())
          .isEqualTo(WordsInOrder.together(page.edition()));
    }
  }

  @Test
  void libreOfficeSetsEveryLetterOnAPage() throws Exception {
    Program.LIBRE_OFFICE.assumeInstalled();
    Program.PDF_TO_TEXT.assumeInstalled();
    List<Page> pages = pages(12);
    List<Path> files = new ArrayList<>();
    for (Page page : pages) {
      Path file = folder.resolve(files.size() + ".docx");
      files.add(Files.write(file, page.file().bytes()));
    }
    Program.convert(folder, "pdf", folder.resolve("out"), files);
    for (int i = 0; i < files.size(); i++) {
      assertThat(folder.resolve("out/" + i + ".pdf")).as(pages.get(i).name()).exists();
      String shown = Program.PDF_TO_TEXT.run(folder, "out/" + i + ".pdf", "-");
      assertThat(missing(WordsInOrder.together(pages.get(i).edition()), shown))
          .as(pages.get(i).name())
          .isEmpty();
    }
  }

  /** Letters that a text lacks; a few may be other characters by the fonts of the machine. */
  private static List<String> missing(String words, String shown) {
    Map<String, Integer> letters = letters(words);
    letters(shown).forEach((letter, count) -> letters.merge(letter, -count, Integer::sum));
    return letters.entrySet().stream()
        .filter(letter -> letter.getValue() > 2)
        .map(letter -> letter.getKey() + " " + letter.getValue())
        .toList();
  }

  private static Map<String, Integer> letters(String text) {
    Map<String, Integer> letters = new TreeMap<>();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(Character.toString(c), 1, Integer::sum));
    return letters;
  }
}
