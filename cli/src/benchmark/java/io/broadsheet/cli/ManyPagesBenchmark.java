package io.broadsheet.cli;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.broadsheet.Editions;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** Many pages in one file: reading them, beside finding their words with ICU4J. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 6)
@Measurement(iterations = 6)
public class ManyPagesBenchmark {
  /** How much text. */
  @Param({"1", "10"})
  public int megabytes;

  /** The page that is repeated, with a form feed between. */
  @Param({"linjiang-daily.txt", "harbour-courier.txt"})
  public String page;

  private Input input;
  private String text;

  /** Repeats the page. */
  @Setup
  public void repeat() throws IOException {
    String one = Files.readString(Path.of("..", "examples", page)) + "\n\f\n";
    int times = megabytes * 1_000_000 / one.getBytes(StandardCharsets.UTF_8).length;
    text = one.repeat(times);
    input = Input.of(page, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Text to edition. */
  @Benchmark
  public Edition read() {
    return Editions.readWithReport(input, ReadOptions.defaults()).edition();
  }

  /** The peer: where the words begin and end. */
  @Benchmark
  public int words() {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(text);
    int count = 0;
    while (words.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }
}
