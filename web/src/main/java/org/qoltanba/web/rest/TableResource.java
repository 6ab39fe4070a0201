package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.qoltanba.document.Content;
import org.qoltanba.intake.Batches;
import org.qoltanba.web.guard.Callers;

/** An empty table to be filled for a batch of a kind. */
@Path("/templates/{id}/table")
@Dependent
public class TableResource {

  private static final String CSV = "text/csv;charset=utf-8";

  @Inject Batches batches;
  @Inject Callers callers;

  @GET
  @Produces(CSV)
  public Response table(
      @PathParam("id") String id, @Context HttpServletRequest request, @Context UriInfo uri) {
    Content table = batches.form(callers.of(request), id, Parameters.language(uri));
    return Response.ok(table.bytes(), CSV)
        .header("Content-Disposition", "attachment; filename=\"table.csv\"")
        .build();
  }
}
