package io.broadsheet.parser.roles;

import io.broadsheet.parser.signs.Role;

/** What the matter of the text above and below a line tells. */
final class MatterClues {
  private MatterClues() {}

  /** Under a subheading the story goes on in its own words; under a headline another begins. */
  static void cohesion(PageView page, int at, Ballot ballot) {
    if (!mayPartText(page, at)) {
      return;
    }
    Cohesion.Reading reading = page.cohesion().around(at);
    double section = Math.min(reading.below(), 600) - Weights.SECTION_LENGTH;
    ballot.vote(
        Role.SUBHEADING,
        Weights.SHARED_WORDS * (reading.shared() - Weights.SHARED_WORDS_USUAL)
            + Weights.ECHOED_WORDS * (reading.echoed() - 0.25)
            + Weights.SECTION * section
            + (page.signs(at - 1).signature() != null ? Weights.SIGNED_ABOVE : 0)
            + (page.inFeature(at) && isSignedBelow(page, at) ? Weights.SIGNED_BELOW : 0)
            + feature(page, at, reading.above()));
    if (page.hasWriterAbove(at) && isSignedBelow(page, at)) {
      ballot.vote(Role.HEADLINE, Weights.SECOND_WRITER);
    }
    if (reading.echoed() < 0.25 && reading.above() > 300) {
      double fresh = Math.max(0, Weights.SHARED_WORDS_USUAL - reading.shared());
      ballot.vote(Role.HEADLINE, Weights.NEW_MATTER * fresh);
    }
  }

  /** A lead says again what the headline says; the rest of a torn sentence does not. */
  static void lead(PageView page, int at, Ballot ballot) {
    boolean may = page.line(at).unspaced() && page.line(at).length() <= 34 && !page.ended(at);
    if (may && page.measure() == 0 && isOverText(page, at)) {
      double share = page.cohesion().repeatedBelow(at) - Weights.LEAD_REPEATS_USUAL;
      double vote = Weights.LEAD_REPEATS * share;
      ballot.voteHeading(Math.max(Weights.LEAD_NOT_REPEATING, Math.min(2, vote)));
    }
  }

  static boolean isOverText(PageView page, int at) {
    return at + 1 < page.size()
        && page.gapBefore(at + 1)
        && page.line(at + 1).length() > 30
        && page.signs(at + 1).opening() == null
        && (at == 0 || page.ended(at - 1));
  }

  /** A signed story is long: a short line soon after its beginning does not end it. */
  private static double feature(PageView page, int at, int above) {
    if (!page.inFeature(at)) {
      return Weights.NO_FEATURE;
    }
    double alone = page.isOnlyParting(at) ? Weights.LONE_SUBHEADING : 0;
    return alone + (above < 400 ? Weights.FEATURE_JUST_BEGUN : 0);
  }

  /** A story has its byline above or below: a second one below is of another story. */
  private static boolean isSignedBelow(PageView page, int at) {
    for (int next = at + 1; next < page.size() && next < at + 12; next++) {
      if (!page.signs(next).signatureNames().isNobody()) {
        return true;
      }
      if (page.line(next).length() <= 30 && !page.ended(next)) {
        return false;
      }
    }
    return false;
  }

  /** A short line between two long ones that it does not belong to. */
  static boolean mayPartText(PageView page, int at) {
    return at > 0
        && at + 1 < page.size()
        && page.measure() == 0
        && page.line(at).length() <= 30
        && !page.ended(at)
        && page.line(at + 1).length() > 30
        && page.signs(at + 1).opening() == null
        && (page.line(at - 1).length() > 30 || page.ended(at - 1));
  }
}
