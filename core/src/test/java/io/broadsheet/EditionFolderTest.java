package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Jump;
import io.broadsheet.model.PageTurn;
import io.broadsheet.parser.SourceReconstruction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is an edition, a text file each its pages. */
class EditionFolderTest {
  private static final String FRONT = "古桥修缮开工\n\n本报讯 (记者 楚云深) 云溪区古桥修缮工程开工，十四座古桥今年完成修缮。（下转第10版）\n";
  private static final String INSIDE = "云溪茶园开采春茶\n\n本报讯 (记者 燕归来) 云溪茶园开采今年首批春茶。\n";
  private static final String BACK = "古桥修缮开工\n\n（上接第1版）工程计划三年完成，沿线步道同步整治。\n";

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void pages() throws IOException {
    write("2031-05-09-10.txt", BACK);
    write("2031-05-09-2.txt", INSIDE);
    write("2031-05-09-1.txt", FRONT);
  }

  @Test
  void pagesComeInTheNaturalOrderOfTheirNames() throws IOException {
    pages();
    Edition edition = Editions.read(folder);
    assertThat(edition.pages())
        .extracting(page -> page.label().orElse(""))
        .containsExactly("1", "2", "10");
    assertThat(edition.date()).contains(LocalDate.of(2031, 5, 9));
    assertThat(edition.provenance().sources())
        .extracting("name")
        .containsExactly("2031-05-09-1.txt", "2031-05-09-2.txt", "2031-05-09-10.txt");
  }

  @Test
  void eachFileIsAccountedFor() throws IOException {
    pages();
    Edition edition = Editions.read(folder);
    List<String> texts = List.of(FRONT, INSIDE, BACK);
    for (int source = 0; source < 3; source++) {
      assertThat(SourceReconstruction.of(edition, source)).isEqualTo(texts.get(source));
    }
  }

  @Test
  void aStoryIsJoinedAcrossFiles() throws IOException {
    pages();
    Article story = (Article) Editions.read(folder).pages().get(0).items().get(0);
    assertThat(story.body()).hasAtLeastOneElementOfType(PageTurn.class);
    assertThat(story.jumps()).hasSize(2).allMatch(Jump::joined);
  }

  @Test
  void theTextWinsOverTheNameAndTheReportSaysSo() throws IOException {
    write("2031-05-09-A01.txt", "第02版：要闻　2031年5月10日\n\n" + INSIDE);
    Reading reading = Editions.readWithReport(folder, ReadOptions.defaults());
    assertThat(reading.edition().pages().get(0).label()).contains("02");
    assertThat(reading.edition().date()).contains(LocalDate.of(2031, 5, 10));
    assertThat(reading.report().findings())
        .extracting("code")
        .containsExactly("text.name-disagrees", "text.name-disagrees");
  }

  @Test
  void pagesOfSeveralDaysLeaveTheDateOpen() throws IOException {
    write("2031-05-09-1.txt", INSIDE);
    write("2031-05-10-1.txt", INSIDE);
    Reading reading = Editions.readWithReport(folder, ReadOptions.defaults());
    assertThat(reading.edition().date()).isEmpty();
    assertThat(reading.report().findings()).extracting("code").contains("text.dates-differ");
  }

  @Test
  void oneBadFileIsLeftOutAndReported() throws IOException {
    pages();
    write("2031-05-09-3.txt", "");
    write("2031-05-09-4.txt", "PK\u0003\u0004\u0000\u0000\u0000\u0000\u0000");
    Reading reading = Editions.readWithReport(folder, ReadOptions.defaults());
    assertThat(reading.edition().pages()).hasSize(3);
    assertThat(reading.report().findings())
        .filteredOn(finding -> finding.code().equals("text.page-left-out"))
        .extracting(finding -> finding.place().file())
        .containsExactly("2031-05-09-3.txt", "2031-05-09-4.txt");
  }

  @Test
  void aFolderWithNothingToReadIsAnError() throws IOException {
    assertThatExceptionOfType(UnreadableInputException.class)
        .isThrownBy(() -> Editions.read(folder))
        .withMessageContaining("a folder without text files");
    write("1.txt", "");
    assertThatExceptionOfType(UnreadableInputException.class)
        .isThrownBy(() -> Editions.read(folder));
  }

  @Test
  void otherFilesAreNoPages() throws IOException {
    pages();
    write("README.md", "About this edition\n");
    write(".hidden.txt", "nothing\n");
    Files.createDirectory(folder.resolve("scans.txt"));
    assertThat(Editions.read(folder).provenance().sources()).hasSize(3);
  }

  @Test
  void aFolderOfFoldersHoldsManyEditions() throws IOException {
    for (String day : List.of("day-10", "day-9", "empty")) {
      Files.createDirectories(folder.resolve(day));
    }
    Files.writeString(folder.resolve("day-9").resolve("1.txt"), FRONT);
    Files.writeString(folder.resolve("day-10").resolve("1.txt"), INSIDE);
    assertThat(Editions.editionsIn(folder))
        .containsExactly(folder.resolve("day-9"), folder.resolve("day-10"));
    assertThat(Editions.editionsIn(folder.resolve("day-9")))
        .containsExactly(folder.resolve("day-9"));
  }
}
