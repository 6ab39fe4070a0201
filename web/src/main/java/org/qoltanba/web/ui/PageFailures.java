package org.qoltanba.web.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.qoltanba.document.Refusal;
import org.qoltanba.web.guard.Problems;
import org.qoltanba.web.guard.RequestIds;

/**
 * The one place where whatever is thrown behind a page becomes a sentence on it. What fails while a
 * page is being written can't be said on it, and is said on a page of its own.
 */
final class PageFailures extends ExceptionHandlerWrapper {

  PageFailures(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
    while (queued.hasNext()) {
      handle((ExceptionQueuedEventContext) queued.next().getSource());
      queued.remove();
    }
    getWrapped().handle();
  }

  private static void handle(ExceptionQueuedEventContext event) {
    FacesContext faces = event.getContext();
    Throwable thrown = event.getException();
    if (Problems.find(ViewExpiredException.class, thrown).isPresent()) {
      redirect(faces, Wanted.again(request(faces)));
    } else if (event.getPhaseId() == PhaseId.RENDER_RESPONSE) {
      redirect(faces, Page.FAILURE + "?id=" + idOf(thrown, faces));
    } else {
      say(thrown, faces);
    }
  }

  private static void say(Throwable thrown, FacesContext faces) {
    var sentences = CDI.current().select(Sentences.class).get();
    Optional<Refusal> refusal = Problems.find(Refusal.class, thrown);
    refusal.ifPresentOrElse(sentences::refuse, () -> sentences.failed(idOf(thrown, faces)));
    faces.renderResponse();
  }

  private static String idOf(Throwable thrown, FacesContext faces) {
    return Problems.failureId(thrown, RequestIds.of(request(faces)));
  }

  private static HttpServletRequest request(FacesContext faces) {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  private static void redirect(FacesContext faces, String path) {
    ExternalContext container = faces.getExternalContext();
    if (container.isResponseCommitted()) {
      return;
    }
    try {
      container.responseReset();
      container.redirect(container.getRequestContextPath() + path);
      faces.responseComplete();
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }
}
