package io.broadsheet.format;

import io.broadsheet.Limits;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the caller knows and the file may not say. What is given wins over what a reader finds.
 *
 * @param charset how the text is encoded
 * @param language the main language, a BCP 47 tag
 * @param publication the name of the paper
 * @param date the day of the edition
 * @param limits how much the input may ask of the machine
 * @param typography what of a text is set to its language's habits; nothing unless asked for
 * @param trackedChanges how a document with tracked changes is read
 */
public record ReadOptions(
    Optional<Charset> charset,
    Optional<String> language,
    Optional<String> publication,
    Optional<LocalDate> date,
    Limits limits,
    Set<Typography> typography,
    TrackedChanges trackedChanges) {

  public ReadOptions {
    typography = Set.copyOf(typography);
  }

  private static final ReadOptions DEFAULTS =
      new ReadOptions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Limits.DEFAULTS,
          Set.of(),
          TrackedChanges.ACCEPTED);

  /** Nothing known. */
  public static ReadOptions defaults() {
    return DEFAULTS;
  }

  public ReadOptions charset(Charset charset) {
    return new ReadOptions(
        Optional.of(charset), language, publication, date, limits, typography, trackedChanges);
  }

  public ReadOptions language(String tag) {
    return new ReadOptions(
        charset, Optional.of(tag), publication, date, limits, typography, trackedChanges);
  }

  public ReadOptions publication(String name) {
    return new ReadOptions(
        charset, language, Optional.of(name), date, limits, typography, trackedChanges);
  }

  public ReadOptions date(LocalDate date) {
    return new ReadOptions(
        charset, language, publication, Optional.of(date), limits, typography, trackedChanges);
  }

  public ReadOptions limits(Limits limits) {
    return new ReadOptions(
        charset, language, publication, date, limits, typography, trackedChanges);
  }

  /** Has these habits set right; each change is a repair of kind {@code TYPOGRAPHY}. */
  public ReadOptions typography(Typography... habits) {
    Set<Typography> asked = EnumSet.noneOf(Typography.class);
    asked.addAll(List.of(habits));
    return new ReadOptions(charset, language, publication, date, limits, asked, trackedChanges);
  }

  public ReadOptions trackedChanges(TrackedChanges view) {
    return new ReadOptions(charset, language, publication, date, limits, typography, view);
  }
}
