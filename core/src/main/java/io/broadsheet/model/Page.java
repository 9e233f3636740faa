package io.broadsheet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page (版) of the edition.
 *
 * @param label the page's own label as printed, such as {@code A1} or {@code 02}
 * @param section the section named on it (版名), such as 要闻
 * @param items its items in reading order
 * @param furniture what is on the page and belongs to no item
 * @param facsimile a picture of the page, where the source has one
 * @param addenda what a later version of edition JSON says of it, its items apart; empty as a rule
 */
public record Page(
    Optional<String> label,
    Optional<String> section,
    List<Item> items,
    List<Furniture> furniture,
    Optional<Facsimile> facsimile,
    List<Addendum> addenda) {

  public Page {
    items = List.copyOf(items);
    furniture = List.copyOf(furniture);
    addenda = List.copyOf(addenda);
  }

  public Page(
      Optional<String> label,
      Optional<String> section,
      List<Item> items,
      List<Furniture> furniture,
      Optional<Facsimile> facsimile) {
    this(label, section, items, furniture, facsimile, List.of());
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Starts a page like this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.label = label;
    builder.section = section;
    builder.items.addAll(items);
    builder.furniture.addAll(furniture);
    builder.facsimile = facsimile;
    builder.addenda = addenda;
    return builder;
  }

  /** Collects a page; what is not set stays unknown. */
  public static final class Builder {
    private Optional<String> label = Optional.empty();
    private Optional<String> section = Optional.empty();
    private final List<Item> items = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private Optional<Facsimile> facsimile = Optional.empty();
    private List<Addendum> addenda = List.of();

    private Builder() {}

    public Builder label(String label) {
      this.label = Optional.of(label);
      return this;
    }

    public Builder section(String section) {
      this.section = Optional.of(section);
      return this;
    }

    public Builder item(Item item) {
      items.add(item);
      return this;
    }

    /** Replaces all items. */
    public Builder items(List<? extends Item> items) {
      this.items.clear();
      this.items.addAll(items);
      return this;
    }

    public Builder furniture(Furniture piece) {
      furniture.add(piece);
      return this;
    }

    public Builder facsimile(Facsimile facsimile) {
      this.facsimile = Optional.of(facsimile);
      addenda = Addendum.outside("facsimile", addenda);
      return this;
    }

    /** Replaces all addenda. */
    public Builder addenda(List<Addendum> addenda) {
      this.addenda = addenda;
      return this;
    }

    public Page build() {
      return new Page(label, section, items, furniture, facsimile, addenda);
    }
  }
}
