package io.broadsheet.json;

import java.util.Locale;
import java.util.Optional;

/** Constants as JSON has them: lower case, words joined by hyphens. */
final class Names {
  private Names() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> constant(Class<E> kind, String name) {
    for (E constant : kind.getEnumConstants()) {
      if (of(constant).equals(name)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
