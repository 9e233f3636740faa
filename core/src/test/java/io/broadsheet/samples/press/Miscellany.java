package io.broadsheet.samples.press;

import io.broadsheet.evaluation.TextRole;
import io.broadsheet.samples.press.Piece.Part;
import io.broadsheet.samples.press.Piece.Setting;
import java.util.ArrayList;
import java.util.List;

/** What a page has besides news: photos, briefs, notices, tables, poems, letters, questions. */
final class Miscellany {
  private final Newsroom newsroom;
  private final Phrasebook book;
  private final House house;
  private final Dice dice;

  Miscellany(Newsroom newsroom, Phrasebook book, House house, Dice dice) {
    this.newsroom = newsroom;
    this.book = book;
    this.house = house;
    this.dice = dice;
  }

  Story photo() {
    Story story = new Story(Story.Kind.PHOTO);
    Part caption = new Part(TextRole.CAPTION, newsroom.say("caption"), gap());
    Part credit = new Part(TextRole.CREDIT, newsroom.say("credit"), "");
    if (dice.chance(0.4)) {
      return story.add(new Piece(List.of(caption, credit), Setting.CAPTION));
    }
    story.add(new Piece(List.of(caption), Setting.CAPTION));
    return dice.chance(0.85) ? story.add(new Piece(List.of(credit), Setting.HEAD)) : story;
  }

  private String gap() {
    return book.unspaced() ? "" : " ";
  }

  /** Short pieces under one label, each with a sign before it. */
  List<Story> briefs() {
    List<Story> briefs = new ArrayList<>();
    Story label = new Story(Story.Kind.FURNITURE);
    briefs.add(label.add(Piece.of(Setting.FURNITURE, TextRole.FURNITURE, newsroom.say("briefs"))));
    String sign = dice.of("■", "●", "◆", "▲") + (dice.chance(0.5) ? " " : "");
    for (int i = 0; i < dice.between(2, 5); i++) {
      Part mark = new Part(TextRole.FURNITURE, sign.strip(), sign.substring(1));
      Part words = new Part(TextRole.PARAGRAPH, newsroom.words(dice.between(1, 2)), "");
      briefs.add(new Story(Story.Kind.BRIEF).add(new Piece(List.of(mark, words), Setting.RUNNING)));
    }
    return briefs;
  }

  Story notice() {
    String kind = dice.of("notice", "correction", "advertisement");
    Story story = new Story(Story.Kind.NOTICE);
    story.add(Piece.of(Setting.HEAD, TextRole.HEADLINE, newsroom.say(kind + ".head")));
    for (int i = 0; i < dice.between(1, 2); i++) {
      story.add(Piece.paragraph(newsroom.say(kind)));
    }
    return story;
  }

  /** Weather, prices, results: one row a line. */
  Story table() {
    String kind = dice.of("weather", "prices", "results");
    Story story = new Story(Story.Kind.NOTICE);
    story.add(Piece.of(Setting.HEAD, TextRole.HEADLINE, newsroom.say(kind + ".head")));
    return rows(story, kind, TextRole.TABLE);
  }

  Story index() {
    Story story = new Story(Story.Kind.NOTICE);
    story.add(Piece.of(Setting.HEAD, TextRole.HEADLINE, newsroom.say("index.head")));
    return rows(story, "index", TextRole.ENTRY);
  }

  private Story rows(Story story, String kind, TextRole role) {
    for (int i = 0; i < dice.between(3, 6); i++) {
      story.add(Piece.of(Setting.LINE, role, newsroom.say(kind)));
    }
    return story;
  }

  Story poem() {
    Story story = new Story(Story.Kind.ARTICLE);
    newsroom.head(story);
    Phrase poet = book.say("poet", dice);
    story.by(poet.names());
    story.add(Piece.of(Setting.HEAD, TextRole.BYLINE, poet.text()));
    return rows(rows(story, "verse", TextRole.PARAGRAPH), "verse", TextRole.PARAGRAPH);
  }

  Story letter() {
    Story story = new Story(Story.Kind.ARTICLE);
    newsroom.head(story);
    story.add(Piece.of(Setting.LINE, TextRole.PARAGRAPH, newsroom.say("greeting")));
    for (int i = 0; i < dice.between(1, 3); i++) {
      story.add(Piece.paragraph(newsroom.words(dice.between(2, 3))));
    }
    Phrase sender = book.say("sender", dice);
    story.by(sender.names());
    return story.add(Piece.of(Setting.LINE, TextRole.BYLINE, newsroom.plain(sender.text())));
  }

  Story interview() {
    Story story = new Story(Story.Kind.ARTICLE);
    newsroom.head(story);
    story.add(Piece.paragraph(newsroom.words(2)));
    for (int i = 0; i < dice.between(2, 4); i++) {
      story.add(Piece.paragraph(newsroom.say("question")));
      story.add(Piece.paragraph(newsroom.say("answer") + gap() + newsroom.words(2)));
    }
    return story;
  }

  /** A line that belongs to the page and to no story. */
  Story furniture(String key, int page) {
    String line = newsroom.say(key).replace("#", Integer.toString(page));
    return new Story(Story.Kind.FURNITURE)
        .add(Piece.of(Setting.FURNITURE, TextRole.FURNITURE, line));
  }
}
