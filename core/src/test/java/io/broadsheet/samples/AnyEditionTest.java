package io.broadsheet.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Edition;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Editions drawn at random leave out nothing that the model can hold. */
class AnyEditionTest {
  private final Set<String> drawn = new TreeSet<>();
  private final Set<String> possible = new TreeSet<>();

  @Test
  void everyKindConstantAndAbsenceOfTheModelIsDrawn() throws ReflectiveOperationException {
    AnyEdition any = new AnyEdition(7);
    for (int i = 0; i < 400; i++) {
      see("Edition", any.edition());
      see("Edition", any.editionOfALaterVersion());
    }
    expect("Edition", Edition.class);
    assertThat(possible).hasSizeGreaterThan(200);
    assertThat(drawn).isEqualTo(possible);
  }

  @Test
  void theSameSeedTheSameEdition() {
    assertThat(new AnyEdition(3).edition()).isEqualTo(new AnyEdition(3).edition());
  }

  /** Notes which values stand where; a record's components are places of their own. */
  private void see(String place, Object value) throws ReflectiveOperationException {
    if (value instanceof Record record) {
      Class<?> type = record.getClass();
      drawn.add(place + " is " + type.getSimpleName());
      for (RecordComponent component : type.getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        see(placeOf(type, component), component.getAccessor().invoke(record));
      }
    } else if (value instanceof Optional<?> optional) {
      drawn.add(place + (optional.isPresent() ? " is there" : " is absent"));
      if (optional.isPresent()) {
        see(place, optional.get());
      }
    } else if (value instanceof List<?> list) {
      drawn.add(place + (list.isEmpty() ? " is empty" : " has some"));
      for (Object element : list) {
        see(place, element);
      }
    } else if (value instanceof OptionalDouble number) {
      drawn.add(place + (number.isPresent() ? " is there" : " is absent"));
    } else if (value instanceof Enum<?> || value instanceof Boolean) {
      drawn.add(place + " is " + value);
    }
  }

  /** What may stand at a place of this type. */
  private void expect(String place, Type type) {
    if (type instanceof ParameterizedType generic) {
      Type element = generic.getActualTypeArguments()[0];
      boolean list = generic.getRawType() == List.class;
      possible.add(place + (list ? " has some" : " is there"));
      // Some lists have an element at least: the rows of a table and their cells, a list's entries.
      if (!list || !NEVER_EMPTY.contains(place)) {
        possible.add(place + (list ? " is empty" : " is absent"));
      }
      expect(place, element);
    } else if (type == OptionalDouble.class) {
      possible.add(place + " is there");
      possible.add(place + " is absent");
    } else if (type instanceof Class<?> plain) {
      expectClass(place, plain);
    }
  }

  private static final Set<String> NEVER_EMPTY =
      Set.of("Table.rows", "Row.cells", "ListBlock.entries");

  private void expectClass(String place, Class<?> type) {
    if (type.isSealed()) {
      for (Class<?> kind : type.getPermittedSubclasses()) {
        expectClass(place, kind);
      }
    } else if (type.isRecord()) {
      if (possible.add(place + " is " + type.getSimpleName())) {
        for (RecordComponent component : type.getRecordComponents()) {
          expect(placeOf(type, component), component.getGenericType());
        }
      }
    } else if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        possible.add(place + " is " + constant);
      }
    } else if (type == boolean.class) {
      possible.add(place + " is true");
      possible.add(place + " is false");
    }
  }

  private static String placeOf(Class<?> type, RecordComponent component) {
    return type.getSimpleName() + "." + component.getName();
  }
}
