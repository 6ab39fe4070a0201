package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.intake.Batches;
import org.qoltanba.intake.Permission;
import org.qoltanba.web.guard.Callers;
import org.qoltanba.web.guard.DocumentIds;

/** One batch: how far it is, its rows and papers, started and stopped. */
@Path("/batches/{id}")
@Dependent
public class BatchResource {

  @Inject Batches batches;
  @Inject Callers callers;
  @Inject BatchAnswers answers;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response batch(@PathParam("id") String id, @Context HttpServletRequest request) {
    return answers.batch(200, batches.batch(callers.of(request), DocumentIds.ofBatch(id)), request);
  }

  @DELETE
  public Response remove(@PathParam("id") String id, @Context HttpServletRequest request) {
    batches.remove(callers.of(request), DocumentIds.ofBatch(id));
    return Response.noContent().build();
  }

  @POST
  @Path("/start")
  @Produces(MediaType.APPLICATION_JSON)
  public Response start(@PathParam("id") String id, @Context HttpServletRequest request) {
    return answers.batch(202, batches.start(callers.of(request), DocumentIds.ofBatch(id)), request);
  }

  @POST
  @Path("/stop")
  @Produces(MediaType.APPLICATION_JSON)
  public Response stop(@PathParam("id") String id, @Context HttpServletRequest request) {
    return answers.batch(200, batches.stop(callers.of(request), DocumentIds.ofBatch(id)), request);
  }

  @GET
  @Path("/rows")
  @Produces(MediaType.APPLICATION_JSON)
  public Response rows(
      @PathParam("id") String id, @Context HttpServletRequest request, @Context UriInfo uri) {
    Caller caller = Permission.ISSUE.require(callers.of(request));
    var query = BatchParameters.rows(uri.getQueryParameters());
    return answers.rows(batches.rows(caller, DocumentIds.ofBatch(id), query), request);
  }

  @GET
  @Path("/papers")
  @Produces(BatchAnswers.ZIP)
  public Response papers(@PathParam("id") String id, @Context HttpServletRequest request) {
    Caller caller = callers.of(request);
    UUID batch = batches.batch(caller, DocumentIds.ofBatch(id)).id();
    StreamingOutput zip = out -> batches.papers(caller, batch, out);
    return Response.ok(zip, BatchAnswers.ZIP)
        .header("Content-Disposition", "attachment; filename=\"documents.zip\"")
        .build();
  }
}
