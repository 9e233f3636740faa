package io.broadsheet.parser.roles;

/**
 * How strongly clues speak: the one place to read and to change. The unit is arbitrary; 1 tips a
 * balance, 3 persuades, 6 and more need strong words against them.
 */
public final class Weights {
  private Weights() {}

  /** Nothing that a newspaper does. */
  static final double NEVER = -40;

  // Fixed words.
  static final double OPENING = 9;
  public static final double FIXED_LINE = 9;
  static final double FIXED_LINE_MISSING = -25;
  static final double FIXED_LINE_AS_TEXT = -6;
  static final double LABEL = 5;
  static final double NOTICE = 3;
  static final double CAPTION_MARK = 4;
  static final double CAPTION_WORD_INSIDE = 2.5;
  static final double INLINE_CREDIT = 6;
  static final double BULLET = 5;
  static final double NUMBERED_SUBHEADING = 4;

  // What left-overs of markup say.
  static final double MARKED_HEADING = 5;
  static final double MARKED_HEADLINE = 3;
  static final double MARKED_SUBHEADING = 5;
  static final double MARKED_PAGE_TITLE = 15;
  static final double BOLD_LINE = 2.5;
  static final double MARKED_PICTURE = 7;
  static final double UNDER_MARKED_PICTURE = 2;

  // Form of the line.
  static final double LONG_TEXT = 3;
  static final double HEADLINE_SHORT = 1.5;
  static final double HEADLINE_TOO_LONG = -0.15;
  static final double END_MARK = 2;
  static final double END_MARK_IN_HEADLINE = -5;
  static final double EXCITED_HEADLINE = -1;
  static final double SENTENCES_IN_HEADLINE = -6;
  static final double COMMA_IN_HEADLINE = -2;
  static final double NO_END_MARK = -1;
  static final double SHORT_AND_NO_END_MARK = -1.5;
  static final double CANNOT_END = -3;
  static final double QUESTION_OVER_TEXT = 0.7;
  static final double TABLE_ROW = 12;
  static final double SALUTATION = 3;
  static final double PAGE_REFERENCE = 6;
  static final double SUBHEADING_LENGTH = 0.12;
  static final double SUBHEADING_IN_FEATURE = 0.4;
  static final double BARE_NAME = 2;
  static final double PEN_NAME = 1;
  static final double SECTION_NUMBER = 6;
  static final double VERSE = 3;
  static final double BETWEEN_LISTS = 6;
  static final double NEXT_RANKING = 8;
  static final double PICTURE_TITLE = 7;
  static final double SHORT_PIECE = -3;
  static final double STANDS_OUT = 3;
  static final double STANDS_ALONE = 6;
  static final double STOPS_EARLY = 2.5;
  static final double PICTURE_NOTE = 3;
  static final double SHORT_LINES_TOGETHER = 1.5;
  static final double JUMPED_HERE = 4;
  static final double CAPITALS = 2.5;
  static final double NO_CAPITALS = -2;
  static final double CAPTION_BASE = -1.5;
  static final double CAPTION_WITHOUT_CREDITS = -3.5;
  static final double SUBHEADING_BASE = -2;
  static final double ROOM_FOR_A_PICTURE = 1.5;
  static final double INDENT = 2.2;

  // What the text above and below a short line has in common.
  static final double SHARED_WORDS = 15;
  static final double SHARED_WORDS_USUAL = 0.095;
  static final double ECHOED_WORDS = 2.5;
  static final double SECTION = 0.006;
  static final double SECTION_LENGTH = 330;
  static final double SIGNED_ABOVE = -1.2;
  static final double SIGNED_BELOW = -1.5;
  static final double FEATURE_JUST_BEGUN = 1.8;
  static final double NEW_MATTER = 10;
  static final double LEAD_REPEATS = 6;
  static final double LEAD_REPEATS_USUAL = 0.25;
  static final double LEAD_NOT_REPEATING = -1;
  static final double SECOND_WRITER = 2;
  static final double LONE_SUBHEADING = -1.5;
  static final double NO_FEATURE = -0.8;

  // From one line to the next.
  static final double DANGLING = -3;
  static final double DANGLING_BEFORE_PHOTO = -1;
  static final double STORY_WITHOUT_OPENING = -1.6;
  static final double STORY_WITHOUT_OPENING_BASE = 0.25;
  static final double HEADLINE_GOES_ON = 0.5;
  static final double HEADLINE_AFTER_GAP = -0.75;
  static final double HEADLINE_GLUED_TO_TEXT = -4;
  static final double CAPTION_INSIDE_PASSAGE = -4;
  static final double CAPTION_TORN = -3;
  static final double LONG_CAPTION = -1;

  // At a tear.
  static final double TEAR_ENDED = -8;
  static final double TEAR_ENDED_QUOTE_OPEN = -3;
  static final double TEAR_OPEN = 3;
  static final double TEAR_PAUSE = 5;
  static final double TEAR_SEMICOLON = 1;
  static final double TEAR_DASH = -1.5;
  static final double TEAR_COLON = -3;
  static final double TEAR_BRACKET = 2;
  static final double TEAR_CLOSER_FIRST = 4;
  static final double TEAR_WORD = 1.5;
  static final double TEAR_ON_WHOLE_PAGE = -1.5;
  static final double TEAR_NUMBER = 3;
  static final double TEAR_PAIR_ELSEWHERE = 1.2;
  static final double TEAR_NO_WORD = -0.5;
  static final double TEAR_PAUSE_SOON = 2;
  static final double TEAR_REPEATED = 4;
  static final double TEAR_INDENT = -3;
  static final double TEAR_NO_INDENT = 2;
  static final double TEAR_SHORT = -2;
  static final double TEAR_AFTER_SHORT_BEGINNING = -1.8;
  static final double LATIN_TEAR_OPEN = 1;
  static final double TEAR_AFTER_HEADING = -4;
  static final double TEAR_SMALL_LETTER = 5;
  static final double TEAR_HYPHEN = 4;
  static final double LINE_OPEN = 4;
  static final double LINE_OPEN_UNWRAPPED = 0;
  static final double LINE_ENDED = -3;
  static final double LINE_FULL = 2;
  static final double LATIN_LINE = 3;
  static final double LATIN_LINE_UNWRAPPED = 0;
  static final double LATIN_LINE_OPEN = 2;
  static final double LATIN_LINE_ENDED_SHORT = -2;
}
