package org.qoltanba.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SampleRequest;

/** Papers that only show what a kind looks like. */
class SamplesTest {

  private final MemoryRoad road = new MemoryRoad();
  private final RoadIntake intake = road.intake();

  @AfterEach
  void close() {
    road.close();
  }

  @Test
  void aSampleIsDrawnButNeitherKeptNorSigned() {
    var wanted = new SampleRequest(MemoryRoad.CONTRACT, "1.0.0", "full", Language.KK);
    Content pdf = intake.sample(MemoryRoad.CLERK, wanted);
    assertEquals(pdf, intake.sample(MemoryRoad.CLERK, wanted), "the same at the same time");
    assertTrue(new String(pdf.bytes(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    assertNull(road.archive().kept());
    assertTrue(road.receipts().isEmpty());
    assertNotFound(
        "unknown-sample", new SampleRequest(MemoryRoad.CONTRACT, "1.0.0", "none", Language.KK));
    assertNotFound(
        "unknown-version", new SampleRequest(MemoryRoad.CONTRACT, "0.0.1", "full", Language.KK));
  }

  @Test
  void aPictureOfAFirstPageIsDrawnOnceForEachLanguage() throws IOException {
    Content picture = intake.picture(MemoryRoad.CLERK, MemoryRoad.CONTRACT, Language.KK);
    var page = ImageIO.read(picture.open());
    assertEquals(496, page.getWidth());
    assertEquals(701, page.getHeight());
    int[] dots = page.getRGB(0, 0, 496, 701, null, 0, 496);
    assertTrue(IntStream.of(dots).distinct().count() > 2, "not a single line is drawn");
    assertSame(picture, intake.picture(MemoryRoad.CLERK, MemoryRoad.CONTRACT, Language.KK));
    assertNotEquals(picture, intake.picture(MemoryRoad.CLERK, MemoryRoad.CONTRACT, Language.RU));
    assertNull(road.archive().kept());
    Refusal refusal =
        assertThrows(Refusal.class, () -> intake.picture(MemoryRoad.CLERK, "none", Language.KK));
    assertEquals("unknown-template", refusal.code());
  }

  private void assertNotFound(String code, SampleRequest wanted) {
    Refusal refusal = assertThrows(Refusal.class, () -> intake.sample(MemoryRoad.CLERK, wanted));
    assertEquals(Refusal.Kind.NOT_FOUND, refusal.kind());
    assertEquals(code, refusal.code());
  }
}
