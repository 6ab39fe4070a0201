package org.qoltanba.intake;

import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.Party;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureOrder;

/**
 * Whether the caller may have a document signed by whom it will be signed.
 *
 * <p>Asked on the road, once it is settled: where a request names no signers its template does, and
 * which version of the template that is may change between the door and the check.
 */
public final class Admission {

  private Admission() {}

  /**
   * @throws Refusal (forbidden) if a person would sign and the caller may not order that
   */
  public static CheckedRequest admit(CheckedRequest request) {
    if (request.signatures().stream().anyMatch(Admission::byAPerson)) {
      Permission.SIGN.require(request.order().caller());
    }
    return request;
  }

  static boolean byAPerson(SignatureOrder order) {
    return !order.party().equals(Party.ORGANISATION);
  }
}
