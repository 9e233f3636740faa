package io.broadsheet.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One issue of a newspaper, or as much of it as was given: often a single page.
 *
 * @param publication the paper
 * @param date the day it appeared, as printed; never a guess
 * @param issue its number, volume and edition label
 * @param language the main language, a well-formed BCP 47 tag such as {@code zh-Hans}
 * @param pages its pages in order
 * @param repairs every change between the source and this model, in source order
 * @param hints what the text suggests but does not state
 * @param provenance where it was read from
 * @param addenda what a later version of edition JSON says of it, its pages apart; empty as a rule
 */
public record Edition(
    Publication publication,
    Optional<LocalDate> date,
    Issue issue,
    Optional<String> language,
    List<Page> pages,
    List<Repair> repairs,
    List<Hint> hints,
    Provenance provenance,
    List<Addendum> addenda) {

  public Edition {
    language = language.map(Language::canonical);
    pages = List.copyOf(pages);
    repairs = List.copyOf(repairs);
    hints = List.copyOf(hints);
    addenda = List.copyOf(addenda);
  }

  public Edition(
      Publication publication,
      Optional<LocalDate> date,
      Issue issue,
      Optional<String> language,
      List<Page> pages,
      List<Repair> repairs,
      List<Hint> hints,
      Provenance provenance) {
    this(publication, date, issue, language, pages, repairs, hints, provenance, List.of());
  }

  /** Starts an edition of which nothing is known yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts an edition like this one. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** All items of all pages in reading order. */
  public Stream<Item> items() {
    return pages.stream().flatMap(page -> page.items().stream());
  }

  /** The first headline that has words, without the space around them. */
  public Optional<String> firstHeadline() {
    return items()
        .flatMap(item -> item.headline().headline().stream())
        .map(text -> text.characters().strip())
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  /** Collects an edition; what is not set stays unknown. */
  public static final class Builder {
    private Publication publication = Publication.UNKNOWN;
    private Optional<LocalDate> date = Optional.empty();
    private Issue issue = Issue.UNKNOWN;
    private Optional<String> language = Optional.empty();
    private final List<Page> pages = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();
    private Provenance provenance = Provenance.NONE;
    private List<Addendum> addenda = List.of();

    private Builder() {}

    private Builder(Edition like) {
      publication = like.publication;
      date = like.date;
      issue = like.issue;
      language = like.language;
      pages.addAll(like.pages);
      repairs.addAll(like.repairs);
      hints.addAll(like.hints);
      provenance = like.provenance;
      addenda = like.addenda;
    }

    public Builder publication(Publication publication) {
      this.publication = publication;
      addenda = Addendum.outside("publication", addenda);
      return this;
    }

    public Builder date(LocalDate date) {
      this.date = Optional.of(date);
      return this;
    }

    public Builder issue(Issue issue) {
      this.issue = issue;
      addenda = Addendum.outside("issue", addenda);
      return this;
    }

    /**
     * Sets the main language.
     *
     * @param tag a BCP 47 tag
     */
    public Builder language(String tag) {
      this.language = Optional.of(tag);
      return this;
    }

    public Builder page(Page page) {
      pages.add(page);
      return this;
    }

    /** Replaces all pages. */
    public Builder pages(List<Page> pages) {
      this.pages.clear();
      this.pages.addAll(pages);
      return this;
    }

    public Builder repair(Repair repair) {
      repairs.add(repair);
      return this;
    }

    /** Replaces all repairs. */
    public Builder repairs(List<Repair> repairs) {
      this.repairs.clear();
      addenda = Addendum.outside("repairs", addenda);
      this.repairs.addAll(repairs);
      return this;
    }

    public Builder hint(Hint hint) {
      hints.add(hint);
      return this;
    }

    public Builder provenance(Provenance provenance) {
      this.provenance = provenance;
      addenda = Addendum.outside("provenance", addenda);
      return this;
    }

    /** Replaces all addenda. */
    public Builder addenda(List<Addendum> addenda) {
      this.addenda = addenda;
      return this;
    }

    /**
     * Makes the edition.
     *
     * @throws IllegalArgumentException if the language is no well-formed BCP 47 tag
     */
    public Edition build() {
      return new Edition(
          publication, date, issue, language, pages, repairs, hints, provenance, addenda);
    }
  }
}
