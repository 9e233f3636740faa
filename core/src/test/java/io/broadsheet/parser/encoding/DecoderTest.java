package io.broadsheet.parser.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
  private static final String CHINESE =
      "古桥修缮有了新标准\n\n本报讯（记者 楚云深）昨天上午，云溪区古桥修缮工作会议召开，总结去年修缮情况，部署今年的重点任务。——完";
  private static final String TRADITIONAL =
      "古橋修繕有了新標準\n\n【本報訊】雲溪區十四座古橋修繕工程昨日完工，石橋重新通行，居民說這些橋見證了來往的歲月。";
  private static final String JAPANESE = "町は昨日、十四の石橋の修繕工事が完了したと発表した。住民は「橋は町の記憶です」と話している。";
  private static final String KOREAN = "시는 어제 열네 개의 돌다리 보수 공사가 끝났다고 발표했다. 주민들은 다리가 마을의 기억이라고 말했다.";

  private static Decoded decode(String text, String charset) {
    return Decoder.decode(text.getBytes(Charset.forName(charset)), Optional.empty());
  }

  @Test
  @DisplayName("encodings are found from the text alone")
  void guesses() {
    assertThat(decode(CHINESE, "GB18030").text()).isEqualTo(CHINESE);
    assertThat(decode(CHINESE, "UTF-8").text()).isEqualTo(CHINESE);
    assertThat(decode(CHINESE, "UTF-16LE").text()).isEqualTo(CHINESE);
    assertThat(decode(CHINESE, "UTF-16BE").text()).isEqualTo(CHINESE);
    assertThat(decode(CHINESE, "UTF-32LE").text()).isEqualTo(CHINESE);
    assertThat(decode(TRADITIONAL, "x-windows-950").text()).isEqualTo(TRADITIONAL);
    assertThat(decode(JAPANESE, "windows-31j").text()).isEqualTo(JAPANESE);
    assertThat(decode(JAPANESE, "EUC-JP").text()).isEqualTo(JAPANESE);
    assertThat(decode(KOREAN, "x-windows-949").text()).isEqualTo(KOREAN);
    assertThat(decode("The café — “at last”", "windows-1252").text())
        .isEqualTo("The café — “at last”");
  }

  @ParameterizedTest
  @CsvSource({"GB2312, ——·", "GBK, ——·", "ISO-8859-1, “€”", "Shift_JIS, ①", "EUC-KR, 똠"})
  @DisplayName("a label means what files under it hold")
  void labels(String label, String text) {
    byte[] bytes = text.getBytes(Charsets.widest(Charset.forName(label)));
    assertThat(Decoder.decode(bytes, Optional.of(Charset.forName(label))).text()).isEqualTo(text);
  }

  @Test
  @DisplayName("a byte order mark wins over what is declared and is no part of the text")
  void mark() {
    byte[] bytes = "\uFEFF古桥".getBytes(StandardCharsets.UTF_16LE);
    Decoded decoded = Decoder.decode(bytes, Optional.of(StandardCharsets.UTF_8));
    assertThat(decoded.text()).isEqualTo("古桥");
    assertThat(decoded.byteOrderMark()).isTrue();
  }

  @Test
  @DisplayName("bad bytes are shown, counted and placed")
  void losses() {
    byte[] bytes = {
      (byte) 0xE5, (byte) 0x8F, (byte) 0xA4, (byte) 0xFF, 'a', (byte) 0xE5, (byte) 0x8F
    };
    Decoded decoded = Decoder.decode(bytes, Optional.of(StandardCharsets.UTF_8));
    assertThat(decoded.text()).isEqualTo("古\uFFFDa\uFFFD");
    assertThat(decoded.losses()).extracting(Decoded.Loss::at).containsExactly(1, 3);
    assertThat(decoded.losses())
        .extracting(loss -> loss.bytes().hexadecimal())
        .containsExactly("ff", "e58f");
  }
}
