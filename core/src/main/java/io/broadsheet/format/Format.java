package io.broadsheet.format;

import java.util.List;
import java.util.Locale;

/**
 * A file format.
 *
 * @param id short name in lower case, as on the command line: {@code epub}
 * @param name full name with version: {@code EPUB 3.3}
 * @param mediaType the IANA media type
 * @param extensions file name extensions in lower case without the dot, the usual one first
 */
public record Format(String id, String name, String mediaType, List<String> extensions) {
  public Format {
    extensions = List.copyOf(extensions);
  }

  /** True if a file of this name looks like this format. */
  public boolean hasExtensionOf(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot >= 0 && extensions.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
