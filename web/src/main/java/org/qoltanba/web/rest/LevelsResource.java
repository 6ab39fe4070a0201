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
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.document.level.LevelWish;
import org.qoltanba.intake.Levels;
import org.qoltanba.intake.Permission;
import org.qoltanba.json.request.IdempotencyKeys;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.web.guard.Callers;
import org.qoltanba.web.guard.DocumentIds;

/** Signatures on a kept document that are raised to a higher level. */
@Path("/documents/{id}")
@Dependent
public class LevelsResource {

  @Inject Levels levels;
  @Inject Callers callers;
  @Inject Answers answers;

  @POST
  @Path("/level")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response raiseAll(@PathParam("id") String id, @Context HttpServletRequest request)
      throws IOException {
    return raise(id, Optional.empty(), request);
  }

  @POST
  @Path("/signatures/{field}/level")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response raiseOne(
      @PathParam("id") String id,
      @PathParam("field") String field,
      @Context HttpServletRequest request)
      throws IOException {
    return raise(id, Optional.of(field), request);
  }

  private Response raise(String id, Optional<String> field, HttpServletRequest request)
      throws IOException {
    Caller caller = Permission.ISSUE.require(callers.of(request));
    UUID document = DocumentIds.of(id);
    LevelWish wish = RequestJson.levelWish(field, Asked.json(request));
    var key = Asked.idempotencyKey(request).map(value -> IdempotencyKeys.of(value, document, wish));
    return answers.record(200, levels.raise(caller, document, wish, key).record(), request);
  }
}
