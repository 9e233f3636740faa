package io.broadsheet.pdf.internal.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An ICC profile (version 2.1) of sRGB (IEC 61966-2-1), made from the standard's numbers: the same
 * bytes on every machine.
 */
final class SrgbProfile {
  /** Steps of the tone curve; the rest is interpolated. */
  private static final int CURVE = 1024;

  private SrgbProfile() {}

  static byte[] bytes() {
    byte[] curve = curve();
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", description("sRGB IEC61966-2.1"));
    tags.put("cprt", text("No copyright, use freely"));
    // The white point and the primaries, adapted to D50, in 1/65536.
    tags.put("wtpt", xyz(0xF6D6, 0x10000, 0xD32D));
    tags.put("rXYZ", xyz(0x6FA2, 0x38F5, 0x0390));
    tags.put("gXYZ", xyz(0x6299, 0xB785, 0x18DA));
    tags.put("bXYZ", xyz(0x24A0, 0x0F84, 0xB6CF));
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return profile(tags);
  }

  private static byte[] profile(Map<String, byte[]> tags) {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    int start = 128 + 4 + 12 * tags.size();
    int curveAt = -1;
    number(table, 4, tags.size());
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      boolean isCurve = tag.getKey().endsWith("TRC");
      int at = isCurve && curveAt >= 0 ? curveAt : start + data.size();
      ascii(table, tag.getKey());
      number(table, 4, at);
      number(table, 4, tag.getValue().length);
      if (at == start + data.size()) {
        data.writeBytes(tag.getValue());
        number(data, -data.size() & 3, 0);
      }
      curveAt = isCurve ? at : curveAt;
    }
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    header(profile, start + data.size());
    profile.writeBytes(table.toByteArray());
    profile.writeBytes(data.toByteArray());
    return profile.toByteArray();
  }

  private static void header(ByteArrayOutputStream out, int size) {
    number(out, 4, size);
    number(out, 4, 0); // no preferred engine
    number(out, 4, 0x02100000);
    ascii(out, "mntrRGB XYZ ");
    for (int part : new int[] {1998, 2, 9, 6, 49, 0}) {
      number(out, 2, part); // the date of the standard's draft profile, not of making
    }
    ascii(out, "acsp");
    number(out, 28, 0);
    number(out, 4, 0xF6D6); // D50
    number(out, 4, 0x10000);
    number(out, 4, 0xD32D);
    number(out, 48, 0);
  }

  private static byte[] curve() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ascii(out, "curv");
    number(out, 4, 0);
    number(out, 4, CURVE);
    for (int i = 0; i < CURVE; i++) {
      double value = i / (double) (CURVE - 1);
      double linear =
          value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
      number(out, 2, (int) StrictMath.rint(linear * 0xFFFF));
    }
    return out.toByteArray();
  }

  private static byte[] xyz(int x, int y, int z) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ascii(out, "XYZ ");
    number(out, 4, 0);
    number(out, 4, x);
    number(out, 4, y);
    number(out, 4, z);
    return out.toByteArray();
  }

  private static byte[] text(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ascii(out, "text");
    number(out, 4, 0);
    ascii(out, text + "\0");
    return out.toByteArray();
  }

  private static byte[] description(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ascii(out, "desc");
    number(out, 4, 0);
    number(out, 4, text.length() + 1);
    ascii(out, text + "\0");
    number(out, 4 + 4 + 2 + 1 + 67, 0); // no Unicode, no Macintosh name
    return out.toByteArray();
  }

  private static void ascii(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static void number(ByteArrayOutputStream out, int bytes, int value) {
    for (int i = bytes - 1; i >= 0; i--) {
      out.write(i < 4 ? value >> 8 * i : 0);
    }
  }
}
