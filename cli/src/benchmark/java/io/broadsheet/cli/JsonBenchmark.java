package io.broadsheet.cli;

import io.broadsheet.Editions;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.WriteContext;
import io.broadsheet.format.WriteOptions;
import io.broadsheet.model.Edition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/** An edition of 100 pages as JSON, warm: {@code bytes} a second are the figure to look at. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 6, time = 1)
public class JsonBenchmark {
  private static final int PAGES = 100;

  /** A page of the examples, so many times over. */
  @Param({"linjiang-daily.txt", "harbour-courier.txt"})
  public String page;

  /** How it is written. */
  @Param({"json compact", "json pretty", "jsonl", "ninjs"})
  public String format;

  private String id;
  private WriteOptions options;
  private Edition edition;
  private Input written;

  /** How many bytes went through. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Size {
    /** In a second. */
    public long bytes;
  }

  /** Counts bytes and keeps none. */
  private static final class Counter extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] b, int start, int length) {
      bytes += length;
    }
  }

  /** Reads the page once, and writes the edition once. */
  @Setup
  public void prepare() throws IOException {
    Edition one = Editions.read(Path.of("..", "examples", page));
    Edition.Builder many = one.toBuilder();
    for (int i = 1; i < PAGES; i++) {
      one.pages().forEach(many::page);
      one.repairs().forEach(many::repair);
    }
    edition = many.build();
    id = format.split(" ")[0];
    options =
        Editions.formats()
            .writer(id)
            .options(format.contains(" ") ? Map.of("layout", format.split(" ")[1]) : Map.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Editions.write(edition, id, out, options, WriteContext.PLAIN);
    written = Input.of("edition." + id, out.toByteArray());
  }

  /** Edition to bytes. */
  @Benchmark
  public void write(Size size) {
    Counter counter = new Counter();
    Editions.write(edition, id, counter, options, WriteContext.PLAIN);
    size.bytes += counter.bytes;
  }

  /** Bytes to edition. */
  @Benchmark
  public Edition read(Size size) {
    size.bytes += written.size();
    return Editions.readWithReport(written, ReadOptions.defaults()).edition();
  }
}
