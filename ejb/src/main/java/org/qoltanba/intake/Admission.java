package org.qoltanba.intake;

import org.qoltanba.document.Caller;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.Party;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureLevel;
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

  /** Whether the caller may have the party sign with a key that is here or elsewhere. */
  public static boolean maySign(Caller caller, String party) {
    boolean person = byAPerson(new SignatureOrder(party, SignatureLevel.B_B));
    return (person ? Permission.SIGN : Permission.ISSUE).of(caller);
  }

  /** Whether the caller may have a party sign on the screen, under the organisation's seal. */
  public static boolean mayHaveDrawn(Caller caller) {
    return Permission.ISSUE.of(caller);
  }

  /** Whether the caller may declare documents void, or have others take their place. */
  public static boolean mayAnnul(Caller caller) {
    return Permission.ANNUL.of(caller);
  }

  /** Whether a person's key signs; what is drawn on a screen the organisation seals. */
  static boolean byAPerson(SignatureOrder order) {
    return !order.party().equals(Party.ORGANISATION) && order.drawing().isEmpty();
  }
}
