package io.broadsheet.pdf.internal.font;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The table directory of one font (ISO/IEC 14496-22, 4.5.1). */
final class Tables {
  private final Map<String, Table> tables = new TreeMap<>();

  Tables(Table file, int start) {
    int count = file.u16(start + 4);
    for (int i = 0; i < count; i++) {
      int entry = start + 12 + 16 * i;
      String tag =
          new String(file.part(entry, 4).bytes(), StandardCharsets.ISO_8859_1).stripTrailing();
      tables.put(tag, file.part(file.u32(entry + 8), file.u32(entry + 12)));
    }
  }

  Optional<Table> find(String tag) {
    return Optional.ofNullable(tables.get(tag));
  }

  Table get(String tag) {
    return find(tag).orElseThrow(() -> new IndexOutOfBoundsException("it has no table " + tag));
  }
}
