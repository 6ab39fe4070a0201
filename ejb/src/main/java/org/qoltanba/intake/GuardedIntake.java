package org.qoltanba.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Health;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.Language;
import org.qoltanba.document.RegisterPage;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.SampleRequest;
import org.qoltanba.document.SignatureField;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.VoidOrder;

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
    rate.admit(caller, Permission.ISSUE);
    if (request.sign().stream().flatMap(List::stream).anyMatch(Admission::byAPerson)) {
      Permission.SIGN.require(caller);
    }
    if (request.replaces().isPresent()) {
      Permission.ANNUL.require(caller);
    }
    return gate.pass(() -> inner.issue(caller, request, key));
  }

  @Override
  public ArchivedDocument sign(
      Caller caller, UUID document, SignatureOrder signature, Optional<IdempotencyKey> key) {
    rate.admit(caller, Admission.byAPerson(signature) ? Permission.SIGN : Permission.ISSUE);
    return gate.pass(() -> inner.sign(caller, document, signature, key));
  }

  @Override
  public DocumentRecord annul(Caller caller, VoidOrder order) {
    rate.admit(caller, Permission.ANNUL);
    return inner.annul(caller, order);
  }

  @Override
  public DocumentRecord record(Caller caller, UUID document) {
    rate.admit(caller, Permission.READ);
    return inner.record(caller, document);
  }

  @Override
  public Content pdf(Caller caller, UUID document) {
    rate.admit(caller, Permission.READ);
    return inner.pdf(caller, document);
  }

  @Override
  public Content docx(Caller caller, UUID document) {
    rate.admit(caller, Permission.READ);
    return inner.docx(caller, document);
  }

  @Override
  public List<HistoryEntry> history(Caller caller, UUID document) {
    rate.admit(caller, Permission.READ);
    return inner.history(caller, document);
  }

  @Override
  public List<SignatureField> fields(Caller caller, UUID document) {
    rate.admit(caller, Permission.READ);
    return gate.pass(() -> inner.fields(caller, document));
  }

  @Override
  public RegisterPage register(Caller caller, RegisterQuery query) {
    rate.admit(caller, Permission.READ);
    return inner.register(caller, query);
  }

  @Override
  public List<TemplateManifest> templates(Caller caller) {
    rate.admit(caller, Permission.CATALOGUE);
    return inner.templates(caller);
  }

  @Override
  public TemplateManifest template(Caller caller, String id) {
    rate.admit(caller, Permission.CATALOGUE);
    return inner.template(caller, id);
  }

  @Override
  public String schema(Caller caller, String template) {
    rate.admit(caller, Permission.CATALOGUE);
    return inner.schema(caller, template);
  }

  @Override
  public Content sample(Caller caller, SampleRequest wanted) {
    rate.admit(caller, Permission.PUBLISH);
    return gate.pass(() -> inner.sample(caller, wanted));
  }

  @Override
  public Content picture(Caller caller, String template, Language language) {
    rate.admit(caller, Permission.CATALOGUE);
    return gate.pass(() -> inner.picture(caller, template, language));
  }

  @Override
  public Health health() {
    return inner.health();
  }
}
