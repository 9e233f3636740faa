package io.broadsheet.docx.internal.read;

import com.ibm.icu.util.ULocale;
import io.broadsheet.docx.internal.Style;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/** The properties of a run (ECMA-376-1, 17.3.2) as far as an edition holds them. */
final class RunFormat {
  private final StyleTable styles;
  private Optional<Style> role = Optional.empty();
  private Optional<Boolean> bold = Optional.empty();
  private Optional<Boolean> italic = Optional.empty();
  private Optional<String> language = Optional.empty();
  private boolean hidden;

  RunFormat(StyleTable styles) {
    this.styles = styles;
  }

  /** Forgets what was taken. */
  void plain() {
    role = Optional.empty();
    bold = Optional.empty();
    italic = Optional.empty();
    language = Optional.empty();
    hidden = false;
  }

  /** Takes one property. */
  void take(Element property) {
    switch (property.word()) {
      case "rStyle" -> role = property.value().flatMap(styles::role);
      case "b" -> bold = Optional.of(property.isOn());
      case "i" -> italic = Optional.of(property.isOn());
      case "vanish" -> hidden = property.isOn();
      case "lang" -> language = language(property);
      default -> {}
    }
  }

  /** One language where one is stated; of several that of the letters, which is not known here. */
  private static Optional<String> language(Element lang) {
    Optional<String> latin = lang.value();
    Optional<String> eastAsian = lang.value("eastAsia");
    Optional<String> right = lang.value("bidi");
    long stated = Stream.of(latin, eastAsian, right).filter(Optional::isPresent).count();
    return stated == 1
        ? latin.or(() -> eastAsian).or(() -> right).flatMap(RunFormat::shortest)
        : Optional.empty();
  }

  /** A tag without what follows from the rest of it; Chinese by its script. */
  static Optional<String> shortest(String tag) {
    ULocale given = ULocale.forLanguageTag(tag);
    if (given.getLanguage().isEmpty()) {
      return Optional.empty();
    }
    ULocale likely = ULocale.addLikelySubtags(given);
    if (likely.getLanguage().equals("zh")) {
      return Optional.of("zh-" + likely.getScript());
    }
    return Optional.of(ULocale.minimizeSubtags(likely).toLanguageTag());
  }

  /** True for words that the program does not show. */
  boolean isHidden() {
    return hidden;
  }

  ParagraphText.Format format(Optional<URI> link) {
    boolean both = role.filter(Style.STRONG_EMPHASIS::equals).isPresent();
    boolean strong = both || role.filter(Style.STRONG::equals).isPresent();
    boolean emphasis = both || role.filter(Style.EMPHASIS::equals).isPresent();
    return new ParagraphText.Format(
        bold.orElse(strong),
        italic.orElse(emphasis),
        link,
        role.filter(RunFormat::isKept),
        language);
  }

  private static boolean isKept(Style role) {
    return switch (role) {
      case DATELINE_TEXT, BYLINE_TEXT, PAGE_LABEL, SECTION_NAME -> true;
      default -> false;
    };
  }
}
