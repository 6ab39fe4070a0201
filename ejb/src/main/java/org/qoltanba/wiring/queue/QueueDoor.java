package org.qoltanba.wiring.queue;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.intake.Accounts;
import org.qoltanba.intake.Intake;
import org.qoltanba.json.JsonText;
import org.qoltanba.json.answer.ProblemJson;
import org.qoltanba.json.answer.RecordJson;
import org.qoltanba.json.request.IdempotencyKeys;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.language.Messages;

/**
 * Translates a message for the intake, and its answer back.
 *
 * <p>Outside the message's transaction: see {@link RequestsQueue}. What is only busy is thrown, so
 * that the message comes again later.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QueueDoor {

  @Inject private Intake intake;
  @Inject private Accounts accounts;
  @Inject private Messages messages;
  @Inject private QueueAccount account;

  public QueueAnswer answer(QueueRequest request) {
    try {
      DocumentRequest document = document(request.json());
      var key = Optional.of(IdempotencyKeys.of(request.key(), document));
      var kept = intake.issue(caller(), document, key).record();
      return new QueueAnswer(
          201, JsonText.of(new RecordJson(messages).of(kept, request.language())));
    } catch (Refusal refusal) {
      if (refusal.kind() == Refusal.Kind.BUSY || refusal.kind() == Refusal.Kind.TOO_MANY) {
        throw refusal;
      }
      Map<String, Object> problem = new ProblemJson(messages).of(refusal, request.language());
      return new QueueAnswer(ProblemJson.status(refusal.kind()), JsonText.of(problem));
    }
  }

  private static DocumentRequest document(byte[] json) {
    if (json.length > QueueRequest.LONGEST) {
      throw Refusal.tooLarge(QueueRequest.LONGEST);
    }
    return RequestJson.documentRequest(json);
  }

  private Caller caller() {
    String organisation =
        accounts
            .organisationOf(account::name)
            .orElseThrow(() -> Refusal.of(Refusal.Kind.FORBIDDEN, "no-organisation"));
    return new Caller(account.name(), organisation, Set.of(Role.SYSTEM));
  }
}
