package org.qoltanba.web.soap;

import jakarta.xml.ws.WebFault;
import org.qoltanba.web.soap.wire.RefusalDetail;

/** What the caller can mend, as a typed fault. */
@WebFault(name = "RefusalFault", targetNamespace = DocumentsPort.NAMESPACE)
public class RefusalFault extends Exception {

  private final transient RefusalDetail detail;

  public RefusalFault(String message, RefusalDetail detail) {
    super(message);
    this.detail = detail;
  }

  public RefusalDetail getFaultInfo() {
    return detail;
  }
}
