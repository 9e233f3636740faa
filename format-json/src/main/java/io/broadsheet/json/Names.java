package io.broadsheet.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Constants as JSON has them: lower case, words joined by hyphens. */
final class Names {
  private static final ClassValue<Map<String, Object>> BY_NAME =
      new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> kind) {
          Map<String, Object> names = new LinkedHashMap<>();
          for (Object constant : kind.getEnumConstants()) {
            names.put(of((Enum<?>) constant), constant);
          }
          return names;
        }
      };

  private Names() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> constant(Class<E> kind, String name) {
    return Optional.ofNullable(kind.cast(BY_NAME.get(kind).get(name)));
  }

  /** All names of a kind, by commas. */
  static String all(Class<? extends Enum<?>> kind) {
    return String.join(", ", BY_NAME.get(kind).keySet());
  }
}
