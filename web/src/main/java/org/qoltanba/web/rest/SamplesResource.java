package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.SampleRequest;
import org.qoltanba.intake.Intake;
import org.qoltanba.intake.Permission;
import org.qoltanba.web.guard.Callers;

/** A version of a template to be looked at before it is published: filled with its own samples. */
@Path("/templates/{id}/versions/{version}/samples/{sample}")
@Dependent
public class SamplesResource {

  @Inject Intake intake;
  @Inject Callers callers;

  @GET
  @Produces(FileAnswers.PDF)
  public Response sample(@Context HttpServletRequest request, @Context UriInfo uri) {
    Caller caller = Permission.PUBLISH.require(callers.of(request));
    Content pdf = intake.sample(caller, wanted(uri));
    return Response.ok(pdf.bytes(), FileAnswers.PDF)
        .header("Content-Disposition", "inline; filename=\"sample.pdf\"")
        .build();
  }

  private static SampleRequest wanted(UriInfo uri) {
    var place = uri.getPathParameters();
    return new SampleRequest(
        place.getFirst("id"),
        place.getFirst("version"),
        place.getFirst("sample"),
        Parameters.language(uri));
  }
}
