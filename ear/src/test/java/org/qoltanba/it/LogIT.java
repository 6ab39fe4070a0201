package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.node.ObjectNode;

/** The server's log knows requests by their ids and nothing of what they say. */
@ExtendWith(ArquillianExtension.class)
class LogIT {

  private static final Path LOG =
      Path.of(System.getProperty("server.home"), "standalone", "log", "server.log");
  private static final String PERSON = "Жасырынова Құпия";

  @Test
  void noPersonNoPasswordAndNoStrayErrorReachTheLog() throws IOException {
    int before = Files.readAllLines(LOG).size();
    Api clerk = Api.as("clerk");
    clerk.post("api/v1/documents", paper("recipient")).expect(201);
    clerk.post("api/v1/documents", paper("stranger")).expect(422);
    clerk.post("api/v1/documents", paper("recipient").replace("\"kk\"", "\"" + PERSON + "\""));
    clerk.post("api/v1/documents", "{\"" + PERSON).expect(400);
    Soap.call(clerk, "<q:GetDocument><q:id>" + PERSON + "</q:id></q:GetDocument>");
    Api.at(Api.SERVER, PERSON, PERSON).get("api/v1/documents").expect(401);
    clerk.get("api/v1/documents?reference=" + UUID.randomUUID()).expect(200);

    List<String> all = Files.readAllLines(LOG);
    List<String> lines = all.subList(before, all.size());
    assertTrue(lines.stream().anyMatch(line -> line.contains("refused at check")), "no refusal");
    for (String line : lines) {
      assertFalse(line.contains(PERSON) || line.contains("Жасырынова"), line);
      assertFalse(line.contains(Api.SAMPLE_PASSWORD), line);
      assertFalse(line.contains("Exhausted after delivery"), line);
    }
  }

  private static String paper(String member) {
    return Samples.contract(
        "kk",
        request -> {
          ObjectNode data = (ObjectNode) request.get("data");
          data.withObject("/" + member).put("fullName", PERSON);
        });
  }
}
