package io.broadsheet.samples;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes ZIP files byte by byte, also such as no honest program writes. */
public final class RawZip {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<byte[]> directory = new ArrayList<>();

  /** A sound archive. */
  public static RawZip of(Map<String, byte[]> entries) {
    RawZip zip = new RawZip();
    entries.forEach(zip::entry);
    return zip;
  }

  /** Adds a file, packed. */
  public RawZip entry(String name, byte[] content) {
    return entry(name, content, 0);
  }

  /** Adds a file with flags: 1 says that it is encrypted. */
  public RawZip entry(String name, byte[] content, int flags) {
    byte[] packed = deflated(content);
    int at = out.size();
    out.writeBytes(local(name, flags, content, packed));
    out.writeBytes(packed);
    directory.add(central(name, flags, content, packed.length, at));
    return this;
  }

  /** Adds a name for the data at a place, as if a file were there. */
  public RawZip alias(String name, byte[] content, int at) {
    directory.add(central(name, 0, content, deflated(content).length, at));
    return this;
  }

  /** The archive. */
  public byte[] bytes() {
    return bytes(directory.size());
  }

  /** The archive, with a number of files that may be a lie. */
  public byte[] bytes(int count) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(out.toByteArray());
    int start = whole.size();
    directory.forEach(whole::writeBytes);
    ByteBuffer end = buffer(22);
    end.putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count);
    end.putInt(whole.size() - start).putInt(start).putShort((short) 0);
    whole.writeBytes(end.array());
    return whole.toByteArray();
  }

  private static byte[] local(String name, int flags, byte[] content, byte[] packed) {
    byte[] letters = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer header = buffer(30 + letters.length);
    header.putInt(0x04034b50).putShort((short) 20).putShort((short) flags).putShort((short) 8);
    header.putInt(0).putInt(crc(content)).putInt(packed.length).putInt(content.length);
    header.putShort((short) letters.length).putShort((short) 0).put(letters);
    return header.array();
  }

  private static byte[] central(String name, int flags, byte[] content, int packed, int at) {
    byte[] letters = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer header = buffer(46 + letters.length);
    header.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) flags);
    header.putShort((short) 8).putInt(0).putInt(crc(content)).putInt(packed);
    header.putInt(content.length).putShort((short) letters.length).putShort((short) 0);
    header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(at);
    return header.put(letters).array();
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int crc(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return (int) crc.getValue();
  }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    while (!deflater.finished()) {
      packed.write(part, 0, deflater.deflate(part));
    }
    deflater.end();
    return packed.toByteArray();
  }
}
