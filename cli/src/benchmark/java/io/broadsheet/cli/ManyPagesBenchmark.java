package io.broadsheet.cli;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.broadsheet.Editions;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Edition;
import io.broadsheet.samples.press.Press;
import io.broadsheet.samples.press.PressPage;
import java.nio.charset.StandardCharsets;
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

/**
 * Many different pages of invented newspapers in one file, of all levels of damage: reading them on
 * one core, beside finding their words with ICU4J.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class ManyPagesBenchmark {
  /** How much text, in thousands of bytes of UTF-8: so many by the milliseconds are MB/s. */
  @Param({"10", "1000", "10000"})
  public int kilobytes;

  /** The language of the pages. */
  @Param({"zh-Hans", "en"})
  public String language;

  private Input input;
  private String text;

  /** Prints the pages, a form feed between. */
  @Setup
  public void print() {
    StringBuilder pages = new StringBuilder();
    int size = 0;
    for (long seed = 1; size < kilobytes * 1000; seed++) {
      for (PressPage page : Press.edition(language, (int) (seed % 4), seed)) {
        if (size < kilobytes * 1000) {
          pages.append(page.text()).append("\n\f");
          size += page.text().getBytes(StandardCharsets.UTF_8).length + 2;
        }
      }
    }
    text = pages.toString();
    input = Input.ofText("pages.txt", text);
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
