package io.broadsheet.format;

import io.broadsheet.model.Edition;
import io.broadsheet.report.WriteReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Writes one format. Implementations are thread safe and have a public constructor without
 * arguments.
 */
public interface EditionWriter {
  /** What it writes. */
  Format format();

  /** The options that are in force when none are given. */
  WriteOptions defaults();

  /** The settings that {@link #options} understands. */
  List<Setting> settings();

  /**
   * Makes options from text.
   *
   * @param settings values by {@link Setting#key()}
   * @throws io.broadsheet.InvalidOptionException if a key is unknown or a value makes no sense
   */
  WriteOptions options(Map<String, String> settings);

  /**
   * Writes an edition; the same edition and options give the same bytes.
   *
   * @param out left open
   * @param options of the class that {@link #defaults()} returns
   * @throws IOException if {@code out} fails
   * @throws io.broadsheet.InvalidOptionException if the options are another writer's
   * @throws io.broadsheet.BroadsheetException if the edition cannot be written so
   */
  WriteReport write(Edition edition, OutputStream out, WriteOptions options, WriteContext context)
      throws IOException;
}
