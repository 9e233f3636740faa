package io.broadsheet.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Editions;
import io.broadsheet.model.Edition;
import io.broadsheet.samples.SampleEditions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that LibreOffice has saved again is the same in words and roles. */
class DocxLibreOfficeTest {
  @TempDir private Path folder;

  @Test
  void savedAgainItReadsTheSame() throws IOException, InterruptedException {
    Program.LIBRE_OFFICE.assumeInstalled();
    List<SampleEditions.Named> samples =
        SampleEditions.all().stream().filter(s -> !s.edition().pages().isEmpty()).toList();
    List<Path> files = new ArrayList<>();
    for (SampleEditions.Named sample : samples) {
      Path file = folder.resolve(sample.name() + ".docx");
      WordFile made = WordFile.of(sample.edition(), DocxOptions.defaults(), WordFile.WITH_PICTURES);
      Files.write(file, made.bytes());
      files.add(file);
    }
    Program.convert(folder, "docx:MS Word 2007 XML", folder.resolve("saved"), files);
    for (SampleEditions.Named sample : samples) {
      Edition saved = Editions.read(folder.resolve("saved").resolve(sample.name() + ".docx"));
      assertThat(ProofOfRoles.of(saved))
          .as(sample.name())
          .isEqualTo(ProofOfRoles.of(HeldByDocx.of(sample.edition())));
    }
  }
}
