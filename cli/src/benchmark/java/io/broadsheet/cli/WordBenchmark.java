package io.broadsheet.cli;

import io.broadsheet.Editions;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An edition as a Word document, warm: writing it and reading it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class WordBenchmark {
  /** How many pages the edition has. */
  @Param({"4", "64"})
  public int pages;

  private Edition edition;
  private Input document;

  /** Makes the edition of one example page. */
  @Setup
  public void read() throws IOException {
    String page = Files.readString(Path.of("..", "examples", "linjiang-daily.txt"));
    byte[] text = String.join("\f", Collections.nCopies(pages, page)).getBytes(StandardCharsets.UTF_8);
    edition =
        Editions.readWithReport(Input.of("pages.txt", text), ReadOptions.defaults()).edition();
    document = Input.of("pages.docx", Editions.toBytes(edition, "docx"));
  }

  /** Edition to DOCX. */
  @Benchmark
  public byte[] write() {
    return Editions.toBytes(edition, "docx");
  }

  /** DOCX to edition. */
  @Benchmark
  public Edition readBack() {
    return Editions.readWithReport(document, ReadOptions.defaults()).edition();
  }
}
