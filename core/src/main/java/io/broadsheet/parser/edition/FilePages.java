package io.broadsheet.parser.edition;

import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.Page;
import io.broadsheet.model.Provenance;
import io.broadsheet.model.Repair;
import io.broadsheet.model.Text;
import io.broadsheet.parser.copy.Doubts;
import io.broadsheet.parser.copy.FairCopy;
import io.broadsheet.parser.copy.Ledger;
import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.copy.LineSplitter;
import io.broadsheet.parser.copy.OddCharacterFindings;
import io.broadsheet.parser.copy.TextDraft;
import io.broadsheet.parser.copy.TextFinding;
import io.broadsheet.parser.encoding.Decoded;
import io.broadsheet.parser.furniture.PageFileName;
import io.broadsheet.parser.furniture.PageLabel;
import io.broadsheet.parser.furniture.PageMarks;
import io.broadsheet.parser.furniture.PageTurns;
import io.broadsheet.parser.signs.PageLanguage;
import io.broadsheet.parser.words.LanguageGuess;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Takes one decoded file of an edition through the stages up to its pages. */
public final class FilePages {
  private final Input input;
  private final Decoded decoded;
  private final Ledger ledger;
  private final Doubts doubts;
  private final PageFileName name;
  private final Optional<String> language;
  private List<BuiltPage> built = List.of();

  /**
   * Opens a file.
   *
   * @param source its place among the files of the edition, from 0
   */
  public FilePages(int source, Input input, ReadOptions options, Decoded decoded) {
    this.input = input;
    this.decoded = decoded;
    FairCopy copy = FairCopy.of(source, decoded);
    this.ledger = new Ledger(decoded.text(), copy);
    this.doubts = new Doubts(input.name(), copy);
    this.name = PageFileName.of(input.name());
    this.language = options.language().or(() -> LanguageGuess.of(copy.text()));
  }

  /**
   * Reads the pages.
   *
   * @param before how many pages of the edition come before them
   */
  void read(ReadOptions options, int before) {
    List<BuiltPage> pages = new ArrayList<>();
    int[] starts = build(pages, options, before);
    for (int i = 0; i < starts.length; i++) {
      int start = i == 0 ? 0 : starts[i];
      int end = i + 1 < starts.length ? starts[i + 1] : ledger.text().length();
      Page page = spaced(pages.get(i).page(), start, end);
      pages.set(i, pages.get(i).with(pages.size() == 1 ? labelled(page) : page));
    }
    built = List.copyOf(pages);
    wholeFile();
  }

  /**
   * Builds page after page; returns where each starts. What a page was read from is let go with it:
   * of a long file only the lines that are still to be read are held.
   */
  private int[] build(List<BuiltPage> pages, ReadOptions options, int before) {
    List<Line> all = LineSplitter.split(ledger.copy());
    PageMarks marks = PageMarks.in(all);
    PageLanguage whole = PageLanguage.of(language.orElse(""));
    Deque<List<Line>> left = new ArrayDeque<>(PageTurns.pages(all, marks, whole));
    all = List.of();
    int[] starts = new int[left.size()];
    for (int i = 0; i < starts.length; i++) {
      List<Line> lines = left.remove();
      starts[i] = lines.isEmpty() ? 0 : lines.get(0).start();
      PageAssembly assembly = new PageAssembly(ledger, doubts, before + i + 1);
      pages.add(assembly.build(lines, language(lines, options), marks));
    }
    return starts;
  }

  List<BuiltPage> built() {
    return built;
  }

  List<Page> pages() {
    return built.stream().map(BuiltPage::page).toList();
  }

  Doubts doubts() {
    return doubts;
  }

  PageFileName name() {
    return name;
  }

  /** As given, or what the text is written in. */
  Optional<String> language() {
    return language;
  }

  /** All that is read of it, as one text. */
  String text() {
    return ledger.text();
  }

  List<Repair> repairs() {
    return ledger.repairs();
  }

  int length() {
    return decoded.text().length();
  }

  Provenance.Source source() {
    return new Provenance.Source(
        input.name(),
        input.size(),
        input.sha256(),
        Optional.of(decoded.charset().name()),
        decoded.byteOrderMark(),
        decoded.text().length());
  }

  /** As given, or what a page itself is written in; if that cannot be told, as the whole. */
  private PageLanguage language(List<Line> page, ReadOptions options) {
    Optional<String> tag = options.language();
    if (tag.isEmpty() && !page.isEmpty()) {
      int end = page.get(page.size() - 1).end();
      tag = LanguageGuess.of(ledger.text(), page.get(0).start(), end);
    }
    return PageLanguage.of(tag.or(() -> language).orElse(""));
  }

  /** A page's own label wins over that of its file's name. */
  private Page labelled(Page page) {
    if (name.label().isEmpty()) {
      return page;
    }
    String label = name.label().get();
    if (page.label().isEmpty()) {
      return page.toBuilder().label(label).build();
    }
    if (!PageLabel.key(label).equals(PageLabel.key(page.label().get()))) {
      doubts.whole(TextFinding.NAME_DISAGREES, "page " + page.label().get(), "page " + label);
    }
    return page;
  }

  /** Accounts for all that no item took: nothing of the source is ever lost. */
  private Page spaced(Page page, int start, int end) {
    Page.Builder builder = page.toBuilder();
    for (int[] stretch : ledger.unclaimed(start, end)) {
      doubts.at(stretch[0], TextFinding.UNPLACED);
      Text text = TextDraft.of(ledger, stretch[0], stretch[1]);
      builder.furniture(new Furniture(Furniture.Role.OTHER, text));
    }
    Text spacing = ledger.remainder(start, end);
    if (!spacing.isEmpty()) {
      builder.furniture(new Furniture(Furniture.Role.SPACING, spacing));
    }
    return builder.build();
  }

  private void wholeFile() {
    if (built.stream().noneMatch(BuiltPage::structured)) {
      doubts.whole(TextFinding.NO_STRUCTURE);
    }
    if (!decoded.losses().isEmpty()) {
      int first = decoded.losses().get(0).at();
      doubts.atSource(
          first, TextFinding.UNDECODABLE, decoded.losses().size(), decoded.charset().name());
    }
    if (!decoded.certain()) {
      doubts.whole(TextFinding.CHARSET_GUESSED, decoded.charset().name());
    }
    OddCharacterFindings.report(decoded, ledger.copy().edits(), doubts);
  }
}
