package org.qoltanba.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Health;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.Party;
import org.qoltanba.document.RegisterPage;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.TemplateManifest;

/**
 * The guard before the intake: the caller's roles allow the call, the account is within its rate,
 * and the road has room.
 */
public final class GuardedIntake implements Intake {

  private final Intake inner;
  private final RateLimit rate;
  private final Gate gate;

  public GuardedIntake(Intake inner, RateLimit rate, Gate gate) {
    this.inner = inner;
    this.rate = rate;
    this.gate = gate;
  }

  @Override
  public ArchivedDocument issue(
      Caller caller, DocumentRequest request, Optional<IdempotencyKey> key) {
    admit(caller, Permission.ISSUE);
    if (ordered(caller, request).anyMatch(GuardedIntake::byAPerson)) {
      Permission.SIGN.require(caller);
    }
    return gate.pass(() -> inner.issue(caller, request, key));
  }

  @Override
  public ArchivedDocument sign(
      Caller caller, UUID document, SignatureOrder signature, Optional<IdempotencyKey> key) {
    admit(caller, byAPerson(signature) ? Permission.SIGN : Permission.ISSUE);
    return gate.pass(() -> inner.sign(caller, document, signature, key));
  }

  @Override
  public DocumentRecord record(Caller caller, UUID document) {
    admit(caller, Permission.READ);
    return inner.record(caller, document);
  }

  @Override
  public Content pdf(Caller caller, UUID document) {
    admit(caller, Permission.READ);
    return inner.pdf(caller, document);
  }

  @Override
  public Content docx(Caller caller, UUID document) {
    admit(caller, Permission.READ);
    return inner.docx(caller, document);
  }

  @Override
  public List<HistoryEntry> history(Caller caller, UUID document) {
    admit(caller, Permission.READ);
    return inner.history(caller, document);
  }

  @Override
  public RegisterPage register(Caller caller, RegisterQuery query) {
    admit(caller, Permission.READ);
    return inner.register(caller, query);
  }

  @Override
  public List<TemplateManifest> templates(Caller caller) {
    admit(caller, Permission.CATALOGUE);
    return inner.templates(caller);
  }

  @Override
  public TemplateManifest template(Caller caller, String id) {
    admit(caller, Permission.CATALOGUE);
    return inner.template(caller, id);
  }

  @Override
  public String schema(Caller caller, String template) {
    admit(caller, Permission.CATALOGUE);
    return inner.schema(caller, template);
  }

  @Override
  public Health health() {
    return inner.health();
  }

  /** Who is to sign: where the request does not say, the manifest does, and may mean a person. */
  private Stream<SignatureOrder> ordered(Caller caller, DocumentRequest request) {
    return request
        .sign()
        .map(List::stream)
        .orElseGet(
            () ->
                inner.templates(caller).stream()
                    .filter(manifest -> manifest.id().equals(request.template()))
                    .filter(manifest -> request.output().pdf())
                    .flatMap(manifest -> manifest.signatures().stream()));
  }

  private void admit(Caller caller, Permission permission) {
    permission.require(caller);
    rate.take(caller.name());
  }

  private static boolean byAPerson(SignatureOrder order) {
    return !order.party().equals(Party.ORGANISATION);
  }
}
