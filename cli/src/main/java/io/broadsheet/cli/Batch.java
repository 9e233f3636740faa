package io.broadsheet.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Converts many inputs, several at a time; tells of them in the order in which they were given. */
final class Batch {
  private final Conversion conversion;
  private final Messages messages;
  private final int jobs;

  Batch(Conversion conversion, Messages messages, int jobs) {
    this.conversion = conversion;
    this.messages = messages;
    this.jobs = jobs;
  }

  /** Converts them; returns how many failed. */
  int run(List<Path> inputs) {
    conversion.makeFolder();
    int failed = 0;
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(jobs, inputs.size()));
    try (Progress progress = Progress.of(inputs.size())) {
      // Not all at once: an outcome waits until those before it are told.
      Queue<Future<Outcome>> under = new ArrayDeque<>();
      int next = 0;
      while (next < inputs.size() || !under.isEmpty()) {
        while (next < inputs.size() && under.size() < 4 * jobs) {
          Path input = inputs.get(next++);
          under.add(workers.submit(() -> conversion.convert(input)));
        }
        Outcome outcome = finished(under.remove());
        progress.clear();
        outcome.tell(messages);
        failed += outcome.isFailure() ? 1 : 0;
        progress.step(failed);
      }
    } finally {
      workers.shutdownNow();
    }
    return failed;
  }

  private static Outcome finished(Future<Outcome> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
