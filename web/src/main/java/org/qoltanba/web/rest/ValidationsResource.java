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
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.document.verdict.ValidationReport;
import org.qoltanba.intake.Permission;
import org.qoltanba.intake.Validations;
import org.qoltanba.json.answer.ValidationJson;
import org.qoltanba.web.guard.Callers;
import org.qoltanba.web.guard.Languages;
import org.qoltanba.web.guard.Wording;

/** Signed files of anyone's making, judged and not kept. */
@Path("/validations")
@Dependent
public class ValidationsResource {

  @Inject Validations validations;
  @Inject Callers callers;
  @Inject Wording wording;

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  public Response validate(@Context HttpServletRequest request, @Context UriInfo uri) {
    Caller caller = Permission.VALIDATE.require(callers.of(request));
    Supplier<ValidationOrder> order = AskedValidation.of(request, uri.getQueryParameters());
    ValidationReport report = validations.validate(caller, order);
    var json = new ValidationJson(wording.messages());
    return Answers.json(200, json.of(report, Languages.of(request)))
        .language(Languages.of(request).locale())
        .build();
  }
}
