package io.broadsheet.json;

/**
 * What a document says it is: {@code format}, {@code version} and {@code minor}. A later version
 * means something else by the same keys and is refused; a later minor version only adds keys, and
 * where it says another value after all, that is refused with the version named.
 */
final class Version {
  /** The first minor version that is later than this one. */
  static final int FIRST_LATER = JsonFormat.MINOR + 1;

  private final String format;
  private int minor;

  /** For documents that call themselves so. */
  Version(String format) {
    this.format = format;
  }

  /** The minor version of a document that was read whole. */
  static int of(Node document, String format) {
    Version version = new Version(format);
    version.format(document.needed("format"));
    version.version(document.needed("version"));
    document.find("minor").ifPresent(version::minor);
    return version.minor;
  }

  /** Reads one of the three keys; false if it is another. */
  boolean read(String key, Document document, Node at) {
    switch (key) {
      case "format" -> format(document.whole(at));
      case "version" -> version(document.whole(at));
      case "minor" -> minor(document.whole(at));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void format(Node node) {
    if (!node.string().equals(format)) {
      throw node.wrong("'" + node.string() + "' is not '" + format + "'");
    }
  }

  private void version(Node node) {
    if (node.integer() != JsonFormat.VERSION) {
      throw node.wrong(
          "version " + node.integer() + " is not read here, only " + JsonFormat.VERSION);
    }
  }

  private void minor(Node node) {
    minor = node.integer();
    if (minor < 0) {
      throw node.wrong("a minor version is a number from 0");
    }
    node.document().isOf(minor);
  }

  int minor() {
    return minor;
  }
}
