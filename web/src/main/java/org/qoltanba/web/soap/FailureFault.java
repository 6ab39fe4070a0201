package org.qoltanba.web.soap;

import jakarta.xml.ws.WebFault;
import org.qoltanba.web.soap.wire.FailureDetail;

/** A failure of ours, as a typed fault that tells only the request's id. */
@WebFault(name = "FailureFault", targetNamespace = DocumentsPort.NAMESPACE)
public class FailureFault extends Exception {

  private final transient FailureDetail detail;

  public FailureFault(String message, FailureDetail detail) {
    super(message);
    this.detail = detail;
  }

  public FailureDetail getFaultInfo() {
    return detail;
  }
}
