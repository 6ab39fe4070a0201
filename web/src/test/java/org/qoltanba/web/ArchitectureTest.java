package org.qoltanba.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.qoltanba.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule doorsDoNotKnowEachOther =
      noClasses()
          .that()
          .resideInAPackage("..web.rest..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..web.soap..");

  @ArchTest
  static final ArchRule norTheOtherWayRound =
      noClasses()
          .that()
          .resideInAPackage("..web.soap..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..web.rest..");

  @ArchTest
  static final ArchRule theGuardKnowsNoDoor =
      noClasses()
          .that()
          .resideInAPackage("..web.guard..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..web.rest..", "..web.soap..");

  @ArchTest
  static final ArchRule doorsKnowTheIntakeAndTheDictionariesOnly =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.qoltanba.assembly..",
              "org.qoltanba.rendering..",
              "org.qoltanba.signing..",
              "org.qoltanba.archive..",
              "org.qoltanba.delivery..",
              "org.qoltanba.template..",
              "org.qoltanba.tags..",
              "org.qoltanba.route..",
              "org.qoltanba.wiring..");

  @ArchTest
  static final ArchRule noEngineAndNoLibraryOfTheRooms =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.camel..",
              "org.apache.pdfbox..",
              "org.apache.fop..",
              "org.docx4j..",
              "org.bouncycastle..",
              "tools.jackson..",
              "com.fasterxml..",
              "jakarta.persistence..");

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("org.qoltanba.web.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule noStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest static final ArchRule noGenericExceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
}
