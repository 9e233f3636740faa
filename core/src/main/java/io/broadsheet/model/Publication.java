package io.broadsheet.model;

import java.util.List;
import java.util.Optional;

/**
 * The newspaper itself.
 *
 * @param name as on the nameplate (报头)
 * @param issn the ISSN, if stated
 * @param publisher who brings it out (主办)
 * @param identifiers other numbers: the Chinese serial number (CN), the postal code (邮发代号) …
 */
public record Publication(
    Optional<String> name,
    Optional<String> issn,
    Optional<String> publisher,
    List<Identifier> identifiers) {

  /** A paper of which nothing is known. */
  public static final Publication UNKNOWN =
      new Publication(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Publication {
    identifiers = List.copyOf(identifiers);
  }

  /** A paper of which only the name is known. */
  public static Publication named(String name) {
    return new Publication(Optional.of(name), Optional.empty(), Optional.empty(), List.of());
  }

  /**
   * A number under which the paper is registered.
   *
   * @param scheme who gives the number, such as {@code CN} or {@code postal}
   * @param value the number as printed
   */
  public record Identifier(String scheme, String value) {}
}
