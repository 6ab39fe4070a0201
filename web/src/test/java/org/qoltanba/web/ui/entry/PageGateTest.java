package org.qoltanba.web.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.web.FakeRequest;
import org.qoltanba.web.FakeResponse;

class PageGateTest {

  private final PageGate gate = new PageGate();
  private final FakeResponse response = new FakeResponse();
  private boolean passed;

  @Test
  void whoHasSignedInSeesThePageAndTheBrowserKeepsItNot() throws IOException, ServletException {
    send(new FakeRequest("GET").path("/app/check.xhtml"));
    assertTrue(passed);
    assertEquals("no-store", response.header("Cache-Control"));
  }

  @Test
  void whoHasNotIsSentToSignInAndComesBackToThePage() throws IOException, ServletException {
    send(new FakeRequest("GET").path("/app/check.xhtml").user(null));
    assertFalse(passed);
    assertEquals("/app/entry.xhtml?page=check", response.header("Location"));
  }

  @Test
  void thePaperThatWasWantedIsComeBackToAndNothingElse() throws IOException, ServletException {
    String id = "0b3bd4e4-2b46-4f5e-9e1c-3f6b2a1d0c9f";
    String query = "id=" + id + "&page=//elsewhere.example&id=" + id.replace('0', '1') + "&x=%zz";
    send(new FakeRequest("GET").path("/app/paper.xhtml").query(query).user(null));
    assertEquals("/app/entry.xhtml?page=paper%3Fid%3D" + id, response.header("Location"));
  }

  @Test
  void anAddressThatIsNoPageIsNotCarriedOn() throws IOException, ServletException {
    send(new FakeRequest("GET").path("/app/elsewhere.xhtml").user(null));
    assertEquals("/app/entry.xhtml?page=", response.header("Location"));
  }

  @Test
  void aFormOfASessionThatHasEndedIsToldSo() throws IOException, ServletException {
    send(new FakeRequest("POST").path("/app/check.xhtml").user(null));
    assertEquals("/app/entry.xhtml?page=check&ended=true", response.header("Location"));
  }

  @Test
  void aPartOfAPageIsSentThereInTheWordsOfFaces() throws IOException, ServletException {
    send(
        new FakeRequest("POST")
            .path("/app/check.xhtml")
            .user(null)
            .header("Faces-Request", "partial/ajax"));
    assertTrue(
        response.text().contains("<redirect url=\"/app/entry.xhtml?page=check&amp;ended=true\">"),
        response.text());
  }

  @Test
  void aFormLeadsToNoProviderButToThePageThatSaysThatTheSessionHasEnded()
      throws IOException, ServletException {
    send(new FakeRequest("POST").authMethod("OIDC").path("/app/check.xhtml").user(null));
    assertEquals("/app/entry.xhtml?page=check&ended=true", response.header("Location"));
  }

  @Test
  void withAProviderOneSignsInThereAndComesBackToThePage() throws IOException, ServletException {
    String id = "0b3bd4e4-2b46-4f5e-9e1c-3f6b2a1d0c9f";
    var request = new FakeRequest("GET").authMethod("OIDC").path("/app/paper.xhtml").user(null);
    request.query("id=" + id + "&next=//elsewhere.example");
    send(request);
    assertFalse(passed);
    assertEquals("/app/enter", response.header("Location"));
    new Entering().doGet(request.request(), response.response());
    assertEquals("/app/paper.xhtml?id=" + id, response.header("Location"));
    new Entering().doGet(request.request(), response.response());
    assertEquals("/app/find.xhtml", response.header("Location"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/app/entry.xhtml", "/app/failure.xhtml", "/app/leave"})
  void theWayInAndTheWayOutAreOpen(String path) throws IOException, ServletException {
    send(new FakeRequest("GET").path(path).user(null));
    assertTrue(passed);
  }

  private void send(FakeRequest request) throws IOException, ServletException {
    gate.doFilter(request.request(), response.response(), (one, other) -> passed = true);
  }
}
