package org.qoltanba.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.web.FakeIntake;
import org.qoltanba.web.FakeRemoteSignatures;
import org.qoltanba.web.FakeRequest;

/** Whoever may not do a thing is told so, and not how it would have to be asked for. */
class RightsDoorTest {

  private static final String PLACES =
      """
      POST, /documents, auditor
      POST, {document}/signatures, auditor
      POST, {document}/level, auditor
      POST, {document}/signatures/director/level, auditor
      POST, {document}/preparations, auditor
      POST, {document}/preparations/{preparation}/completion, auditor
      POST, {document}/void, clerk
      POST, /documents/uploads, auditor
      POST, /validations?reports=none, admin
      POST, /templates/contract/versions?annotated=perhaps, clerk
      POST, /templates/contract/versions/1.0.0/publication, lawyer
      POST, /batches?output=none, auditor
      PUT, /accounts/friend, director
      GET, /documents?size=none, admin
      GET, /batches/{preparation}/rows?size=none, auditor
      GET, /templates/contract/table?format=none, auditor
      GET, /templates/contract/versions/1.0.0/samples/full?language=none, lawyer
      """;

  private final RestDoor door = new RestDoor();

  @ParameterizedTest
  @CsvSource(textBlock = PLACES)
  void theRightIsJudgedBeforeTheOrder(String method, String place, String role) {
    String path =
        place
            .replace("{document}", "/documents/" + FakeIntake.ID)
            .replace("{preparation}", FakeRemoteSignatures.ID.toString());
    assertForbidden(new FakeRequest(method).json("{\"nonsense\":").user(role, role), path);
  }

  @Test
  void aClerkWhoGivesNoReasonIsToldThatAClerkDeclaresNothingVoid() {
    String path = "/documents/" + FakeIntake.ID + "/void";
    FakeRequest request = new FakeRequest("POST").json("{\"reason\": \" \"}");
    assertForbidden(request.user("clerk", "clerk"), path);
    assertEquals(422, door.send(request.user("lawyer", "lawyer"), path).getStatus());
  }

  private void assertForbidden(FakeRequest request, String path) {
    MockHttpResponse answer = door.send(request, path);
    assertEquals(403, answer.getStatus(), RestDoor.text(answer));
    assertTrue(RestDoor.text(answer).contains("problem:forbidden"), RestDoor.text(answer));
    assertTrue(door.intake.asked.isEmpty(), door.intake.asked.toString());
  }
}
