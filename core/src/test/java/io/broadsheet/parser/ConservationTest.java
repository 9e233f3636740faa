package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Edition;
import io.broadsheet.parser.copy.FairCopy;
import io.broadsheet.parser.encoding.Binary;
import io.broadsheet.parser.encoding.Decoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 1: each character of a source is in one place, and nothing makes the reader fail. */
class ConservationTest {
  private static final List<String> LINES =
      List.of(
          "本报讯 (记者 甲乙丙) 昨天下午,全区工作会议召开,总结去年工作情况。",
          "据新华社某地５月８日电（记者 丁戊）有关部门日前发布报告。",
          "到今年3月,我区已登",
          "记在册的各类电梯9362台,其中老旧电梯1180台。",
          "书香“一刻钟” 邻里共潮声",
          "我区部署",
          "甲乙丙 丁戊 摄",
          "（下转第２版）",
          "上接1版 会议指出,要压实责任。",
          "　　图为志愿者在江边清理漂浮物。（丁戊 摄）",
          "——城市观察——",
          "简讯",
          "■市图书馆延长开放时间。（丁戊）",
          "2031年5月9日　星期五",
          "第02版：要闻　责编：甲乙　校对：丙丁",
          "本报评论员 甲乙丙",
          "停水公告",
          "一、浮标装在哪儿",
          "示范书屋与社区书香",
          "书香驿站进行结对签约。",
          "（甲乙）",
          "Council Backs Barrier",
          "By JANE DUNMORE, Staff Writer",
          "PORT ELLERY, May 8 (AP) — The council voted to build the bar-",
          "rier across the mouth of the river.",
          "Continued on Page A6",
          "Photo by Thomas Okonjo",
          "",
          "",
          "   ");

  private static void holds(byte[] bytes) {
    Edition edition =
        new TextReader().read(Input.of("page.txt", bytes), ReadOptions.defaults()).edition();
    String decoded = Decoder.decode(bytes, ReadOptions.defaults().charset()).text();
    assertThat(SourceReconstruction.of(edition, 0)).isEqualTo(decoded);
  }

  private static void holds(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    boolean words =
        !FairCopy.of(0, Decoder.decode(bytes, ReadOptions.defaults().charset())).isBlank();
    // What is refused as binary loses nothing either; HostileInputTest says what that is.
    if (words && Binary.kind(bytes) == null) {
      holds(bytes);
    }
  }

  @Property(tries = 10000, seed = "20310509")
  void soupsOfNewspaperLines(@ForAll("soups") String page) {
    holds(page);
  }

  @Provide
  Arbitrary<String> soups() {
    Arbitrary<String> ends =
        Arbitraries.of("\n", "\n\n", "\r\n", "\r", "\u0085", "\u2028", "\f", "\n\n\n\n");
    return Arbitraries.of(LINES)
        .flatMap(line -> ends.map(end -> line + end))
        .list()
        .ofMinSize(1)
        .ofMaxSize(24)
        .map(lines -> String.join("", lines));
  }

  @Property(tries = 1000, seed = "20310509")
  void anyUnicode(@ForAll("unicode") String page) {
    holds(page);
  }

  @Provide
  Arbitrary<String> unicode() {
    return Arbitraries.strings()
        .withCharRange('\u0020', '\u007E')
        .withCharRange('\u4E00', '\u4E80')
        .withCharRange('\u3000', '\u3020')
        .withCharRange('\uFF01', '\uFF20')
        .withCharRange('\u2010', '\u2030')
        .withChars(
            '\n', '\r', '\u0001', '\f', '\u0085', '\uFEFF', '\uFFFD', '\uFFFE', '\u0000', '。', '（',
            '）', '摄')
        .ofMaxLength(300);
  }

  @Property(tries = 1000, seed = "20310509")
  void mutationsOfPages(@ForAll("mutations") String page) {
    holds(page);
  }

  @Provide
  Arbitrary<String> mutations() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 1_000_000);
    return Arbitraries.of(pages())
        .flatMap(
            page ->
                places
                    .list()
                    .ofSize(4)
                    .flatMap(
                        at ->
                            Arbitraries.integers()
                                .between(0, 5)
                                .map(how -> mutated(page, how, at))));
  }

  private static String mutated(String page, int how, List<Integer> at) {
    int first = at.get(0) % page.length();
    int second = first + at.get(1) % (page.length() - first);
    String part = page.substring(first, second);
    return switch (how) {
      case 0 -> page.substring(0, first);
      case 1 -> page.substring(first);
      case 2 -> page.substring(0, second) + part + page.substring(second);
      case 3 -> page.substring(0, first) + page.substring(second);
      case 4 ->
          page.substring(0, first)
              + part.replace("\n", "\r\n")
              + page.substring(second).replace("\n", "\u0085");
      default -> page.substring(0, first) + "\f" + part.replace("。", "") + page.substring(second);
    };
  }

  /** All pages of the examples and fixtures. */
  static List<String> pages() {
    List<String> pages = new ArrayList<>();
    for (Path folder : List.of(Path.of("..", "examples"), Path.of("src/test/resources/cases"))) {
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file :
            files
                .filter(f -> f.toString().endsWith(".txt"))
                .sorted(Comparator.comparing(Path::toString))
                .toList()) {
          byte[] bytes = Files.readAllBytes(file);
          pages.add(Decoder.decode(bytes, ReadOptions.defaults().charset()).text());
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return pages;
  }
}
