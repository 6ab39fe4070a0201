package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.document.preparation.Preparation;
import org.qoltanba.intake.Permission;
import org.qoltanba.intake.RemoteSignatures;
import org.qoltanba.json.answer.PreparationTree;
import org.qoltanba.json.request.IdempotencyKeys;
import org.qoltanba.json.request.PreparationJson;
import org.qoltanba.web.guard.Callers;
import org.qoltanba.web.guard.DocumentIds;

/** Signatures on a kept document whose keys stay with their owners: prepared, then completed. */
@Path("/documents/{id}/preparations")
@Dependent
public class PreparationsResource {

  @Inject RemoteSignatures signatures;
  @Inject Callers callers;
  @Inject Answers answers;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response prepare(@PathParam("id") String id, @Context HttpServletRequest request)
      throws IOException {
    Caller caller = Permission.ISSUE.require(callers.of(request));
    UUID document = DocumentIds.of(id);
    var ordered = PreparationJson.preparation(Asked.json(request));
    Preparation preparation =
        signatures.prepare(caller, document, ordered.signature(), ordered.preparation());
    String place = Answers.location(document, request) + "/preparations/" + preparation.id();
    return Answers.json(201, PreparationTree.of(preparation)).header("Location", place).build();
  }

  @POST
  @Path("/{preparation}/completion")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response complete(
      @PathParam("id") String id,
      @PathParam("preparation") String preparation,
      @Context HttpServletRequest request)
      throws IOException {
    Caller caller = Permission.ISSUE.require(callers.of(request));
    var prepared =
        new RemoteSignatures.Prepared(DocumentIds.of(id), DocumentIds.ofPreparation(preparation));
    var answer = PreparationJson.answer(Asked.json(request));
    var key =
        Asked.idempotencyKey(request)
            .map(
                value ->
                    IdempotencyKeys.of(value, prepared.document(), prepared.preparation(), answer));
    return answers.record(
        201, signatures.complete(caller, prepared, answer, key).record(), request);
  }
}
