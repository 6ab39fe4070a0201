package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import org.qoltanba.document.Caller;
import org.qoltanba.intake.Intake;
import org.qoltanba.web.guard.Callers;

/** The kinds of documents on offer. */
@Path("/templates")
@Dependent
public class TemplatesResource {

  private static final String SCHEMA = "application/schema+json";

  @Inject Intake intake;
  @Inject Callers callers;
  @Inject Answers answers;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response templates(@Context HttpServletRequest request) {
    return answers.templates(intake.templates(callers.of(request)), request);
  }

  /** The same to be looked through; who does not ask for a page gets the data. */
  @GET
  @Produces(CataloguePage.HTML + ";charset=utf-8;qs=0.5")
  public Response page(@Context HttpServletRequest request) {
    return answers.page(intake.templates(callers.of(request)), request);
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response template(@PathParam("id") String id, @Context HttpServletRequest request) {
    return answers.template(intake.template(callers.of(request), id), request);
  }

  @GET
  @Path("/{id}/schema")
  @Produces({SCHEMA, MediaType.APPLICATION_JSON})
  public Response schema(@PathParam("id") String id, @Context HttpServletRequest request) {
    String schema = intake.schema(callers.of(request), id);
    return Response.ok(schema.getBytes(StandardCharsets.UTF_8), SCHEMA).build();
  }

  @GET
  @Path("/{id}/picture")
  @Produces(FileAnswers.PNG)
  public Response picture(
      @PathParam("id") String id, @Context HttpServletRequest request, @Context UriInfo uri) {
    Caller caller = callers.of(request);
    return FileAnswers.picture(intake.picture(caller, id, Parameters.language(uri)), request);
  }
}
