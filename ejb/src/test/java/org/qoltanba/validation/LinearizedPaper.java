package org.qoltanba.validation;

import java.nio.charset.StandardCharsets;

/** A page in the order in which Web browsers want it (ISO 32000-1, annex F). */
final class LinearizedPaper {

  private static final String FILE =
      """
      %PDF-1.5
      1 0 obj
      <</Linearized 1 /L @@LENGTH@@ /H [0 0] /O 4 /E @@MAIN@@ /N 1 /T @@MAIN@@>>
      endobj
      xref
      3 3
      @@3@@ 00000 n\s
      @@4@@ 00000 n\s
      @@5@@ 00000 n\s
      trailer
      <</Size 6 /Root 3 0 R /Prev @@MAIN@@ /ID [<00> <00>]>>
      startxref
      0
      %%EOF
      3 0 obj
      <</Type /Catalog /Pages 2 0 R>>
      endobj
      4 0 obj
      <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources <<>>>>
      endobj
      5 0 obj
      <</Length 18>>
      stream
      10 10 m 90 90 l S\s
      endstream
      endobj
      2 0 obj
      <</Type /Pages /Count 1 /Kids [4 0 R]>>
      endobj
      xref
      0 3
      0000000000 65535 f\s
      @@1@@ 00000 n\s
      @@2@@ 00000 n\s
      trailer
      <</Size 3>>
      startxref
      @@FIRST@@
      %%EOF
      """;

  private LinearizedPaper() {}

  static byte[] written() {
    // Ten digits stand in the place of each name, so that no position moves.
    String text = FILE.replaceAll("@@\\w+@@", "0000000000");
    String filled = FILE;
    for (int i = 1; i <= 5; i++) {
      filled = filled.replace("@@" + i + "@@", digits(text.indexOf(i + " 0 obj")));
    }
    filled = filled.replace("@@FIRST@@", digits(text.indexOf("xref\n3 3")));
    filled = filled.replace("@@MAIN@@", digits(text.indexOf("xref\n0 3")));
    filled = filled.replace("@@LENGTH@@", digits(text.length()));
    return filled.getBytes(StandardCharsets.US_ASCII);
  }

  private static String digits(int number) {
    return String.format("%010d", number);
  }
}
