package org.qoltanba.web.ui;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Has the form of a page go back to the page's own address with its parameters, so that it can be
 * loaded anew, and come back to when the session has ended, whatever was pressed meanwhile.
 */
public final class OwnAddresses extends ViewHandlerWrapper {

  public OwnAddresses(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext faces, String view) {
    String address = super.getActionURL(faces, view);
    // Addresses to go on to are asked for in an earlier phase.
    return faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
        ? address + parameters(faces, address.contains("?") ? "&" : "?")
        : address;
  }

  private static String parameters(FacesContext faces, String before) {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    return Wanted.of(request).map(wanted -> wanted.query(before)).orElse("");
  }
}
