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
import java.util.Map;
import org.qoltanba.deadline.ics.DeadlineCalendar;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.intake.Intake;
import org.qoltanba.language.Messages;
import org.qoltanba.web.guard.Callers;
import org.qoltanba.web.guard.DocumentIds;
import org.qoltanba.web.guard.Languages;
import org.qoltanba.web.guard.Wording;

/** The last days that a document names, for the caller's calendar. */
@Path("/documents/{id}/deadlines.ics")
@Dependent
public class DeadlinesResource {

  @Inject Intake intake;
  @Inject Callers callers;
  @Inject FileAnswers files;
  @Inject Wording wording;

  @GET
  @Produces(FileAnswers.CALENDAR)
  public Response deadlines(@PathParam("id") String id, @Context HttpServletRequest request) {
    DocumentRecord document = intake.record(callers.of(request), DocumentIds.of(id));
    if (document.deadlines().isEmpty()) {
      throw Refusal.notFound("no-deadlines");
    }
    Language language = Languages.of(request);
    Map<String, Object> number = Map.of("number", document.number());
    Messages messages = wording.messages();
    String summary = messages.of("deadline-event", number, language);
    var calendar =
        new DeadlineCalendar(document, summary, language, fault -> messages.of(fault, language));
    return files.of(calendar.content(), FileAnswers.CALENDAR, document.id(), request);
  }
}
