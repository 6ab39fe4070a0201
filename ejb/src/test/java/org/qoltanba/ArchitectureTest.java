package org.qoltanba;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.qoltanba.OwnClasses.check;

import org.junit.jupiter.api.Test;

/** Who may import whom; each allowance beyond a room's own library is explained beside it. */
class ArchitectureTest {

  private static final String[] DOCX4J = {
    "org.docx4j..",
    // docx4j's object model hands out JAXBElements.
    "jakarta.xml.bind.."
  };

  private static final String[] JACKSON = {"tools.jackson..", "com.fasterxml.jackson.annotation.."};

  @Test
  void theVocabularyKnowsOnlyJava() {
    check(room("document").mayUse("java.."));
  }

  @Test
  void intake() {
    check(room("intake").mayUse("org.qoltanba.document.."));
  }

  @Test
  void language() {
    check(
        room("language")
            .mayUse("org.qoltanba.document", "com.ibm.icu..", "com.github.petrovich4j.."));
  }

  @Test
  void deadline() {
    // Its data files.
    check(room("deadline").mayUse(JACKSON, "org.qoltanba.document"));
  }

  @Test
  void tags() {
    check(room("tags").mayUse("org.qoltanba.document", "org.qoltanba.language.."));
  }

  @Test
  void json() {
    check(room("json").mayUse(JACKSON, "org.qoltanba.document..", "org.qoltanba.language"));
  }

  @Test
  void template() {
    check(
        room("template")
            .mayUse(
                JACKSON,
                "org.qoltanba.document..",
                "org.qoltanba.deadline",
                "org.qoltanba.tags..",
                // Incoming text is mended before it is judged.
                "org.qoltanba.language..",
                "com.networknt.schema.."));
  }

  @Test
  void assembly() {
    check(
        room("assembly")
            .mayUse(
                DOCX4J, "org.qoltanba.document..", "org.qoltanba.tags..", "org.qoltanba.language"));
  }

  @Test
  void rendering() {
    check(
        room("rendering")
            .mayUse(
                "org.qoltanba.document..",
                "org.apache.fop..",
                "org.apache.xmlgraphics..",
                // The dots inside of metafiles, and pictures of pages.
                "javax.imageio..",
                // The data inside a finished PDF.
                "org.apache.pdfbox.."));
  }

  @Test
  void signing() {
    check(
        room("signing")
            .mayUse(
                "org.qoltanba.document..",
                "org.apache.pdfbox..",
                "org.apache.fontbox..",
                // The code on a signature by which a paper can be checked.
                "com.google.zxing..",
                "org.bouncycastle.."));
  }

  @Test
  void remoteSigning() {
    check(
        room("remotesigning")
            .mayUse(
                JACKSON,
                // A wrong value is refused there as one that a caller brings.
                "org.qoltanba.document",
                "org.qoltanba.signing.key",
                "org.qoltanba.signing.remote",
                // The identifiers of algorithms.
                "org.bouncycastle.."));
  }

  @Test
  void validation() {
    check(
        room("validation")
            .mayUse(
                "org.qoltanba.document..",
                "eu.europa.esig..",
                "org.apache.pdfbox..",
                "org.bouncycastle.."));
  }

  @Test
  void conformance() {
    check(room("conformance").mayUse("org.qoltanba.document..", "org.verapdf.."));
  }

  @Test
  void archive() {
    check(onlyPackage("archive").mayUse("org.qoltanba.document.."));
  }

  @Test
  void theOnePlaceWithPersistence() {
    check(
        room("archive.jpa")
            .mayUse(
                JACKSON,
                "org.qoltanba.document..",
                "org.qoltanba.archive",
                "jakarta.persistence..",
                "jakarta.transaction..",
                "javax.sql..",
                "org.hibernate..",
                "org.flywaydb.."));
  }

  @Test
  void delivery() {
    check(room("delivery").mayUse("org.qoltanba.document"));
  }

  @Test
  void lint() {
    check(
        room("lint")
            .mayUse(
                // The schema as a tree.
                JACKSON,
                "org.qoltanba.document",
                // The samples' deadlines.
                "org.qoltanba.deadline",
                // Its sentences.
                "org.qoltanba.language",
                // It judges what these rooms read, by what they read of it.
                "org.qoltanba.tags..",
                "org.qoltanba.template..",
                "org.qoltanba.assembly..",
                // Which characters a paper can be set in.
                "org.qoltanba.rendering.font",
                // What the PDF can't show.
                "org.qoltanba.rendering",
                // The relationships of a Word file, as assembly reads them.
                "org.docx4j.relationships"));
  }

  @Test
  void workbench() {
    check(
        room("workbench")
            .mayUse(
                "org.qoltanba.document..",
                // It is the intake's workbench.
                "org.qoltanba.intake",
                // The words of comments.
                "org.qoltanba.language",
                "org.qoltanba.template..",
                // The clauses that templates are judged with.
                "org.qoltanba.assembly.layout",
                // The Word files that are compared.
                "org.qoltanba.assembly.zip",
                "com.github.difflib..",
                "org.qoltanba.lint..",
                "org.qoltanba.archive"));
  }

  @Test
  void form() {
    check(
        room("form")
            .mayUse(
                // The schema as a tree.
                JACKSON,
                "org.qoltanba.document",
                // What may be remembered of people.
                "org.qoltanba.document.person",
                // What the digits of a number tell.
                "org.qoltanba.template.identifiers",
                // The case forms of names.
                "org.qoltanba.language.."));
  }

  @Test
  void batch() {
    check(
        room("batch")
            .mayUse(
                "org.qoltanba.document..",
                // It is the intake's batches, and each row goes in by the intake.
                "org.qoltanba.intake",
                // Schemas as trees, and the data of rows as it is kept.
                "org.qoltanba.json..",
                "org.qoltanba.archive",
                "org.apache.commons.csv.."));
  }

  @Test
  void roomsKnowNothingOfTheLinter() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "org.qoltanba.lint..", "org.qoltanba.workbench..", "org.qoltanba.wiring..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.qoltanba.lint.."));
  }

  @Test
  void onlyTheRoadKnowsCamel() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("org.qoltanba.route..", "org.qoltanba.wiring..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.camel.."));
  }

  @Test
  void theRoadKnowsNoContainer() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.qoltanba.route..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "jakarta..", "org.qoltanba.wiring..", "org.qoltanba.archive.jpa.."));
  }

  @Test
  void nobodyKnowsTheWiring() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.qoltanba.wiring..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.qoltanba.wiring.."));
  }

  private static Room room(String name) {
    return new Room("org.qoltanba." + name + "..");
  }

  /** A room without the packages in it, which have rules of their own. */
  private static Room onlyPackage(String name) {
    return new Room("org.qoltanba." + name);
  }
}
