package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The embedded defaults keep what was issued, whatever ends the server. */
class RestartIT {

  @Test
  void documentsSurviveAPowerCutAndARestart() {
    try (var server = new ServerProcess("restart", 200, Map.of()).start()) {
      Api clerk = Api.at(server.address(), "clerk", Api.SAMPLE_PASSWORD);
      Answer issued = clerk.post("api/v1/documents", Samples.contract("kk")).expect(201);
      byte[] pdf = clerk.get(issued.header("Location") + "/pdf").expect(200).bytes();
      server.kill();

      server.start();
      assertArrayEquals(pdf, clerk.get(issued.header("Location") + "/pdf").expect(200).bytes());
      assertEquals("1", clerk.get("api/v1/documents").at("/total"));
      Answer next = clerk.post("api/v1/documents", Samples.contract("kk")).expect(201);
      assertTrue(next.at("/number").endsWith("-000002"), next.text());
      server.stop();
    }
  }
}
