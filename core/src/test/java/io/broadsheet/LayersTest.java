package io.broadsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.broadsheet.samples.ShippedCode;

/** Who may know whom in this module, and what nobody may ask. */
@AnalyzeClasses(packages = "io.broadsheet", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
  @ArchTest
  static final ArchRule theModelKnowsNobody =
      classes()
          .that()
          .resideInAPackage("io.broadsheet.model")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("io.broadsheet.model", "java..");

  @ArchTest
  static final ArchRule reportsKnowTheModel =
      classes()
          .that()
          .resideInAPackage("io.broadsheet.report")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("io.broadsheet.report", "io.broadsheet.model", "java..");

  @ArchTest
  static final ArchRule theServiceInterfaceKnowsNoFormatAndNoParser =
      classes()
          .that()
          .resideInAPackage("io.broadsheet.format")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.broadsheet",
              "io.broadsheet.format",
              "io.broadsheet.report",
              "io.broadsheet.model",
              "java..");

  @ArchTest
  static final ArchRule onlyCallersUseTheFacade =
      noClasses()
          .that()
          .resideInAPackage("io.broadsheet..")
          .and()
          .doNotHaveFullyQualifiedName("io.broadsheet.Editions")
          .and()
          .doNotHaveFullyQualifiedName("io.broadsheet.Editions$Installed")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("io.broadsheet.Editions");

  @ArchTest
  static final ArchRule nobodyAsksTheClockOrTheMachine = ShippedCode.ASKS_NEITHER_CLOCK_NOR_MACHINE;
}
