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
 * All that the service does, in the words of {@code document}.
 *
 * <p>Every call may throw {@link org.qoltanba.document.Refusal}, which the caller can mend, or
 * {@link IntakeFailed}, which the caller can't. A document of another organisation is refused as
 * one that does not exist.
 */
public interface Intake {

  /**
   * Issues a document: checked, assembled, rendered, signed, kept and delivered, or refused with
   * nothing kept.
   *
   * @param key with it, a repeated call gets the answer of the first one
   */
  ArchivedDocument issue(Caller caller, DocumentRequest request, Optional<IdempotencyKey> key);

  /** Adds a party's signature to a kept document. */
  ArchivedDocument sign(
      Caller caller, UUID document, SignatureOrder signature, Optional<IdempotencyKey> key);

  /**
   * Declares a document void: it stays readable, but can't be signed any more. What is void for
   * that reason already stays so.
   */
  DocumentRecord annul(Caller caller, VoidOrder order);

  DocumentRecord record(Caller caller, UUID document);

  /** The PDF of the latest revision; refused as not found for a draft. */
  Content pdf(Caller caller, UUID document);

  /** The filled Word file; refused as not found where none was asked for. */
  Content docx(Caller caller, UUID document);

  /** What happened to the document, oldest first. */
  List<HistoryEntry> history(Caller caller, UUID document);

  /** The signature fields of the latest revision; refused as not found for a draft. */
  List<SignatureField> fields(Caller caller, UUID document);

  RegisterPage register(Caller caller, RegisterQuery query);

  /** The kinds of documents on offer, ordered by id. */
  List<TemplateManifest> templates(Caller caller);

  TemplateManifest template(Caller caller, String id);

  /** The JSON Schema of the kind's data, as JSON text. */
  String schema(Caller caller, String template);

  /** The unsigned PDF of a template's own sample, for who publishes templates; it is not kept. */
  Content sample(Caller caller, SampleRequest wanted);

  /**
   * What a paper of the kind looks like: the first page of the version on offer, filled with its
   * first sample, as a PNG.
   */
  Content picture(Caller caller, String template, Language language);

  /** Open to everyone. */
  Health health();
}
