package io.broadsheet.cli;

import java.util.concurrent.TimeUnit;

/** One line on a terminal that says how far a long run is; silent elsewhere. */
final class Progress implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
  private static final long PACE = TimeUnit.MILLISECONDS.toNanos(200);

  private final boolean terminal;
  private final int all;
  private final long start = System.nanoTime();
  private long drawn;
  private int done;
  private boolean visible;

  private Progress(boolean terminal, int all) {
    this.terminal = terminal;
    this.all = all;
  }

  /** The launcher knows whether the error stream is a terminal; Java does not. */
  static Progress of(int all) {
    return new Progress(Boolean.getBoolean("broadsheet.terminal") && all > 1, all);
  }

  void step(int failed) {
    done++;
    long now = System.nanoTime();
    if (terminal && now - start > PATIENCE && now - drawn > PACE) {
      drawn = now;
      visible = true;
      System.err.printf(
          "\r%d of %d (%d %%)%s",
          done, all, 100L * done / all, failed > 0 ? ", " + failed + " failed" : "");
      System.err.flush();
    }
  }

  /** Makes room for a message. */
  void clear() {
    if (visible) {
      System.err.print("\r\033[K");
      System.err.flush();
      visible = false;
    }
  }

  @Override
  public void close() {
    clear();
  }
}
