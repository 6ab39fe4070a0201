package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.VoidOrder;
import org.qoltanba.intake.Intake;
import org.qoltanba.intake.Permission;
import org.qoltanba.json.answer.FieldsTree;
import org.qoltanba.json.request.IdempotencyKeys;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.web.guard.Callers;
import org.qoltanba.web.guard.DocumentIds;

/** One kept document: its record, files and history, and further signatures. */
@Path("/documents/{id}")
@Dependent
public class DocumentResource {

  @Inject Intake intake;
  @Inject Callers callers;
  @Inject Answers answers;
  @Inject FileAnswers files;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response record(@PathParam("id") String id, @Context HttpServletRequest request) {
    Caller caller = callers.of(request);
    return answers.record(200, intake.record(caller, DocumentIds.of(id)), request);
  }

  @GET
  @Path("/pdf")
  @Produces(FileAnswers.PDF)
  public Response pdf(@PathParam("id") String id, @Context HttpServletRequest request) {
    Caller caller = callers.of(request);
    UUID document = DocumentIds.of(id);
    return files.of(intake.pdf(caller, document), FileAnswers.PDF, document, request);
  }

  @GET
  @Path("/docx")
  @Produces(FileAnswers.DOCX)
  public Response docx(@PathParam("id") String id, @Context HttpServletRequest request) {
    Caller caller = callers.of(request);
    UUID document = DocumentIds.of(id);
    return files.of(intake.docx(caller, document), FileAnswers.DOCX, document, request);
  }

  @GET
  @Path("/history")
  @Produces(MediaType.APPLICATION_JSON)
  public Response history(@PathParam("id") String id, @Context HttpServletRequest request) {
    Caller caller = callers.of(request);
    return answers.history(intake.history(caller, DocumentIds.of(id)));
  }

  @GET
  @Path("/fields")
  @Produces(MediaType.APPLICATION_JSON)
  public Response fields(@PathParam("id") String id, @Context HttpServletRequest request) {
    Caller caller = callers.of(request);
    var fields = intake.fields(caller, DocumentIds.of(id));
    return Answers.json(200, FieldsTree.of(fields)).build();
  }

  @POST
  @Path("/signatures")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response sign(@PathParam("id") String id, @Context HttpServletRequest request)
      throws IOException {
    Caller caller = Permission.ISSUE.require(callers.of(request));
    UUID document = DocumentIds.of(id);
    SignatureOrder order = RequestJson.signatureOrder(Asked.json(request));
    Optional<IdempotencyKey> key =
        Asked.idempotencyKey(request).map(value -> IdempotencyKeys.of(value, document, order));
    ArchivedDocument signed = intake.sign(caller, document, order, key);
    return answers.record(201, signed.record(), request);
  }

  @POST
  @Path("/void")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response annul(@PathParam("id") String id, @Context HttpServletRequest request)
      throws IOException {
    Caller caller = Permission.ANNUL.require(callers.of(request));
    VoidOrder order = RequestJson.voidOrder(DocumentIds.of(id), Asked.json(request));
    return answers.record(200, intake.annul(caller, order), request);
  }
}
