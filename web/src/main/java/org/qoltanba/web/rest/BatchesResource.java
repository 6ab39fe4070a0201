package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.qoltanba.document.Caller;
import org.qoltanba.document.batch.BatchUpload;
import org.qoltanba.intake.Batches;
import org.qoltanba.intake.Permission;
import org.qoltanba.web.guard.Callers;

/** Tables whose rows become papers: handed in, and the list of those that were. */
@Path("/batches")
@Dependent
public class BatchesResource {

  @Inject Batches batches;
  @Inject Callers callers;
  @Inject BatchAnswers answers;

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  public Response upload(@Context HttpServletRequest request, @Context UriInfo uri)
      throws IOException {
    Caller caller = Permission.ISSUE.require(callers.of(request));
    var asked = BatchParameters.upload(uri.getQueryParameters());
    var upload =
        new BatchUpload(asked.template(), asked.language(), asked.wish(), Asked.table(request));
    return answers.batch(201, batches.upload(caller, upload), request);
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response all(@Context HttpServletRequest request) {
    return answers.batches(batches.all(callers.of(request)), request);
  }
}
