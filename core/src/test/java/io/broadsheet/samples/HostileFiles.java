package io.broadsheet.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Sound files made bad: cut off, with bits turned, and archives that mean harm. */
public final class HostileFiles {
  private HostileFiles() {}

  /** A file cut at so many places. */
  public static Stream<byte[]> cut(byte[] sound, int places) {
    return IntStream.range(0, places)
        .mapToObj(i -> Arrays.copyOf(sound, (int) ((long) sound.length * i / places)));
  }

  /** A file with one bit turned, so many times over, always the same ones. */
  public static Stream<byte[]> flipped(byte[] sound, int times) {
    Random random = new Random(20310509);
    return IntStream.range(0, times)
        .mapToObj(
            i -> {
              byte[] bad = sound.clone();
              bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
              return bad;
            });
  }

  /** A sound archive's files. */
  public static Map<String, byte[]> unzipped(byte[] archive) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive));
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Archives that hold the files of a sound one and something that means harm, by name. */
  public static Map<String, byte[]> archives(Map<String, byte[]> sound) {
    Map<String, byte[]> bad = new LinkedHashMap<>();
    byte[] small = {1, 2, 3};
    String first = sound.keySet().iterator().next();
    bad.put("leads out", RawZip.of(sound).entry("../../evil.xhtml", small).bytes());
    bad.put("leads out within", RawZip.of(sound).entry("a/../../evil", small).bytes());
    bad.put("absolute", RawZip.of(sound).entry("/etc/evil", small).bytes());
    bad.put("drive", RawZip.of(sound).entry("C:/evil", small).bytes());
    bad.put("backslash", RawZip.of(sound).entry("..\\evil", small).bytes());
    bad.put("control character", RawZip.of(sound).entry("a\u001b[2Jb", small).bytes());
    bad.put("no name", RawZip.of(sound).entry("", small).bytes());
    bad.put("double", RawZip.of(sound).entry(first, small).bytes());
    bad.put("encrypted", RawZip.of(sound).entry("secret", small, 1).bytes());
    bad.put("lies over", RawZip.of(sound).alias("other", sound.get(first), 0).bytes());
    bad.put("ratio", RawZip.of(sound).entry("bomb", new byte[40 << 20]).bytes());
    bad.put("wrong count", RawZip.of(sound).bytes(sound.size() + 1));
    bad.put("very large form", RawZip.of(sound).bytes(0xFFFF));
    RawZip many = RawZip.of(sound);
    IntStream.range(0, 10_001).forEach(i -> many.entry("f" + i, small));
    bad.put("count", many.bytes());
    byte[] whole = RawZip.of(sound).bytes();
    bad.put("data behind", Arrays.copyOf(whole, whole.length + 5));
    bad.put("empty archive", new RawZip().bytes());
    return bad;
  }
}
