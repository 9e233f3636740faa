package io.broadsheet.parser.edition;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Hint;
import io.broadsheet.model.Item;
import io.broadsheet.model.Page;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.SourceRange;
import io.broadsheet.model.SourceSpan;
import io.broadsheet.model.Text;
import io.broadsheet.parser.signs.PageLanguage;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.MonthDay;
import io.broadsheet.parser.words.Numerals;
import io.broadsheet.parser.words.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says which days words such as 昨天, 本月8日, yesterday and on Tuesday stand for. They count from the
 * day of the edition or, in a story that was wired, from the day in its dateline; a story that was
 * wired on a day not stated is left alone, and so are headlines, quotations and words for no
 * certain day such as 近日. The text itself stays as it is.
 */
final class RelativeDates {
  /** A dateline is so many days old at most. */
  private static final int OLDEST_WIRE = 40;

  private static final Words DAYS = Conventions.CHINESE.words("relative-day");
  private static final Words MONTHS = Conventions.CHINESE.words("relative-month");

  private final LocalDate edition;
  private final Conventions alphabetic;
  private final Words days;
  private final Words beforeWeekday;
  private final List<Hint> hints = new ArrayList<>();

  private RelativeDates(LocalDate edition, Conventions alphabetic) {
    this.edition = edition;
    this.alphabetic = alphabetic;
    this.days = alphabetic.words("relative-day");
    this.beforeWeekday = alphabetic.words("before-weekday");
  }

  /**
   * Resolves those of all stories.
   *
   * @param edition the day of the edition
   * @param language the main language of the edition; empty if not known
   */
  static List<Hint> in(List<Page> pages, LocalDate edition, String language) {
    Conventions alphabetic = PageLanguage.of(language).alphabetic();
    RelativeDates dates = new RelativeDates(edition, alphabetic);
    for (Page page : pages) {
      for (Item item : page.items()) {
        if (item instanceof Article article) {
          dates.base(article.dateline()).ifPresent(base -> dates.story(article, base));
        }
      }
    }
    return List.copyOf(dates.hints);
  }

  private Optional<LocalDate> base(Optional<Dateline> dateline) {
    Optional<String> stated = dateline.flatMap(Dateline::date);
    if (stated.isPresent()) {
      return wired(stated.get());
    }
    boolean own =
        dateline
            .flatMap(Dateline::agency)
            .map(agency -> Conventions.CHINESE.has("own-paper", agency))
            .orElse(true);
    return own ? Optional.of(edition) : Optional.empty();
  }

  /** The last such day up to the edition's: a dateline rarely has a year. */
  private Optional<LocalDate> wired(String printed) {
    for (int back = 0; back <= OLDEST_WIRE; back++) {
      LocalDate day = edition.minusDays(back);
      if (MonthDay.matches(printed, day, alphabetic)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private void story(Article article, LocalDate base) {
    for (Block block : article.body()) {
      if (block instanceof Paragraph paragraph) {
        paragraph(paragraph.text(), base);
      }
    }
  }

  private void paragraph(Text text, LocalDate base) {
    String words = text.characters();
    int quotes = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int quote = quote(c);
      if (quote != 0) {
        quotes = Math.max(0, quotes + quote);
      } else if (c == '"') {
        quotes = quotes > 0 ? 0 : 1;
      } else if (quotes == 0 && Glyphs.isHan(c)) {
        i = Math.max(i, unspaced(text, i, base) - 1);
      } else if (quotes == 0 && mayBegin(c) && isWordStart(words, i)) {
        i = Math.max(i, spaced(text, i, base) - 1);
      }
    }
  }

  /** 1 for a sign that opens a quotation, -1 for one that closes it, 0 for all others. */
  private static int quote(char c) {
    return switch (c) {
      case '“', '「', '『', '《' -> 1;
      case '”', '」', '』', '》' -> -1;
      default -> 0;
    };
  }

  private boolean mayBegin(char letter) {
    return days.mayBegin(letter) || beforeWeekday.mayBegin(letter);
  }

  private static boolean isWordStart(String words, int at) {
    return Character.isLetter(words.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)));
  }

  /** Behind the word that stands here; 今天的 and 明天的 are as a rule no days. */
  private int unspaced(Text text, int at, LocalDate base) {
    String words = text.characters();
    int length = DAYS.at(words, at);
    int end = at + length;
    if (length > 0) {
      int days = Integer.parseInt(DAYS.meaning(words.substring(at, end)));
      if (days < 0 || !words.startsWith("的", end)) {
        add(text, at, end, base.plusDays(days), days < 0 ? 0.9 : 0.75);
      }
      return end;
    }
    int month = MONTHS.at(words, at);
    int number = at + month;
    while (month > 0 && number < words.length() && Glyphs.isNumeral(words.charAt(number))) {
      number++;
    }
    if (month == 0 || !words.startsWith("日", number)) {
      return at;
    }
    int months = Integer.parseInt(MONTHS.meaning(words.substring(at, at + month)));
    LocalDate there = base.plusMonths(months);
    int named = Numerals.of(words.substring(at + month, number));
    Optional<LocalDate> day = Numerals.day(there.getYear(), there.getMonthValue(), named);
    if (day.isPresent()) {
      add(text, at, number + 1, day.get(), 0.95);
    }
    return number + 1;
  }

  private int spaced(Text text, int at, LocalDate base) {
    String words = text.characters();
    int end = wordEnd(words, at);
    String word = words.substring(at, end);
    String meaning = days.meaning(word);
    if (!meaning.isEmpty()) {
      int days = Integer.parseInt(meaning);
      add(text, at, end, base.plusDays(days), days < 0 ? 0.9 : 0.75);
      return end;
    }
    boolean on = beforeWeekday.has(word) && words.startsWith(" ", end);
    return on ? weekday(text, at, end + 1, base) : at;
  }

  /** On Tuesday is the last one, if the sentence is not about what is to come. */
  private int weekday(Text text, int start, int at, LocalDate base) {
    String words = text.characters();
    int end = wordEnd(words, at);
    String meaning = alphabetic.words("weekday").meaning(words.substring(at, end));
    if (!meaning.isEmpty() && !isAhead(words, start)) {
      DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(meaning));
      if (base.getDayOfWeek() != weekday) {
        add(text, start, end, base.with(TemporalAdjusters.previous(weekday)), 0.7);
      }
    }
    return end;
  }

  /** True if a word such as will or next stands in the sentence. */
  private boolean isAhead(String words, int at) {
    int from = at;
    while (from > 0 && at - from < 300 && ".!?".indexOf(words.charAt(from - 1)) < 0) {
      from--;
    }
    int to = at;
    while (to < words.length() && to - at < 300 && ".!?".indexOf(words.charAt(to)) < 0) {
      to++;
    }
    for (int i = from; i < to; i++) {
      if (isWordStart(words, i) && alphabetic.has("ahead", words.substring(i, wordEnd(words, i)))) {
        return true;
      }
    }
    return false;
  }

  private static int wordEnd(String words, int at) {
    int end = at;
    while (end < words.length() && Character.isLetter(words.charAt(end)) && end - at < 40) {
      end++;
    }
    return end;
  }

  /** The first span that ends behind a place. */
  private static int spanAt(List<SourceSpan> spans, int at) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).endsAt() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void add(Text text, int from, int to, LocalDate day, double confidence) {
    List<SourceRange> evidence = new ArrayList<>();
    List<SourceSpan> spans = text.source();
    for (int i = spanAt(spans, from); i < spans.size() && spans.get(i).at() < to; i++) {
      SourceSpan span = spans.get(i);
      int start = Math.max(from, span.at());
      int end = Math.min(to, span.endsAt());
      if (start < end) {
        int shift = span.range().start() - span.at();
        evidence.add(new SourceRange(span.range().source(), start + shift, end + shift));
      }
    }
    hints.add(
        new Hint(Hint.Kind.RELATIVE_DATE, day.toString(), "relative-day", confidence, evidence));
  }
}
