package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The embedded defaults keep what was issued, whatever ends the server. */
class RestartIT {

  @Test
  void documentsAndTemplatesSurviveAPowerCutAndARestart() {
    try (var server = new ServerProcess("restart", 200, Map.of()).start()) {
      Api clerk = Api.at(server.address(), "clerk", Api.SAMPLE_PASSWORD);
      Answer issued = clerk.post("api/v1/documents", Samples.contract("kk")).expect(201);
      byte[] pdf = clerk.get(issued.header("Location") + "/pdf").expect(200).bytes();
      publish(server.address());
      server.kill();

      server.start();
      assertArrayEquals(pdf, clerk.get(issued.header("Location") + "/pdf").expect(200).bytes());
      assertEquals("1", clerk.get("api/v1/documents").at("/total"));
      assertEquals("9.0.0", clerk.get("api/v1/templates/power-of-attorney").at("/version"));
      Answer next = clerk.post("api/v1/documents", Samples.contract("kk")).expect(201);
      assertTrue(next.at("/number").endsWith("-000002"), next.text());
      Answer paper = new Versions("power-of-attorney").issue(clerk).expect(201);
      assertEquals("9.0.0", paper.at("/templateVersion"));
      server.stop();
    }
  }

  private static void publish(URI server) {
    var versions = new Versions("power-of-attorney");
    Api admin = Api.at(server, "admin", Api.SAMPLE_PASSWORD);
    versions.upload(admin, new TemplateZip("power-of-attorney", "9.0.0")).expect(201);
    versions.publish(admin, "9.0.0").expect(200);
  }
}
