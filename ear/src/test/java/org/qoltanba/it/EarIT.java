package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What travels in the EAR beside the code. */
class EarIT {

  private static final Path EAR =
      Path.of(System.getProperty("server.home"), "standalone", "deployments", "qoltanba.ear");

  @Test
  void theLicencesOfAllLibrariesAreListed() throws IOException {
    String list = text("META-INF/THIRD-PARTY.txt");
    for (String library :
        List.of(
            "camel-core-engine",
            "docx4j-core",
            "fop-core",
            "pdfbox",
            "verapdf",
            "dss-pades",
            "primefaces")) {
      assertTrue(list.contains(library), library);
    }
  }

  @Test
  void theBillOfMaterialsNamesThem() throws IOException {
    Assumptions.assumeFalse(
        System.getProperty("maven.mode").endsWith("true"),
        "the bill of materials is only made online");
    String bill = text("META-INF/bom.json");
    assertTrue(bill.contains("\"CycloneDX\"") && bill.contains("pkg:maven/org.apache.pdfbox"));
  }

  @Test
  void everyEntryHasTheTimeOfTheSourcesNotOfTheBuild() throws IOException {
    try (ZipFile ear = new ZipFile(EAR.toFile())) {
      long times = ear.stream().map(ZipEntry::getTimeLocal).distinct().count();
      assertEquals(1, times);
    }
  }

  private static String text(String entry) throws IOException {
    try (ZipFile ear = new ZipFile(EAR.toFile());
        var in = ear.getInputStream(ear.getEntry(entry))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
