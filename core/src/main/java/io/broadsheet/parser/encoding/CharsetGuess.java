package io.broadsheet.parser.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Guesses an encoding from statistics and from the words that every newspaper has. */
final class CharsetGuess {
  private CharsetGuess() {}

  private static final int SAMPLE = 1 << 16;

  /** Characters that a page can hardly do without, in one encoding's languages or another's. */
  private static final String COMMON =
      "的一是在不了有和人中大上以要他年月日。，、"
          + "这为个国我会时来们说报记者"
          + "這為個國會時來們說報記"
          + "のにはをたがでてとしれさあいこ"
          + "이다는의에가을를은도로고한";

  private static final String[] ALWAYS = {
    "GB18030", "Big5-HKSCS", "windows-31j", "EUC-JP", "x-windows-949", "windows-1252"
  };

  static Charset of(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    Map<Charset, Double> scores = new LinkedHashMap<>();
    for (String name : ALWAYS) {
      Charsets.named(name).ifPresent(charset -> scores.put(charset, 0.0));
    }
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      Charsets.named(match.getName())
          .map(Charsets::widest)
          .filter(charset -> !charset.name().startsWith("UTF-"))
          .filter(charset -> !charset.name().startsWith("ISO-2022"))
          .filter(charset -> !charset.name().startsWith("IBM"))
          .ifPresent(charset -> scores.merge(charset, match.getConfidence() / 100.0, Math::max));
    }
    Charset best = StandardCharsets.UTF_8;
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Charset, Double> candidate : scores.entrySet()) {
      double score = candidate.getValue() + evidence(sample, candidate.getKey());
      if (score > most) {
        most = score;
        best = candidate.getKey();
      }
    }
    return best;
  }

  private static double evidence(byte[] sample, Charset charset) {
    Decoded decoded = Decoder.decode(sample, 0, charset, false, false);
    int beyondAscii = 0;
    int common = 0;
    for (int i = 0; i < decoded.text().length(); i++) {
      char c = decoded.text().charAt(i);
      if (c >= 0x80) {
        beyondAscii++;
        if (COMMON.indexOf(c) >= 0) {
          common++;
        }
      }
    }
    if (beyondAscii == 0) {
      return 0;
    }
    return 3.0 * common / beyondAscii - 10.0 * decoded.losses().size() / beyondAscii;
  }
}
