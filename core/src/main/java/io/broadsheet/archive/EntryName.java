package io.broadsheet.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Names in an archive that lead nowhere but into it. */
final class EntryName {
  private EntryName() {}

  /** The name in these bytes, or empty if they are no UTF-8; ASCII is a part of it. */
  static Optional<String> decode(ByteBuffer bytes) {
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** What is wrong with a name, or empty. */
  static Optional<String> fault(String name) {
    if (name.isEmpty()) {
      return Optional.of("a file without a name");
    }
    if (name.indexOf('\\') >= 0) {
      return Optional.of("a name with a backslash");
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      return Optional.of("a name with a control character");
    }
    if (name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
      return Optional.of("a name that begins outside the archive");
    }
    String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    List<String> parts = List.of(path.split("/", -1));
    if (parts.contains("..") || parts.contains(".") || parts.contains("")) {
      return Optional.of("a name that leads out of its folder");
    }
    return Optional.empty();
  }
}
