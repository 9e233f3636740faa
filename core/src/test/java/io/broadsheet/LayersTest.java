package io.broadsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.TimeZone;

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
  static final ArchRule nobodyAsksTheClockOrTheMachine =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
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
