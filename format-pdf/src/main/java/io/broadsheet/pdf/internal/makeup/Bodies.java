package io.broadsheet.pdf.internal.makeup;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Running text that is set already, by story and width: it is the same wherever the story stands.
 */
final class Bodies {
  private final Map<Story, Map<Integer, List<Slug>>> set = new IdentityHashMap<>();

  List<Slug> of(Story story, int width, Supplier<List<Slug>> setter) {
    Map<Integer, List<Slug>> widths = set.computeIfAbsent(story, at -> new HashMap<>());
    List<Slug> body = widths.get(width);
    if (body == null) {
      body = setter.get();
      widths.put(width, body);
    }
    return body;
  }
}
