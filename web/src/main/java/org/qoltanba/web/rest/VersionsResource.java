package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Optional;
import org.qoltanba.document.AnnotatedWord;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Language;
import org.qoltanba.document.TemplateUpload;
import org.qoltanba.intake.Permission;
import org.qoltanba.intake.Workbench;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.web.guard.Callers;
import org.qoltanba.web.guard.Languages;

/** The versions of a kind of document: handed in, judged, put on offer and taken off. */
@Path("/templates/{id}/versions")
@Dependent
public class VersionsResource {

  @Inject Workbench workbench;
  @Inject Callers callers;
  @Inject VersionAnswers answers;

  @POST
  @Produces({MediaType.APPLICATION_JSON, FileAnswers.DOCX})
  public Response upload(
      @PathParam("id") String id, @Context HttpServletRequest request, @Context UriInfo uri)
      throws IOException {
    Caller caller = Permission.DRAFT.require(callers.of(request));
    Optional<Language> paper = UploadParameters.annotated(uri.getQueryParameters());
    var upload = new TemplateUpload(id, Asked.zip(request));
    if (paper.isEmpty()) {
      return answers.uploaded(workbench.upload(caller, upload), request);
    }
    AnnotatedWord word = workbench.annotated(caller, upload, paper.get(), Languages.of(request));
    return answers.uploaded(word, paper.get().tag() + ".docx", request);
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response versions(@PathParam("id") String id, @Context HttpServletRequest request) {
    return answers.versions(workbench.versions(callers.of(request), id), request);
  }

  @GET
  @Path("/{version}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response version(
      @PathParam("id") String id,
      @PathParam("version") String version,
      @Context HttpServletRequest request) {
    return answers.report(workbench.version(callers.of(request), id, version), request);
  }

  @POST
  @Path("/{version}/publication")
  @Produces(MediaType.APPLICATION_JSON)
  public Response publish(
      @PathParam("id") String id,
      @PathParam("version") String version,
      @Context HttpServletRequest request)
      throws IOException {
    Caller caller = Permission.PUBLISH.require(callers.of(request));
    Optional<String> sha256 = RequestJson.publication(Asked.optionalJson(request));
    return answers.version(workbench.publish(caller, id, version, sha256), request);
  }

  @POST
  @Path("/{version}/retirement")
  @Produces(MediaType.APPLICATION_JSON)
  public Response retire(
      @PathParam("id") String id,
      @PathParam("version") String version,
      @Context HttpServletRequest request) {
    return answers.version(workbench.retire(callers.of(request), id, version), request);
  }
}
