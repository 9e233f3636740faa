package io.broadsheet.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;

/** Who may know whom among the modules: the whole of what is shipped is on this class path. */
@AnalyzeClasses(packages = "io.broadsheet", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {
  @ArchTest
  static final ArchRule formatsDoNotKnowOneAnother =
      slices().matching("io.broadsheet.(json|pdf|epub|docx)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule writersDoNotSeeTheParser =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.broadsheet.json..",
              "io.broadsheet.pdf..",
              "io.broadsheet.epub..",
              "io.broadsheet.docx..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.broadsheet.parser..");

  @ArchTest
  static final ArchRule formatsAndCoreDoNotKnowTheCommand =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.broadsheet.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.broadsheet.cli..");

  @ArchTest
  static final ArchRule nobodyAsksTheClockOrTheMachine =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(TimeZone.class, "getDefault")
          .orShould()
          .callMethod(Charset.class, "defaultCharset")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "getBytes");
}
