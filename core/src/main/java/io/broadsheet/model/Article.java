package io.broadsheet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A story.
 *
 * @param id names it in its edition
 * @param headline kicker, headline and decks
 * @param byline who wrote it, as printed
 * @param dateline where and by whom it was filed (电头), as printed; with the byline it is taken out
 *     of the first paragraph and set back by writers
 * @param body the blocks in reading order
 * @param jumps its jump lines, in reading order
 * @param language where it differs from the edition's, a BCP 47 tag
 * @param addenda what a later version of edition JSON says of it; empty as a rule
 */
public record Article(
    String id,
    HeadlineGroup headline,
    Optional<Byline> byline,
    Optional<Dateline> dateline,
    List<Block> body,
    List<Jump> jumps,
    Optional<String> language,
    List<Addendum> addenda)
    implements Item {

  public Article {
    body = List.copyOf(body);
    jumps = List.copyOf(jumps);
    language = language.map(Language::canonical);
    addenda = List.copyOf(addenda);
  }

  public Article(
      String id,
      HeadlineGroup headline,
      Optional<Byline> byline,
      Optional<Dateline> dateline,
      List<Block> body,
      List<Jump> jumps,
      Optional<String> language) {
    this(id, headline, byline, dateline, body, jumps, language, List.of());
  }

  @Override
  public Article withAddenda(List<Addendum> addenda) {
    return new Article(id, headline, byline, dateline, body, jumps, language, addenda);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.article(this);
  }

  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Starts an article like this one. */
  public Builder toBuilder() {
    Builder builder = new Builder(id);
    builder.headline = headline;
    builder.byline = byline;
    builder.dateline = dateline;
    builder.body.addAll(body);
    builder.jumps.addAll(jumps);
    builder.language = language;
    builder.addenda = addenda;
    return builder;
  }

  /** Collects an article; what is not set is absent. */
  public static final class Builder {
    private final String id;
    private HeadlineGroup headline = HeadlineGroup.NONE;
    private Optional<Byline> byline = Optional.empty();
    private Optional<Dateline> dateline = Optional.empty();
    private final List<Block> body = new ArrayList<>();
    private final List<Jump> jumps = new ArrayList<>();
    private Optional<String> language = Optional.empty();
    private List<Addendum> addenda = List.of();

    private Builder(String id) {
      this.id = id;
    }

    public Builder headline(HeadlineGroup headline) {
      this.headline = headline;
      addenda = Addendum.outside("head", addenda);
      return this;
    }

    /** A headline alone, on one line. */
    public Builder headline(String headline) {
      return headline(HeadlineGroup.of(headline));
    }

    public Builder byline(Byline byline) {
      this.byline = Optional.of(byline);
      addenda = Addendum.outside("byline", addenda);
      return this;
    }

    public Builder dateline(Dateline dateline) {
      this.dateline = Optional.of(dateline);
      addenda = Addendum.outside("dateline", addenda);
      return this;
    }

    public Builder block(Block block) {
      body.add(block);
      addenda = Addendum.outside("body", addenda);
      return this;
    }

    /** A paragraph without marks. */
    public Builder paragraph(String characters) {
      return block(new Paragraph(Text.of(characters)));
    }

    /** Replaces the whole body. */
    public Builder body(List<? extends Block> blocks) {
      body.clear();
      addenda = Addendum.outside("body", addenda);
      body.addAll(blocks);
      return this;
    }

    public Builder jump(Jump jump) {
      jumps.add(jump);
      return this;
    }

    public Builder language(String tag) {
      this.language = Optional.of(tag);
      return this;
    }

    public Article build() {
      return new Article(id, headline, byline, dateline, body, jumps, language, addenda);
    }
  }
}
