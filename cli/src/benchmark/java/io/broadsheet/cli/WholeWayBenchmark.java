package io.broadsheet.cli;

import io.broadsheet.Editions;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** One page, warm: reading its text, and writing it in each format. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class WholeWayBenchmark {
  /** A page of the examples. */
  @Param({"linjiang-daily.txt", "harbour-courier.txt"})
  public String page;

  private Input input;
  private Edition edition;

  /** Reads the page once. */
  @Setup
  public void read() throws IOException {
    Path file = Path.of("..", "examples", page);
    input = Input.of(page, Files.readAllBytes(file));
    edition = text();
  }

  /** Text to edition. */
  @Benchmark
  public Edition text() {
    return Editions.readWithReport(input, ReadOptions.defaults()).edition();
  }

  /** Edition to JSON. */
  @Benchmark
  public byte[] json() {
    return Editions.toBytes(edition, "json");
  }

  /** Edition to PDF. */
  @Benchmark
  public byte[] pdf() {
    return Editions.toBytes(edition, "pdf");
  }

  /** Edition to EPUB. */
  @Benchmark
  public byte[] epub() {
    return Editions.toBytes(edition, "epub");
  }

  /** Edition to DOCX. */
  @Benchmark
  public byte[] docx() {
    return Editions.toBytes(edition, "docx");
  }
}
