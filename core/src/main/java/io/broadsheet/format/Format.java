package io.broadsheet.format;

import java.util.List;
import java.util.Locale;

/**
 * A file format.
 *
 * @param id short name in lower case, as on the command line: {@code epub}
 * @param name full name with version: {@code EPUB 3.3}
 * @param mediaType the IANA media type
 * @param extensions file name extensions in lower case without the first dot, the usual one first;
 *     one may have a dot in it: {@code ninjs.json}
 */
public record Format(String id, String name, String mediaType, List<String> extensions) {
  public Format {
    extensions = List.copyOf(extensions);
  }

  /** True if a file of this name looks like this format. */
  public boolean hasExtensionOf(String fileName) {
    return extensionLength(fileName) > 0;
  }

  /** How long the longest of its extensions is that a file of this name has; 0 if it has none. */
  int extensionLength(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return extensions.stream()
        .filter(extension -> name.endsWith("." + extension))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
