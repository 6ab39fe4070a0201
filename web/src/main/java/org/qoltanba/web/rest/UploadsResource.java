package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import org.qoltanba.document.Caller;
import org.qoltanba.intake.Permission;
import org.qoltanba.intake.Uploads;
import org.qoltanba.web.guard.Callers;

/** PDFs of other people's making, signed and kept. */
@Path("/documents/uploads")
@Dependent
public class UploadsResource {

  @Inject Uploads uploads;
  @Inject Callers callers;
  @Inject Answers answers;

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  public Response receive(@Context HttpServletRequest request, @Context UriInfo uri) {
    Caller caller = Permission.ISSUE.require(callers.of(request));
    Supplier<Uploads.Request> asked = AskedUpload.of(request, uri.getQueryParameters());
    return answers.record(201, uploads.receive(caller, asked).record(), request);
  }
}
