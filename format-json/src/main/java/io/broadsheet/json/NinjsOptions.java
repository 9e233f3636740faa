package io.broadsheet.json;

import io.broadsheet.format.WriteOptions;
import java.util.Locale;

/**
 * Options of the ninjs writer.
 *
 * @param version of the standard
 * @param pretty one key a line, for people; without it one line for the whole edition
 */
public record NinjsOptions(Version version, boolean pretty) implements WriteOptions {
  private static final NinjsOptions DEFAULTS = new NinjsOptions(Version.V3_3, true);

  /** The versions of ninjs that are written. */
  public enum Version {
    /** The newest of those that say {@code contentType}. */
    V3_3("3.3"),
    /** The newest of those that say {@code contenttype}. */
    V2_4("2.4");

    private final String number;

    Version(String number) {
      this.number = number;
    }

    /** As the standard writes it: {@code 3.3}. */
    public String number() {
      return number;
    }

    /** The URI of the schema that IPTC publishes. */
    String schema() {
      return "http://www.iptc.org/std/ninjs/ninjs-schema_" + number + ".json#";
    }

    /** A key of 3.x as this version has it. */
    String key(String key) {
      return this == V3_3 ? key : key.toLowerCase(Locale.ROOT);
    }
  }

  /** The newest version, pretty. */
  public static NinjsOptions defaults() {
    return DEFAULTS;
  }

  public NinjsOptions version(Version version) {
    return new NinjsOptions(version, pretty);
  }

  public NinjsOptions pretty(boolean pretty) {
    return new NinjsOptions(version, pretty);
  }
}
