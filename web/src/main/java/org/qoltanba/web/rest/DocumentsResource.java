package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Optional;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.intake.Intake;
import org.qoltanba.intake.Permission;
import org.qoltanba.json.request.IdempotencyKeys;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.web.guard.Callers;

/** Issuing documents, and the register of those issued. */
@Path("/documents")
@Dependent
public class DocumentsResource {

  @Inject Intake intake;
  @Inject Callers callers;
  @Inject Answers answers;
  @Inject FileAnswers files;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response issue(@Context HttpServletRequest request) throws IOException {
    Caller caller = Permission.ISSUE.require(callers.of(request));
    DocumentRequest wanted = RequestJson.documentRequest(Asked.json(request));
    ArchivedDocument issued = intake.issue(caller, wanted, key(request, wanted));
    return answers.record(201, issued.record(), request);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(FileAnswers.PDF + ";qs=0.5")
  public Response issuePdf(@Context HttpServletRequest request) throws IOException {
    Caller caller = Permission.ISSUE.require(callers.of(request));
    DocumentRequest wanted = RequestJson.documentRequest(Asked.json(request));
    if (!wanted.output().pdf()) {
      throw pdfNotOrdered();
    }
    ArchivedDocument issued = intake.issue(caller, wanted, key(request, wanted));
    Content pdf = issued.pdf().orElseThrow(DocumentsResource::pdfNotOrdered);
    return files
        .whole(201, pdf, FileAnswers.PDF, issued.record().id())
        .header("Location", Answers.location(issued.record().id(), request))
        .header("X-Document-Id", issued.record().id())
        .header("X-Document-Number", issued.record().number())
        .build();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response register(@Context HttpServletRequest request, @Context UriInfo uri) {
    Caller caller = Permission.READ.require(callers.of(request));
    RegisterQuery query = RegisterParameters.read(uri.getQueryParameters());
    return answers.register(intake.register(caller, query), request);
  }

  private static Optional<IdempotencyKey> key(HttpServletRequest request, DocumentRequest wanted) {
    return Asked.idempotencyKey(request).map(value -> IdempotencyKeys.of(value, wanted));
  }

  private static Refusal pdfNotOrdered() {
    return Refusal.of(Refusal.Kind.NOT_ACCEPTABLE, "pdf-not-ordered");
  }
}
