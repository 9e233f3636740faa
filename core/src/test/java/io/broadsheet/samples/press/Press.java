package io.broadsheet.samples.press;

import io.broadsheet.evaluation.TextRole;
import io.broadsheet.samples.press.Piece.Setting;
import java.util.ArrayList;
import java.util.List;

/** Prints invented editions. */
public final class Press {
  /** The languages there are words for. */
  public static final List<String> LANGUAGES =
      List.of("zh-Hans", "zh-Hant", "ja", "ko", "en", "de", "fr", "es", "pt", "it", "nl", "ru");

  private Press() {}

  /**
   * An edition of one paper.
   *
   * @param language one of {@link #LANGUAGES}
   * @param level of damage, 0 to 3
   * @param seed the same gives the same pages
   */
  public static List<PressPage> edition(String language, int level, long seed) {
    Dice dice = new Dice(seed * 31 + level);
    Phrasebook book = Phrasebook.of(language);
    House house = House.drawn(book, dice.fork(), level);
    Newsroom newsroom = new Newsroom(book, house, dice.fork());
    Miscellany others = new Miscellany(newsroom, book, house, dice.fork());
    List<PressPage> pages = new ArrayList<>();
    List<Story> over = List.of();
    int last = dice.between(1, 3);
    for (int number = 1; number <= last; number++) {
      List<Story> stories = new ArrayList<>();
      top(stories, others, number, dice);
      stories.addAll(over);
      int news = dice.between(4, 9);
      for (int i = 0; i < news; i++) {
        stories.addAll(newsroom.next());
      }
      over = number < last && dice.chance(0.5) ? jump(stories, newsroom, number, dice) : List.of();
      if (dice.chance(0.4)) {
        stories.add(others.furniture("editors", number));
      }
      Makeup makeup = new Makeup(book, house, Damage.of(level), others, dice.fork());
      pages.add(makeup.page(seed, number, stories));
    }
    return pages;
  }

  private static void top(List<Story> stories, Miscellany others, int number, Dice dice) {
    if (number == 1 && dice.chance(0.6)) {
      stories.add(others.furniture("nameplate", number));
      stories.add(others.furniture("masthead", number));
      if (dice.chance(0.5)) {
        stories.add(others.index());
      }
    } else if (dice.chance(0.7)) {
      stories.add(others.furniture("folio", number));
    }
  }

  /** Sends the end of the last long story to the next page; what stands there. */
  private static List<Story> jump(List<Story> stories, Newsroom newsroom, int number, Dice dice) {
    for (int i = stories.size() - 1; i >= 0; i--) {
      Story story = stories.get(i);
      List<Piece> pieces = story.pieces();
      int cut = pieces.size() - dice.between(1, 2);
      boolean isLong =
          story.kind() == Story.Kind.ARTICLE
              && pieces.size() > 4
              && pieces.subList(cut - 2, pieces.size()).stream()
                  .allMatch(piece -> piece.setting() == Setting.RUNNING);
      if (isLong) {
        Story rest = new Story(Story.Kind.ARTICLE);
        rest.add(line(newsroom.say("jump.in"), number));
        rest.pieces().addAll(pieces.subList(cut, pieces.size()));
        pieces.subList(cut, pieces.size()).clear();
        story.add(line(newsroom.say("jump.out"), number + 1));
        return List.of(rest);
      }
    }
    return List.of();
  }

  private static Piece line(String words, int page) {
    return Piece.of(Setting.LINE, TextRole.JUMP, words.replace("#", Integer.toString(page)));
  }
}
