package io.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.BroadsheetException;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Edition;
import io.broadsheet.samples.OtherJava;
import io.broadsheet.samples.SampleEditions;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large and hostile files, in a virtual machine of their own with little memory. */
class SmallHeapTest {
  @Test
  void aCorpusOf200000LinesIsWrittenAndReadIn32Megabytes(@TempDir Path folder) throws Exception {
    assertThat(run("-Xmx32m", "corpus", folder.toString()))
        .isEqualTo("editions 40000, lines 200000");
  }

  @Test
  void hostileFilesAreRefusedOrReadIn256Megabytes(@TempDir Path folder) throws Exception {
    assertThat(run("-Xmx256m", "hostile", folder.toString()))
        .isEqualTo(
            "brackets: refused, braces: refused, long string: read, long key: read,"
                + " long number: refused, many keys: read, many pages: read");
  }

  private static String run(String heap, String... arguments) throws Exception {
    byte[] said = OtherJava.run(List.of(heap), SmallHeapTest.class, arguments);
    return new String(said, StandardCharsets.UTF_8).strip();
  }

  /** What runs in the small machine. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    System.out.println(arguments[0].equals("corpus") ? corpus(folder) : hostile());
  }

  private static String corpus(Path folder) throws IOException {
    Path file = folder.resolve("corpus.jsonl");
    Edition edition = SampleEditions.onePageChinese();
    JsonLinesEditionWriter writer = new JsonLinesEditionWriter();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 40_000; i++) {
        writer.write(edition, out, writer.defaults(), WriteContext.PLAIN);
      }
    }
    long[] count = new long[1];
    try (InputStream in = Files.newInputStream(file)) {
      new JsonLinesEditionReader()
          .readEach(
              "corpus.jsonl",
              in,
              ReadOptions.defaults(),
              reading -> count[0] += reading.edition().equals(edition) ? 1 : 0);
    }
    try (var lines = Files.lines(file)) {
      return "editions " + count[0] + ", lines " + lines.count();
    }
  }

  private static String hostile() {
    String start = "{\"format\":\"broadsheet-edition\",\"version\":1,\"minor\":1,";
    String end = "\"pages\":[]}";
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      keys.append("\"").append(i).append("\":{},");
    }
    return String.join(
        ", ",
        read("brackets", start + "\"a\":" + "[".repeat(10_000_000)),
        read("braces", start + "{\"a\":".repeat(2_000_000)),
        read("long string", start + "\"a\":\"" + "报".repeat(10_000_000) + "\"," + end),
        read("long key", start + "\"" + "k".repeat(40_000) + "\":1," + end),
        read("long number", start + "\"a\":" + "9".repeat(10_000_000) + "," + end),
        read("many keys", start + keys + end),
        read(
            "many pages",
            start + "\"pages\":[{\"items\":[]}" + ",{\"items\":[]}".repeat(500_000) + "]}"));
  }

  private static String read(String what, String json) {
    try {
      new JsonEditionReader().read(Input.ofText(what, json), ReadOptions.defaults());
      return what + ": read";
    } catch (BroadsheetException e) {
      return what + ": refused";
    }
  }
}
