package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The embedded defaults keep what was issued, whatever ends the server. */
class RestartIT {

  private static final int ROWS = 60;

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

  @Test
  void aBatchGoesOnAfterAPowerCutAndNoRowBecomesTwoPapers() {
    try (var server = new ServerProcess("batch-restart", 200, Map.of()).start()) {
      Api clerk = Api.at(server.address(), "clerk", Api.SAMPLE_PASSWORD);
      var tables = new Tables(clerk);
      String batch = tables.kept(Tables.sound(ROWS));
      tables.start(batch).expect(202);
      int before = tables.await(batch, 3).json().get("issued").asInt();
      server.kill();
      assertTrue(before < ROWS, "nothing was left to do");

      server.start();
      assertEquals("running", clerk.get(batch).expect(200).at("/state"));
      assertEquals(ROWS, tables.await(batch, ROWS).json().get("issued").asInt());
      assertEquals(ROWS, clerk.get("api/v1/documents").json().get("total").asInt());
      var papers = new HashSet<String>();
      for (JsonNode row : clerk.get(batch + "/rows?size=200").json().get("rows")) {
        papers.add(row.get("document").asString());
      }
      assertEquals(ROWS, papers.size());
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
