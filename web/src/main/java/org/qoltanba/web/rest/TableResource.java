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
import java.util.Set;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.batch.TableFormat;
import org.qoltanba.intake.Batches;
import org.qoltanba.intake.Permission;
import org.qoltanba.web.guard.Callers;

/** An empty table to be filled for a batch of a kind. */
@Path("/templates/{id}/table")
@Dependent
public class TableResource {

  private static final String CSV = "text/csv;charset=utf-8";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject Batches batches;
  @Inject Callers callers;

  @GET
  @Produces({CSV, XLSX})
  public Response table(
      @PathParam("id") String id, @Context HttpServletRequest request, @Context UriInfo uri) {
    Caller caller = Permission.ISSUE.require(callers.of(request));
    var parameters = new Parameters(uri.getQueryParameters(), Set.of("language", "format"));
    TableFormat format =
        parameters
            .text("format")
            .map(word -> TableFormat.of(word).orElseThrow(() -> Parameters.malformed("format")))
            .orElse(TableFormat.CSV);
    Content table = batches.form(caller, id, parameters.language(), format);
    return Response.ok(table.bytes(), format == TableFormat.CSV ? CSV : XLSX)
        .header("Content-Disposition", "attachment; filename=\"table." + format.word() + "\"")
        .build();
  }
}
