package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Editions;
import io.broadsheet.model.Edition;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConvertTest {
  private static final String PAGE = "区图书馆夜间开放\n\n本报讯 (记者 林晚舟) 昨天,区图书馆开始夜间开放。\n\n读者说,灯亮着,心里就亮着。\n";

  @TempDir Path folder;

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleBecomesEveryFormat(Path page) throws IOException {
    Path out = folder.resolve("out");
    Terminal run = Terminal.run("convert", page, "--to", "json,pdf,epub,docx", "--out", out);
    assertThat(run.err()).doesNotContain("error");
    assertThat(run.code()).isZero();
    assertThat(names(out)).hasSize(4);
    for (String name : names(out)) {
      assertThat(Files.size(out.resolve(name))).isPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void twoRunsGiveTheSameBytes(Path page) throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    for (Path out : List.of(one, two)) {
      Terminal.run("convert", page, "--to", "json,pdf,epub,docx", "--out", out, "-q");
    }
    for (String name : names(one)) {
      assertThat(two.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
    }
  }

  @Test
  void theEditionsOfACorpusAreWrittenOneByOne() throws IOException {
    Path page = write("page.txt", PAGE);
    Path out = folder.resolve("out");
    Terminal.run("convert", page, "--to", "jsonl", "--out", out);
    String one = Files.readString(out.resolve("page.jsonl"));
    Path corpus = write("corpus.jsonl", one + one + one);
    Terminal several = Terminal.run("convert", corpus, "--to", "json", "--out", out);
    assertThat(several.code()).isZero();
    assertThat(names(out.resolve("corpus"))).containsExactly("1.json", "2.json", "3.json");
    assertThat(Editions.read(out.resolve("corpus").resolve("2.json")))
        .isEqualTo(Editions.read(page));
    Path broken = write("broken.jsonl", one + one + one + "{\"format\":");
    Terminal stopped = Terminal.run("convert", broken, "--to", "json", "--out", out);
    assertThat(stopped.code()).isEqualTo(3);
    assertThat(stopped.err()).contains("line 7");
    // The third is still open when the damaged line is reached.
    assertThat(names(out.resolve("broken"))).containsExactly("1.json", "2.json");
  }

  @Test
  void anEndingOfTwoPartsIsTakenOffWhole() throws IOException {
    Path page = write("page.txt", PAGE);
    Path out = folder.resolve("out");
    Terminal.run(
        "convert", page, "--to", "ninjs,jsonld", "--set", "ninjs.version=2.4", "--out", out);
    assertThat(names(out)).containsExactly("page.jsonld", "page.ninjs.json");
    Path back = folder.resolve("back");
    Terminal again =
        Terminal.run("convert", out.resolve("page.ninjs.json"), "--to", "json", "--out", back);
    assertThat(again.code()).isZero();
    assertThat(names(back)).containsExactly("page.json");
    Path strange = write("page.ninjs.txt", PAGE);
    Terminal.run("convert", strange, "--to", "json", "--out", back);
    assertThat(Editions.read(back.resolve("page.ninjs.json"))).isEqualTo(Editions.read(strange));
  }

  @Test
  void jsonReadsBackAndGoesOnToTheOthers() throws IOException {
    Path page = write("page.txt", PAGE);
    Path out = folder.resolve("out");
    Terminal.run("convert", page, "--to", "json", "--out", out);
    Edition edition = Editions.read(out.resolve("page.json"));
    assertThat(edition).isEqualTo(Editions.read(page));
    Terminal again =
        Terminal.run("convert", out.resolve("page.json"), "--to", "epub,docx", "--out", out);
    assertThat(again.code()).isZero();
    assertThat(names(out)).containsExactly("page.docx", "page.epub", "page.json");
  }

  @Test
  void anEmptyFileFails() throws IOException {
    fails(write("empty.txt", ""), "the file is empty");
  }

  @Test
  void aFileOfBlanksFails() throws IOException {
    fails(write("blank.txt", " \n\u3000\n\t\n"), "blank.txt");
  }

  @Test
  void aBinaryFileFails() throws IOException {
    Path file = folder.resolve("binary.txt");
    byte[] bytes = new byte[4096];
    new Random(7).nextBytes(bytes);
    Files.write(file, bytes);
    fails(file, "this is binary, not text");
    Path picture = folder.resolve("picture.txt");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    fails(picture, "this is a PNG picture, not text");
  }

  @Test
  void aMissingFileFails() {
    fails(folder.resolve("nowhere.txt"), "no such file");
  }

  @Test
  void aFolderWithoutTextFails() {
    fails(folder, "this is a folder without text files");
  }

  private void fails(Path input, String reason) {
    Path out = folder.resolve("out");
    Terminal run = Terminal.run("convert", input, "--to", "json,epub", "--out", out);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("broadsheet: error: ")
        .contains(reason);
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void oneBadInputDoesNotStopTheOthers() throws IOException {
    Path good = write("good.txt", PAGE);
    Path bad = write("bad.txt", "");
    Path out = folder.resolve("out");
    Terminal run = Terminal.run("convert", bad, good, "--to", "json", "--out", out);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("bad.txt");
    assertThat(names(out)).containsExactly("good.json");
  }

  @Test
  void aFileInTheWayOfTheFolderFails() throws IOException {
    Path page = write("page.txt", PAGE);
    Path file = write("out", "in the way");
    Terminal run = Terminal.run("convert", page, "--to", "json", "--out", file);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines()).singleElement().asString().contains("the folder cannot be made");
    assertThat(file).hasContent("in the way");
  }

  @Test
  void aPageWithNothingRecognisableKeepsItsTextAndSaysSo() throws IOException {
    String text = "lorem ipsum dolor sit amet\nconsectetur\n";
    Path page = write("page.txt", text);
    Path out = folder.resolve("out");
    Terminal run = Terminal.run("convert", page, "--to", "json", "--out", out);
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("warning").contains("text.no-structure");
    assertThat(Files.readString(out.resolve("page.json")))
        .contains("lorem ipsum dolor sit amet")
        .contains("consectetur");
  }

  @Test
  void everyMessageNamesTheInputByItsPath() throws IOException {
    Path page =
        Files.writeString(
            Files.createDirectory(folder.resolve("day")).resolve("page.txt"),
            "lorem ipsum dolor \uD83E\uDEE0\n");
    Terminal run =
        Terminal.run("convert", page, "--to", "json,pdf", "--out", folder.resolve("out"));
    assertThat(run.err().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("broadsheet: warning: " + page + ": "))
        .anyMatch(line -> line.contains("[text.no-structure]"))
        .anyMatch(line -> line.contains(": pdf, page 1: ") && line.contains("[pdf.missing-glyph]"));
    Path empty = Files.writeString(page.resolveSibling("empty.txt"), "");
    assertThat(Terminal.run("convert", empty, "--to", "json", "--out", folder.resolve("out")).err())
        .startsWith("broadsheet: error: " + empty + ": the file is empty; ");
  }

  @Test
  void aTextInAnotherEncodingIsFoundOut() throws IOException {
    Path page = folder.resolve("page.txt");
    Files.write(page, PAGE.getBytes(Charset.forName("GB18030")));
    Path out = folder.resolve("out");
    assertThat(Terminal.run("convert", page, "--to", "json", "--out", out).code()).isZero();
    assertThat(Files.readString(out.resolve("page.json"))).contains("区图书馆夜间开放");
  }

  @Test
  void wrongUseIsToldInOneLine() throws IOException {
    Path page = write("page.txt", PAGE);
    Path twin = Files.createDirectory(folder.resolve("twin")).resolve("page.txt");
    Files.writeString(twin, PAGE);
    wrong("no format of this name", "convert", page, "--to", "mobi", "--out", folder);
    wrong("Missing required", "convert", page, "--to", "json");
    wrong("Unknown option", "convert", page, "--to", "json", "--out", folder, "--fast");
    wrong("is no date", "convert", page, "--to", "json", "--out", folder, "--date", "May");
    wrong(
        "no encoding is called",
        "convert",
        page,
        "--to",
        "json",
        "--out",
        folder,
        "--charset",
        "x");
    wrong("written over", "convert", page, twin, "--to", "json", "--out", folder.resolve("out"));
    wrong("no such option", "convert", page, "--to", "epub", "--out", folder, "--set", "epub.x=1");
    wrong(
        "does not name",
        "convert",
        page,
        "--to",
        "json",
        "--out",
        folder,
        "--set",
        "epub.cover=no");
    wrong("no command given");
  }

  @Test
  void anInputIsNeverWrittenOver() throws IOException {
    Path page = write("page.txt", PAGE);
    Terminal.run("convert", page, "--to", "json", "--out", folder);
    byte[] before = Files.readAllBytes(folder.resolve("page.json"));
    wrong("written over", "convert", folder.resolve("page.json"), "--to", "json", "--out", folder);
    assertThat(folder.resolve("page.json")).hasBinaryContent(before);
  }

  private static void wrong(String reason, Object... arguments) {
    Terminal run = Terminal.run(arguments);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("broadsheet: error: ")
        .contains(reason);
    assertThat(run.code()).isEqualTo(2);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
