package io.broadsheet.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import io.broadsheet.CannotWriteException;
import io.broadsheet.model.Addendum;
import io.broadsheet.report.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The addenda of a part that is being written, each until the end of the object it stood in. */
final class PendingAddenda {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final List<Addendum> pending;
  private final JsonStreamContext part;

  /**
   * @param part the object that the part is
   */
  PendingAddenda(List<Addendum> addenda, JsonStreamContext part) {
    this.pending = new ArrayList<>(addenda);
    this.part = part;
  }

  /** True if one stood in the value of this key of this object, at any depth. */
  boolean isAwaitedIn(String key, JsonStreamContext object) {
    String inside = pointer(object) + "/" + key + "/";
    return pending.stream().anyMatch(addendum -> addendum.pointer().startsWith(inside));
  }

  /** Writes those of this object, after its other keys. */
  void write(JsonStreamContext object, Keys keys) throws IOException {
    if (pending.isEmpty()) {
      return;
    }
    String here = pointer(object);
    for (Iterator<Addendum> left = pending.iterator(); left.hasNext(); ) {
      Addendum addendum = left.next();
      int slash = addendum.pointer().lastIndexOf('/');
      if (addendum.pointer().substring(0, slash).equals(here)) {
        String step = addendum.pointer().substring(slash + 1);
        write(step.replace("~1", "/").replace("~0", "~"), addendum, keys);
        left.remove();
      }
    }
  }

  private static void write(String key, Addendum addendum, Keys keys) throws IOException {
    try (JsonParser json = FACTORY.createParser(addendum.json())) {
      json.nextToken();
      keys.copy(key, json);
      if (json.nextToken() == null) {
        return;
      }
    } catch (JsonProcessingException e) {
      throw notJson(addendum, e);
    }
    throw notJson(addendum, null);
  }

  private static CannotWriteException notJson(Addendum addendum, Exception cause) {
    return new CannotWriteException(
        Place.UNKNOWN,
        "the addendum at " + addendum.pointer() + " is not JSON",
        "give a JSON value",
        cause);
  }

  /** The pointer from the part to an object in it. */
  private String pointer(JsonStreamContext object) {
    if (object == part) {
      return "";
    }
    JsonStreamContext around = object.getParent();
    String step =
        around.inArray() ? Integer.toString(around.getCurrentIndex()) : around.getCurrentName();
    return pointer(around) + "/" + step.replace("~", "~0").replace("/", "~1");
  }
}
