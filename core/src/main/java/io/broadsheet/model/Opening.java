package io.broadsheet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a story opens, for those who set it: what stands on a line above the body, and what is run in
 * before the first words of the first paragraph.
 *
 * <p>In Chinese and Japanese the dateline comes before the byline: 本报讯（记者 …）. Elsewhere the byline
 * comes first.
 *
 * @param above a byline on a line of its own
 * @param runIn dateline and byline as they stand before the first words; may be empty
 */
public record Opening(Optional<Byline> above, List<Part> runIn) {
  private static final Set<String> DATELINE_FIRST = Set.of("zh", "ja", "yue");
  private static final String OPENS_WIDE = "（【〔「『《";
  private static final String CLOSES_WIDE = "）】〕」』》：。";

  public Opening {
    runIn = List.copyOf(runIn);
  }

  /** What a part of an opening is. */
  public enum Role {
    DATELINE,
    BYLINE
  }

  /**
   * A part of the opening.
   *
   * @param role what it is
   * @param text its words
   * @param gap what stands between it and what follows: a space, or nothing beside a wide mark
   */
  public record Part(Role role, Text text, String gap) {}

  /**
   * The opening of an article.
   *
   * @param language of the edition, used where the article has none of its own
   */
  public static Opening of(Article article, Optional<String> language) {
    Optional<Byline> runIn =
        article.byline().filter(byline -> byline.placement() == Byline.Placement.RUN_IN);
    List<Part> parts = new ArrayList<>();
    runIn.ifPresent(byline -> parts.add(new Part(Role.BYLINE, byline.text(), "")));
    int dateline = isDatelineFirst(article.language().or(() -> language)) ? 0 : parts.size();
    article.dateline().ifPresent(d -> parts.add(dateline, new Part(Role.DATELINE, d.text(), "")));
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String next = i + 1 < parts.size() ? parts.get(i + 1).text().characters() : "";
      parts.set(i, new Part(part.role(), part.text(), gap(part.text().characters(), next)));
    }
    return new Opening(
        article.byline().filter(byline -> byline.placement() == Byline.Placement.OWN_LINE), parts);
  }

  private static boolean isDatelineFirst(Optional<String> language) {
    return language.map(tag -> DATELINE_FIRST.contains(tag.split("-")[0])).orElse(false);
  }

  private static String gap(String words, String next) {
    boolean closed = !words.isEmpty() && CLOSES_WIDE.indexOf(words.charAt(words.length() - 1)) >= 0;
    boolean opens = !next.isEmpty() && OPENS_WIDE.indexOf(next.charAt(0)) >= 0;
    return closed || opens ? "" : " ";
  }
}
