package io.broadsheet.format;

import io.broadsheet.model.Edition;
import io.broadsheet.model.Page;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The identifier of an edition: a name-based UUID (RFC 9562, version 5), the same whenever the
 * edition is made again. The name is paper, date, issue and pages; where paper or date are not
 * known, what the edition says.
 */
public final class EditionIdentifier {
  /** The namespace of Broadsheet's editions, drawn once. */
  private static final UUID NAMESPACE = UUID.fromString("6f1d0a52-6f0e-4b7c-9d3e-2b7a4c1e8d90");

  private EditionIdentifier() {}

  /**
   * The identifier: {@code urn:uuid:} and the UUID.
   *
   * @param content what the edition says, where paper or date are not known
   */
  public static String of(Edition edition, Supplier<byte[]> content) {
    boolean paper = edition.publication().name().filter(name -> !name.isBlank()).isPresent();
    String name =
        paper && edition.date().isPresent()
            ? named(edition)
            : HexFormat.of().formatHex(digest("SHA-256", content.get()));
    return "urn:uuid:" + version5(name);
  }

  private static String named(Edition edition) {
    return String.join(
        "\n",
        edition.publication().name().orElse(""),
        edition.date().map(Object::toString).orElse(""),
        edition.issue().number().orElse(""),
        edition.issue().edition().orElse(""),
        edition.pages().stream()
            .map(Page::label)
            .map(label -> label.orElse(""))
            .collect(Collectors.joining(",")));
  }

  private static UUID version5(String name) {
    byte[] words = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer in = ByteBuffer.allocate(16 + words.length);
    in.putLong(NAMESPACE.getMostSignificantBits());
    in.putLong(NAMESPACE.getLeastSignificantBits());
    in.put(words);
    ByteBuffer hash = ByteBuffer.wrap(digest("SHA-1", in.array()));
    long high = hash.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
    long low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(high, low);
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has " + algorithm, e);
    }
  }
}
