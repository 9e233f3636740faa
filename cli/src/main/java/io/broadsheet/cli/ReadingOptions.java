package io.broadsheet.cli;

import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.TrackedChanges;
import io.broadsheet.format.Typography;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the user knows of the input; the same for every command that reads. */
final class ReadingOptions {
  @Option(
      names = "--charset",
      paramLabel = "NAME",
      converter = CharsetConverter.class,
      description = "Encoding of text inputs, if it should not be found out.")
  private Charset charset;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      converter = LanguageConverter.class,
      description = "Main language, a BCP 47 tag such as zh-Hans or en.")
  private String language;

  @Option(names = "--publication", paramLabel = "NAME", description = "Name of the paper.")
  private String publication;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "Day on which the edition appeared.")
  private LocalDate date;

  @Option(
      names = "--typography",
      paramLabel = "HABIT",
      split = ",",
      description =
          "Set what was lost to the habits of the language, each change a repair: punctuation"
              + " (full-width marks in Chinese), quotes, spaces (inside Chinese, doubled), widths"
              + " (full-width letters and figures to half-width); several with commas.")
  private Typography[] typography = {};

  @Option(
      names = "--tracked-changes",
      paramLabel = "VIEW",
      description = "Word documents with tracked changes: accepted (the default) or original.")
  private TrackedChanges trackedChanges = TrackedChanges.ACCEPTED;

  ReadOptions toReadOptions() {
    ReadOptions options = ReadOptions.defaults();
    options = charset == null ? options : options.charset(charset);
    options = language == null ? options : options.language(language);
    options = publication == null ? options : options.publication(publication);
    options = options.typography(typography).trackedChanges(trackedChanges);
    return date == null ? options : options.date(date);
  }

  /** Tells a day that is none in words. */
  static final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String day) {
      try {
        return LocalDate.parse(day);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + day + "' is no date such as 2031-05-09");
      }
    }
  }

  /** Tells an unknown encoding in words. */
  static final class CharsetConverter implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String name) {
      try {
        return Charset.forName(name);
      } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
        throw new TypeConversionException("no encoding is called '" + name + "'");
      }
    }
  }

  /** Tells a tag that is none in words. */
  static final class LanguageConverter implements ITypeConverter<String> {
    @Override
    public String convert(String tag) {
      try {
        new Locale.Builder().setLanguageTag(tag);
        if (tag.isBlank()) {
          throw new TypeConversionException("the language tag is empty");
        }
        return tag;
      } catch (IllformedLocaleException e) {
        throw new TypeConversionException("'" + tag + "' is no BCP 47 language tag");
      }
    }
  }
}
