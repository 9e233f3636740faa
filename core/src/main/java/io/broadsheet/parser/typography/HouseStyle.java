package io.broadsheet.parser.typography;

import io.broadsheet.format.Typography;
import io.broadsheet.model.Text;
import io.broadsheet.parser.signs.PageLanguage;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import java.util.Set;

/** Sets the texts of a file to the habits of its language, as far as was asked for. */
public final class HouseStyle {
  private final Set<Typography> asked;
  private final PageLanguage language;
  private final QuotationMarks unspaced;
  private final QuotationMarks spaced;
  private final Patches patches;

  /**
   * The style of the pages of a file in one language.
   *
   * @param words all words of the file
   * @param patches of its edition
   */
  public HouseStyle(Set<Typography> asked, PageLanguage language, String words, Patches patches) {
    this.asked = asked;
    this.language = language;
    this.unspaced = marks(language.unspaced(), words);
    this.spaced = marks(language.alphabetic(), words);
    this.patches = patches;
  }

  private static QuotationMarks marks(Conventions conventions, String words) {
    return QuotationMarks.of(conventions.all("quotation-marks"), words);
  }

  /** Running text. */
  Text running(Text text) {
    return set(text, true);
  }

  /** Headings, names and credits: their gaps mean something. */
  Text display(Text text) {
    return set(text, false);
  }

  private Text set(Text text, boolean running) {
    Corrections corrections = new Corrections(text, patches.open(text));
    boolean eastern = isEastern(text.characters());
    boolean chinese = eastern && !language.isJapanese() && !hasKana(text.characters());
    if (asked.contains(Typography.WIDTHS)) {
      HalfWidths.correct(corrections);
    }
    if (asked.contains(Typography.PUNCTUATION) && chinese) {
      FullWidthMarks.correct(corrections);
    }
    if (asked.contains(Typography.QUOTES)) {
      quotes(corrections, eastern);
    }
    if (asked.contains(Typography.SPACES) && chinese) {
      NoiseSpaces.correctChinese(corrections, running);
    } else if (asked.contains(Typography.SPACES) && !eastern) {
      NoiseSpaces.correctSpaced(corrections);
    }
    return corrections.isChanged() ? patches.apply(text, corrections) : text;
  }

  private void quotes(Corrections corrections, boolean eastern) {
    if (eastern && unspaced != null) {
      unspaced.correctUnspaced(corrections);
    } else if (!eastern && spaced != null) {
      spaced.correctSpaced(corrections);
    }
  }

  /** Written without spaces between words, and not Korean with a word in Han. */
  private boolean isEastern(String text) {
    return !language.isKorean()
        && text.chars().anyMatch(c -> Glyphs.isHan((char) c) || Glyphs.isKana((char) c));
  }

  private static boolean hasKana(String text) {
    return text.chars().anyMatch(c -> Glyphs.isKana((char) c));
  }
}
