package io.broadsheet.evaluation;

import io.broadsheet.model.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An item of either side with its texts folded, ready to be compared. */
final class ComparedItem {
  /** What stands against a truth that nothing was found for. */
  static final ComparedItem NONE =
      new ComparedItem(0, "", List.of(), new TruthItem(0, List.of(), List.of()));

  final int page;
  final String id;
  final TruthItem.Head head;
  final Set<TruthItem.Head> heads = new HashSet<>();
  final String group;
  final List<String> names;
  final List<String> paragraphs;
  final List<String> captions;
  final List<String> credits;
  final Grams grams;
  private final List<Passage> printed;
  private final Map<Integer, List<String>> variants;

  private ComparedItem(int page, String id, List<Passage> passages, TruthItem truth) {
    this.page = page;
    this.id = id;
    this.printed = passages;
    this.head =
        new TruthItem.Head(
            all(passages, TextRole.KICKER),
            all(passages, TextRole.HEADLINE),
            all(passages, TextRole.DECK));
    heads.add(head);
    truth.heads().forEach(other -> heads.add(folded(other)));
    this.group = head.kicker() + head.headline() + head.decks();
    this.names = truth.names().stream().map(Folding::fold).filter(n -> !n.isEmpty()).toList();
    this.paragraphs = new ArrayList<>();
    for (Passage passage : passages) {
      String words = passage.role().isBody() ? Folding.fold(passage.text()) : "";
      if (!words.isEmpty()) {
        paragraphs.add(words);
      }
    }
    this.captions = each(passages, TextRole.CAPTION);
    this.credits =
        each(passages, TextRole.CREDIT).stream().map(ComparedItem::withoutBrackets).toList();
    this.variants = truth.variants();
    this.grams = Grams.of(group + String.join("", paragraphs) + String.join("", captions));
  }

  static ComparedItem of(TruthItem truth, int page) {
    return new ComparedItem(page, "", truth.passages(), truth);
  }

  static ComparedItem of(Item item, int page, Optional<String> language) {
    RoleTexts texts = RoleTexts.of(item, language);
    TruthItem plain = new TruthItem(page, List.of(), texts.names());
    return new ComparedItem(page, item.id(), texts.passages(), plain);
  }

  private static TruthItem.Head folded(TruthItem.Head head) {
    return new TruthItem.Head(
        Folding.fold(head.kicker()), Folding.fold(head.headline()), Folding.fold(head.decks()));
  }

  private static List<String> each(List<Passage> passages, TextRole role) {
    return passages.stream()
        .filter(passage -> passage.role() == role)
        .map(passage -> Folding.fold(passage.text()))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static String all(List<Passage> passages, TextRole role) {
    return String.join("", each(passages, role));
  }

  private static String withoutBrackets(String credit) {
    int from = 0;
    int to = credit.length();
    while (from < to && "()".indexOf(credit.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "()".indexOf(credit.charAt(to - 1)) >= 0) {
      to--;
    }
    return credit.substring(from, to);
  }

  /** True if the other has the paragraphs of this truth, or such as are right as well. */
  boolean hasParagraphsOf(ComparedItem found) {
    if (found.paragraphs.size() != paragraphs.size()) {
      return false;
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      String words = found.paragraphs.get(i);
      boolean same =
          words.equals(paragraphs.get(i))
              || variants.getOrDefault(i, List.of()).stream()
                  .anyMatch(other -> Folding.fold(other).equals(words));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** True if the other came out whole: the same words over it, the same paragraphs and captions. */
  boolean isWholeIn(ComparedItem found) {
    return found.group.equals(group) && hasParagraphsOf(found) && hasCaptionsOf(found);
  }

  /** True if the other has the same captions, in any order. */
  boolean hasCaptionsOf(ComparedItem found) {
    return found.captions.stream().sorted().toList().equals(captions.stream().sorted().toList());
  }

  /** The words over it as printed. */
  String printedHead() {
    return printed.stream()
        .filter(passage -> passage.role().isHead())
        .map(Passage::text)
        .collect(Collectors.joining(" / "));
  }

  /** Its paragraphs or captions as printed. */
  List<String> printed(Predicate<TextRole> roles) {
    return printed.stream()
        .filter(passage -> roles.test(passage.role()))
        .map(Passage::text)
        .toList();
  }

  /** Where one paragraph ends and the next begins, in characters from the first. */
  int[] boundaries() {
    int[] ends = new int[Math.max(0, paragraphs.size() - 1)];
    int at = 0;
    for (int i = 0; i < ends.length; i++) {
      at += paragraphs.get(i).length();
      ends[i] = at;
    }
    return ends;
  }
}
