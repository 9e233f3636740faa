package io.broadsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

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

  /** The steps of reading a text, each of which knows only those before it. */
  @ArchTest
  static final ArchRule theParserGoesStepByStep =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("io.broadsheet.parser..")
          .layer("words")
          .definedBy("io.broadsheet.parser.words")
          .layer("encoding")
          .definedBy("io.broadsheet.parser.encoding")
          .layer("copy")
          .definedBy("io.broadsheet.parser.copy")
          .layer("signs")
          .definedBy("io.broadsheet.parser.signs")
          .layer("furniture")
          .definedBy("io.broadsheet.parser.furniture")
          .layer("roles")
          .definedBy("io.broadsheet.parser.roles")
          .layer("story")
          .definedBy("io.broadsheet.parser.story")
          .layer("typography")
          .definedBy("io.broadsheet.parser.typography")
          .layer("edition")
          .definedBy("io.broadsheet.parser.edition")
          .layer("entry")
          .definedBy("io.broadsheet.parser")
          .whereLayer("words")
          .mayNotAccessAnyLayer()
          .whereLayer("encoding")
          .mayOnlyAccessLayers("words")
          .whereLayer("copy")
          .mayOnlyAccessLayers("words", "encoding")
          .whereLayer("signs")
          .mayOnlyAccessLayers("words", "copy")
          .whereLayer("furniture")
          .mayOnlyAccessLayers("words", "copy", "signs")
          .whereLayer("roles")
          .mayOnlyAccessLayers("words", "copy", "signs", "furniture")
          .whereLayer("story")
          .mayOnlyAccessLayers("words", "copy", "signs", "roles")
          .whereLayer("typography")
          .mayOnlyAccessLayers("words", "signs")
          .whereLayer("edition")
          .mayOnlyBeAccessedByLayers("entry")
          .whereLayer("entry")
          .mayNotBeAccessedByAnyLayer();

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
