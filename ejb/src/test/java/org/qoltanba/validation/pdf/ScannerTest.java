package org.qoltanba.validation.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScannerTest {

  private static final byte[] FILE = "12 0 obj".getBytes(ISO_8859_1);

  @Test
  void whatLiesBehindTheFileIsItsEnd() {
    assertEnded(new Scanner(FILE, 100, 200));
    assertEnded(new Scanner(FILE, 5, 3));
    var moved = new Scanner(FILE, 0, FILE.length);
    moved.moveTo(100);
    assertEnded(moved);
  }

  private static void assertEnded(Scanner scanner) {
    assertTrue(scanner.ended());
    assertEquals(-1, scanner.peek());
    assertEquals("", scanner.word());
    assertThrows(PdfBroken.class, scanner::whole);
  }
}
