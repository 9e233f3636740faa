package io.broadsheet.cli;

/** How a run ended, for scripts. */
enum ExitCode {
  OK(0),
  SOME_FAILED(1),
  WRONG_USE(2),
  ALL_FAILED(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** The code for so many failures among so many inputs. */
  static ExitCode of(int failed, int inputs) {
    if (failed == 0) {
      return OK;
    }
    return failed < inputs ? SOME_FAILED : ALL_FAILED;
  }
}
