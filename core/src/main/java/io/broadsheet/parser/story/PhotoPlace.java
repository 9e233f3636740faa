package io.broadsheet.parser.story;

import io.broadsheet.parser.roles.RoleDecision.Decided;
import io.broadsheet.parser.signs.PageLanguage;
import io.broadsheet.parser.signs.PictureNote;
import io.broadsheet.parser.signs.Role;
import io.broadsheet.parser.words.Conventions;
import java.util.List;

/** Tells whether a photo stands in a story or by itself. */
final class PhotoPlace {
  private final PageLanguage language;
  private final List<Decided> lines;

  PhotoPlace(PageLanguage language, List<Decided> lines) {
    this.language = language;
    this.lines = lines;
  }

  /**
   * A photo stands in a story if the text begins only after it, or if the headline says that the
   * story has pictures: （附图片2张）.
   *
   * @param at the line of the caption
   */
  boolean isInStory(ArticleDraft story, int at) {
    if (story == null || story.closed || story.head.isEmpty()) {
      return false;
    }
    Conventions words = language.of(story.head.get(0).line());
    if (story.head.stream().anyMatch(head -> PictureNote.isAll(head.line(), words))) {
      return false;
    }
    return !story.hasBody()
        ? story.hasByline() || textFollows(at)
        : story.pictures > story.photos();
  }

  /** True if the first of several numbered captions stands at a line. */
  boolean opensSeries(int at) {
    if (number(at) != 1) {
      return false;
    }
    for (int next = at + 1; next < lines.size(); next++) {
      Role role = lines.get(next).role();
      if (role == Role.CAPTION) {
        return number(next) == 2;
      }
      if (role != Role.CAPTION_MORE && role != Role.CREDIT) {
        return false;
      }
    }
    return false;
  }

  /** True if the caption at a line goes on with the numbers of the photo before it. */
  boolean isNextOfSeries(ArticleDraft story, PhotoDraft before, int at) {
    return number(at) > 1
        && before != null
        && before.number == number(at) - 1
        && story.photos() > 0;
  }

  /** The number of the caption at a line; 0 if it has none. */
  int number(int at) {
    return PictureSeries.number(lines.get(at).line().folded());
  }

  /** True if what comes after the captions and credits here is the text of a story. */
  private boolean textFollows(int at) {
    for (int next = at + 1; next < lines.size(); next++) {
      Role role = lines.get(next).role();
      if (role != Role.CAPTION && role != Role.CAPTION_MORE && role != Role.CREDIT) {
        return role.isBody() || role == Role.BYLINE;
      }
    }
    return false;
  }
}
