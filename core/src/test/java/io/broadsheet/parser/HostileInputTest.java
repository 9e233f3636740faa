package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.Input;
import io.broadsheet.format.Match;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.model.Repair;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that nobody would print. */
@Tag("little-memory")
class HostileInputTest {
  private static Reading read(byte[] bytes) {
    return new TextReader().read(Input.of("page.txt", bytes), ReadOptions.defaults());
  }

  private static Reading whole(String text) {
    Reading reading = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(SourceReconstruction.of(reading.edition(), 0)).isEqualTo(text);
    return reading;
  }

  @Test
  void oneLineOfFiveMegabytes() {
    whole("甲乙丙丁，戊己庚辛（".repeat(500_000));
  }

  @Test
  void aHundredThousandBlankLines() {
    assertThat(whole("头\n" + "\n".repeat(100_000) + "本报讯 尾。").edition().items()).hasSize(1);
  }

  @Test
  void aHundredThousandShortLines() {
    whole("甲乙\n".repeat(100_000));
  }

  @Test
  void twentyThousandDaysNamedInOneStory() {
    String text = "临江日报\n2031年5月9日\n\n古桥修缮\n\n本报讯 " + "他昨天到会并讲话，\n".repeat(20_000);
    assertThat(whole(text).edition().hints()).hasSizeGreaterThan(1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"（", "“", "【", "((", "\"", "——", "A", "(A ", "By ", "摄", "1"})
  void longRunsOfOneSign(String sign) {
    whole(sign.repeat(100_000));
    whole((sign + "\n\n").repeat(5_000));
  }

  @Test
  void twentyThousandPagesThatAllJump() {
    whole("古桥修缮\n\n本报讯 会议召开。（下转第2版）\n\f（上接第1版）会议结束。\n\f".repeat(10_000));
  }

  @Test
  void onlyPunctuation() {
    whole("。，、；：？！\n\n……——\n\n()[]{}\n\n...\n\n。");
  }

  @Test
  void loneSurrogatesInUtf16AreRecordedByByte() {
    byte[] bytes = {(byte) 0xFE, (byte) 0xFF, 0x54, 0x0D, (byte) 0xD8, 0x00, 0x54, 0x0D};
    Reading reading = read(bytes);
    assertThat(SourceReconstruction.of(reading.edition(), 0)).isEqualTo("名\uFFFD名");
    assertThat(reading.edition().repairs())
        .singleElement()
        .satisfies(
            repair -> {
              assertThat(repair.kind()).isEqualTo(Repair.Kind.UNDECODABLE);
              assertThat(repair.bytes().orElseThrow().start()).isEqualTo(4);
            });
  }

  @Test
  void utf8CutInTheMiddleOfACharacter() {
    byte[] whole = "古桥修缮完工".getBytes(StandardCharsets.UTF_8);
    Reading reading = read(java.util.Arrays.copyOf(whole, whole.length - 1));
    assertThat(reading.edition().repairs()).hasSize(1);
    assertThat(reading.report().findings()).extracting("code").contains("text.undecodable");
  }

  @Test
  void whiteSpaceAlone() {
    for (String nothing : new String[] {" ", "\n\n\n", "\u3000\t\r\n", "\f\f", "\u0001\u0002"}) {
      assertThatExceptionOfType(UnreadableInputException.class)
          .isThrownBy(() -> read(nothing.getBytes(StandardCharsets.UTF_8)))
          .withMessageContaining("nothing to read");
    }
  }

  @Test
  void binaryIsNoText() {
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    for (byte[] bytes :
        new byte[][] {
          "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
          {'P', 'K', 3, 4, 0, 0},
          noise,
          new byte[64]
        }) {
      assertThat(new TextReader().match(Input.of("page.txt", bytes))).isEqualTo(Match.FALLBACK);
      assertThatExceptionOfType(UnreadableInputException.class)
          .isThrownBy(() -> read(bytes))
          .withMessageContaining("not text");
    }
  }

  @Test
  void aStrayNulIsDamageOnly() {
    Reading reading = whole("古桥修缮\u0000完工，石橋重新通行，居民奔走相告，孩子们跑过桥面。");
    assertThat(reading.edition().repairs()).extracting(Repair::before).containsExactly("\u0000");
  }
}
