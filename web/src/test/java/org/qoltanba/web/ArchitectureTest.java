package org.qoltanba.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may know whom. Plain tests, since the test plugin does not report rules that are fields. */
class ArchitectureTest {

  private static JavaClasses doors;

  @BeforeAll
  static void read() {
    doors =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.qoltanba.web");
  }

  @Test
  void theDoorsDoNotKnowEachOther() {
    mayNotUse("org.qoltanba.web.rest..", "org.qoltanba.web.soap..", "org.qoltanba.web.ui..");
    mayNotUse("org.qoltanba.web.soap..", "org.qoltanba.web.rest..", "org.qoltanba.web.ui..");
    mayNotUse("org.qoltanba.web.ui..", "org.qoltanba.web.rest..", "org.qoltanba.web.soap..");
  }

  @Test
  void onlyPagesKnowFaces() {
    for (String other : List.of("rest", "soap", "guard")) {
      mayNotUse("org.qoltanba.web." + other + "..", "jakarta.faces..", "org.primefaces..");
    }
  }

  @Test
  void whatThePagesShareKnowsNoPage() {
    mayNotUse("org.qoltanba.web.ui", "org.qoltanba.web.ui.*..");
    slices().matching("org.qoltanba.web.ui.(*)..").should().notDependOnEachOther().check(doors);
  }

  @Test
  void theGuardKnowsNoDoor() {
    mayNotUse(
        "org.qoltanba.web.guard..",
        "org.qoltanba.web.rest..",
        "org.qoltanba.web.soap..",
        "org.qoltanba.web.ui..");
  }

  @Test
  void theDoorsKnowTheIntakeAndTheDictionariesOnly() {
    mayNotUse(
        "org.qoltanba.web..",
        "org.qoltanba.assembly..",
        "org.qoltanba.rendering..",
        "org.qoltanba.signing..",
        "org.qoltanba.validation..",
        "org.qoltanba.conformance..",
        "org.qoltanba.archive..",
        "org.qoltanba.delivery..",
        "org.qoltanba.lint..",
        "org.qoltanba.workbench..",
        "org.qoltanba.template..",
        "org.qoltanba.tags..",
        "org.qoltanba.deadline",
        "org.qoltanba.route..",
        "org.qoltanba.wiring..");
  }

  @Test
  void theDoorsUseNoEngineAndNoLibraryOfTheRooms() {
    mayNotUse(
        "org.qoltanba.web..",
        "org.apache.camel..",
        "org.apache.pdfbox..",
        "org.apache.fop..",
        "org.docx4j..",
        "org.bouncycastle..",
        "eu.europa..",
        "tools.jackson..",
        "com.fasterxml..",
        "jakarta.persistence..");
  }

  @Test
  void thereAreNoCycles() {
    slices().matching("org.qoltanba.web.(**)").should().beFreeOfCycles().check(doors);
  }

  @Test
  void nobodyWritesToTheStandardStreams() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(doors);
  }

  @Test
  void nobodyThrowsGenericExceptions() {
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(doors);
  }

  private static void mayNotUse(String user, String... used) {
    noClasses()
        .that()
        .resideInAPackage(user)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(used)
        .check(doors);
  }
}
