package io.broadsheet.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.broadsheet.samples.ShippedCode;

/** Who may know whom among the modules: the whole of what is shipped is on this class path. */
@AnalyzeClasses(
    packages = "io.broadsheet",
    importOptions = {ImportOption.DoNotIncludeTests.class, ModulesTest.NoTestJar.class})
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
  static final ArchRule nobodyAsksTheClockOrTheMachine = ShippedCode.ASKS_NEITHER_CLOCK_NOR_MACHINE;

  /** The samples of core's tests come as a jar. */
  static final class NoTestJar implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }
}
