package io.broadsheet.samples.press;

import io.broadsheet.evaluation.TextRole;
import io.broadsheet.samples.press.Piece.Part;
import io.broadsheet.samples.press.Piece.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the stories of one paper in the habits of the house. */
final class Newsroom {
  private final Phrasebook book;
  private final House house;
  private final Dice dice;

  Newsroom(Phrasebook book, House house, Dice dice) {
    this.book = book;
    this.house = house;
    this.dice = dice;
  }

  /** The next piece of news: mostly plain, a few of each other kind. */
  List<Story> next() {
    Miscellany others = new Miscellany(this, book, house, dice);
    int kind = dice.between(1, 100);
    if (kind <= 62) {
      return List.of(news(dice.between(1, 6), true));
    } else if (kind <= 69) {
      return List.of(feature());
    } else if (kind <= 73) {
      return List.of(news(dice.between(1, 2), false));
    } else if (kind <= 82) {
      return List.of(others.photo());
    } else if (kind <= 87) {
      return others.briefs();
    } else if (kind <= 91) {
      return List.of(others.notice());
    } else if (kind <= 94) {
      return List.of(others.table());
    } else if (kind <= 96) {
      return List.of(others.poem());
    } else if (kind <= 98) {
      return List.of(others.letter());
    }
    return List.of(others.interview());
  }

  private Story news(int paragraphs, boolean headed) {
    Story story = new Story(Story.Kind.ARTICLE);
    if (headed) {
      head(story);
    }
    boolean signed = dice.chance(0.65);
    boolean above = headed && signed && dice.chance(house.bylineAbove());
    boolean atEnd = signed && !above && dice.chance(house.bylineEnd());
    boolean opens = !headed || dice.chance(house.openings());
    if (above) {
      bylineAbove(story);
    }
    for (int i = 0; i < paragraphs; i++) {
      List<Part> parts = new ArrayList<>();
      if (i == 0 && opens) {
        parts.addAll(opening(story, signed && !above && !atEnd));
      }
      parts.add(new Part(TextRole.PARAGRAPH, words(dice.between(1, 4)), ""));
      story.add(new Piece(parts, Setting.RUNNING));
    }
    if (atEnd) {
      bylineAtEnd(story);
    }
    return story;
  }

  /** A long signed piece: no opening, subheadings without numbers. */
  private Story feature() {
    Story story = new Story(Story.Kind.ARTICLE);
    head(story);
    bylineAbove(story);
    for (int i = 0; i < dice.between(1, 2); i++) {
      story.add(Piece.paragraph(words(dice.between(2, 4))));
    }
    for (int chapter = 0; chapter < dice.between(2, 4); chapter++) {
      story.add(Piece.of(Setting.LINE, TextRole.SUBHEADING, say("subheading")));
      for (int i = 0; i < dice.between(2, 4); i++) {
        story.add(Piece.paragraph(words(dice.between(1, 5))));
      }
    }
    return story;
  }

  void head(Story story) {
    if (dice.chance(house.kickers())) {
      String kicker = say(dice.chance(0.3) ? "label" : "kicker");
      story.add(Piece.of(Setting.HEAD, TextRole.KICKER, kicker));
    }
    String headline = say("headline");
    if (dice.chance(house.capitals())) {
      headline = headline.toUpperCase(Locale.ROOT);
    }
    if (dice.chance(house.broken())) {
      headline = Measure.halved(headline, book.unspaced());
    }
    story.add(Piece.of(Setting.HEAD, TextRole.HEADLINE, headline));
    if (dice.chance(house.decks())) {
      String deck = (house.deckDash() ? book.unspaced() ? "——" : "— " : "") + say("deck");
      story.add(Piece.of(Setting.HEAD, TextRole.DECK, deck));
    }
  }

  private void bylineAbove(Story story) {
    Phrase byline = book.say("byline", dice);
    story.by(byline.names());
    story.add(Piece.of(Setting.HEAD, TextRole.BYLINE, plain(byline.text())));
  }

  private void bylineAtEnd(Story story) {
    Phrase byline = book.say("byline.end", dice);
    story.by(byline.names());
    List<Piece> pieces = story.pieces();
    Part end = new Part(TextRole.BYLINE, plain(byline.text()), "");
    if (dice.chance(0.5)) {
      story.add(new Piece(List.of(end), Setting.LINE));
      return;
    }
    Piece last = pieces.remove(pieces.size() - 1);
    List<Part> parts = new ArrayList<>(last.parts());
    Part words = parts.remove(parts.size() - 1);
    parts.add(new Part(words.role(), words.text(), book.unspaced() ? "" : " "));
    parts.add(end);
    pieces.add(new Piece(parts, Setting.RUNNING));
  }

  /** What stands before the first words: {@code D} parts are datelines, {@code B} parts bylines. */
  private List<Part> opening(Story story, boolean signed) {
    Phrase said = book.say(signed ? "opening.signed" : "opening", dice);
    story.by(said.names());
    List<Part> parts = new ArrayList<>();
    for (String part : said.text().split("¶")) {
      String words = plain(part.substring(1));
      String gap = words.substring(words.stripTrailing().length());
      parts.add(
          new Part(
              part.charAt(0) == 'D' ? TextRole.DATELINE : TextRole.BYLINE,
              words.stripTrailing(),
              gap));
    }
    return parts;
  }

  /** Some sentences. */
  String words(int sentences) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      if (i > 0 && !book.unspaced()) {
        words.append(' ');
      }
      words.append(say(dice.chance(0.25) ? "quote" : "sentence"));
    }
    return words.toString();
  }

  String say(String key) {
    return plain(book.say(key, dice).text());
  }

  /** The text as its layer has it: some have lost the width of their punctuation. */
  String plain(String text) {
    return house.halfWidth()
        ? text.replace('，', ',')
            .replace('；', ';')
            .replace('：', ':')
            .replace('？', '?')
            .replace('！', '!')
            .replace('（', '(')
            .replace('）', ')')
        : text;
  }
}
