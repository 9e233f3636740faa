package io.broadsheet.cli;

import io.broadsheet.Editions;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** An edition of four pages, warm: written in a format, and read back from it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class FourPagesBenchmark {
  private static final int PAGES = 4;

  /** The page of which the edition has four. */
  @Param({"linjiang-daily.txt", "harbour-courier.txt"})
  public String page;

  /** The format. */
  @Param("epub")
  public String format;

  private Edition edition;
  private byte[] written;

  /** Makes the edition and writes it once. */
  @Setup
  public void make() throws IOException {
    Edition one = Editions.read(Path.of("..", "examples", page));
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      pages.addAll(one.pages());
    }
    edition = one.toBuilder().pages(pages).build();
    written = Editions.toBytes(edition, format);
  }

  /** Edition to bytes. */
  @Benchmark
  public byte[] write() {
    return Editions.toBytes(edition, format);
  }

  /** Bytes to edition. */
  @Benchmark
  public Edition read() {
    Input input = Input.of("edition." + format, written);
    return Editions.readWithReport(input, ReadOptions.defaults()).edition();
  }
}
