package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the command said and should say. {@code mvn -pl cli -am test -Dbless} writes it anew and
 * ends red: read it before you commit it.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
  private static final boolean BLESS = !System.getProperty("bless", "").isEmpty();

  private Golden() {}

  static void check(String name, String said) throws IOException {
    Path golden = FOLDER.resolve(name);
    if (BLESS && !(Files.exists(golden) && Files.readString(golden).equals(said))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, said);
      fail("blessed anew, read it: " + golden);
    }
    assertThat(said).isEqualTo(Files.readString(golden));
  }
}
