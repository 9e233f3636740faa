package io.broadsheet.samples.press;

import io.broadsheet.evaluation.Passage;
import io.broadsheet.evaluation.TextRole;
import io.broadsheet.samples.press.Damage.Blanks;
import io.broadsheet.samples.press.Piece.Setting;
import io.broadsheet.samples.press.PressPage.PressItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sets stories as the lines of a page, and notes what stands where. */
final class Makeup {
  private final Phrasebook book;
  private final House house;
  private final Damage damage;
  private final Dice dice;
  private final Miscellany others;
  private final Tear tear;
  private final List<SetLine> lines = new ArrayList<>();
  private final List<PressItem> items = new ArrayList<>();
  private final List<String> furniture = new ArrayList<>();

  Makeup(Phrasebook book, House house, Damage damage, Miscellany others, Dice dice) {
    this.book = book;
    this.house = house;
    this.damage = damage;
    this.others = others;
    this.dice = dice;
    this.tear = new Tear(damage, book.unspaced(), dice);
  }

  /** The page with the given stories. */
  PressPage page(long seed, int number, List<Story> stories) {
    Misprint misprint = new Misprint(damage.misread(), dice);
    stories.forEach(story -> set(misprint.in(story)));
    List<SetLine> printed = new ArrayList<>();
    for (SetLine line : lines) {
      boolean blankLost = line.isBlank() && dice.chance(damage.blanksLost());
      if (!blankLost) {
        printed.add(dice.chance(damage.strays()) ? line.with(tear.stray(line.text())) : line);
      }
    }
    return new PressPage(
        book.language(), damage.level(), seed, number, house.habits(), printed, items, furniture);
  }

  private void set(Story story) {
    if (!lines.isEmpty() && house.blanks() != Blanks.NONE) {
      blank();
    }
    List<Passage> passages = new ArrayList<>();
    Map<Integer, List<String>> variants = new HashMap<>();
    List<Story> between = new ArrayList<>();
    Piece before = null;
    for (Piece piece : story.pieces()) {
      if (before != null && isBlankBetween(before, piece)) {
        blank();
      }
      String torn = set(piece, between);
      if (!torn.isEmpty()) {
        variants.put(bodies(passages), List.of(torn));
      }
      piece.passages().stream()
          .filter(passage -> passage.role() != TextRole.FURNITURE)
          .forEach(passages::add);
      strew(piece);
      before = piece;
    }
    if (story.kind() == Story.Kind.FURNITURE) {
      story.pieces().forEach(piece -> furniture.add(piece.printed()));
    } else {
      String kind = story.kind().name().toLowerCase(Locale.ROOT);
      items.add(new PressItem(kind, passages, story.names(), variants));
    }
    between.forEach(this::note);
  }

  /** Counts what paragraphs are counted by. */
  private static int bodies(List<Passage> passages) {
    return (int)
        passages.stream()
            .filter(
                passage ->
                    passage.role() == TextRole.PARAGRAPH
                        || passage.role() == TextRole.SUBHEADING
                        || passage.role() == TextRole.ENTRY)
            .count();
  }

  private void note(Story photo) {
    List<Passage> passages =
        photo.pieces().stream().flatMap(piece -> piece.passages().stream()).toList();
    items.add(new PressItem("photo", passages, List.of(), Map.of()));
  }

  private boolean isBlankBetween(Piece before, Piece piece) {
    if (house.blanks() != Blanks.PARAGRAPHS) {
      return false;
    }
    if (before.setting() == Setting.HEAD) {
      return piece.setting() == Setting.HEAD ? dice.chance(0.05) : house.blankAfterHead();
    }
    return !(before.setting() == Setting.LINE && piece.setting() == Setting.LINE)
        && !(before.setting() == Setting.CAPTION
            && piece.setting() == Setting.HEAD
            && dice.chance(0.7));
  }

  /** Puts a piece on the page; what the print says of its paragraph if a tear has changed it. */
  private String set(Piece piece, List<Story> between) {
    switch (piece.setting()) {
      case HEAD, LINE, FURNITURE -> {
        piece.printed().lines().forEach(line -> lines.add(new SetLine(line, role(piece), false)));
      }
      case CAPTION -> add(piece, piece.printed(), "", false);
      case RUNNING -> {
        return running(piece, between);
      }
    }
    return "";
  }

  private static TextRole role(Piece piece) {
    return piece.parts().get(0).role();
  }

  private String running(Piece piece, List<Story> between) {
    String printed = piece.printed();
    if (!dice.chance(damage.tears())) {
      add(piece, printed, house.indent(), false);
      return "";
    }
    Tear.Halves halves = tear.halves(printed, piece.body(), end(piece));
    if (halves == null) {
      add(piece, printed, house.indent(), false);
      return "";
    }
    add(piece, halves.above(), house.indent(), false);
    if (dice.chance(damage.interrupted())) {
      Story photo = others.photo();
      between.add(photo);
      blank();
      photo.pieces().forEach(part -> set(part, between));
      blank();
    } else if (dice.chance(0.8)) {
      blank();
    }
    add(piece, halves.below(), "", true);
    return halves.changed() ? halves.words() : "";
  }

  private static int end(Piece piece) {
    int end = piece.body();
    for (Piece.Part part : piece.parts()) {
      end += part.role() == TextRole.PARAGRAPH ? part.text().length() : 0;
    }
    return end;
  }

  private void strew(Piece piece) {
    if (piece.setting() == Setting.RUNNING && dice.chance(damage.strewn())) {
      Story line = others.furniture(dice.of("folio", "editors"), dice.between(1, 8));
      furniture.add(line.pieces().get(0).printed());
      set(line.pieces().get(0), List.of());
    }
  }

  private void add(Piece piece, String words, String indent, boolean goesOn) {
    boolean begun = goesOn;
    for (String line :
        Measure.lines(words, indent, house.measure(), book.unspaced(), house.hyphens())) {
      lines.add(new SetLine(line, role(piece), begun));
      begun = true;
    }
  }

  private void blank() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
      lines.add(SetLine.BLANK);
    }
  }
}
