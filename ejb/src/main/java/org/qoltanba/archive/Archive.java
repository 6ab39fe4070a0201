package org.qoltanba.archive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.AssembledDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.CountersignedPdf;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.OpenedDocument;
import org.qoltanba.document.Party;
import org.qoltanba.document.RegisterPage;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.SignedPdf;
import org.qoltanba.document.SigningOrder;
import org.qoltanba.document.VoidOrder;
import org.qoltanba.document.upload.SignedUpload;

/**
 * The kept documents.
 *
 * <p>Each call is one transaction, or a part of the caller's where one runs. A document of another
 * organisation is refused like one that does not exist ({@code unknown-document}, not found). Every
 * call may throw {@link org.qoltanba.document.StepFailed} for {@code archive}. Times are UTC and
 * cut to microseconds.
 */
public interface Archive {

  /**
   * Keeps a document as issued, under the next number of its organisation and year (Asia/Almaty).
   *
   * <p>Where another call with the same key was quicker, nothing is kept and its answer is given.
   * The document whose place it takes ends with that.
   *
   * @throws org.qoltanba.document.Refusal (unprocessable) at {@code /replaces} if there is none
   *     such that still counts
   * @throws org.qoltanba.document.Refusal (conflict {@code idempotency-key-reused}) if that other
   *     call said something else
   */
  ArchivedDocument keep(SignedPdf signed);

  /**
   * Keeps a file of someone else's making with the signatures made here, as a document of the kind
   * {@link org.qoltanba.document.upload.Upload#KIND}; else like {@link #keep(SignedPdf)}.
   */
  ArchivedDocument keep(SignedUpload signed);

  /** Keeps a filled Word file for further editing; else like {@link #keep(SignedPdf)}. */
  ArchivedDocument keepDraft(AssembledDocument draft);

  /**
   * Keeps the next revision of a document; a key works as in {@link #keep(SignedPdf)}.
   *
   * @throws org.qoltanba.document.Refusal (conflict {@code changed-meanwhile}) if the document is
   *     no longer as it was opened, (conflict {@code document-ended}) if it has ended
   */
  ArchivedDocument keep(CountersignedPdf countersigned);

  /**
   * Takes out the latest revision to be signed.
   *
   * @throws org.qoltanba.document.Refusal (conflict {@code draft-not-signable}) for a draft, (
   *     conflict {@code document-ended}) for what is void or superseded
   */
  OpenedDocument open(SigningOrder order);

  /**
   * What was answered to the organisation's first call with this key, as it was then.
   *
   * @throws org.qoltanba.document.Refusal (conflict {@code idempotency-key-reused}) if that call
   *     said something else
   */
  Optional<ArchivedDocument> answered(Caller caller, IdempotencyKey key);

  /**
   * Ends a document, which stays readable; what has ended for the same reason stays so.
   *
   * @throws org.qoltanba.document.Refusal (conflict {@code document-ended}) if it has ended
   *     otherwise
   */
  DocumentRecord annul(Caller caller, VoidOrder order);

  /** The latest revision's entry of the register. */
  DocumentRecord record(Caller caller, UUID document);

  /**
   * @throws org.qoltanba.document.Refusal (not found {@code no-pdf}) for a draft
   */
  Content pdf(Caller caller, UUID document);

  /**
   * @throws org.qoltanba.document.Refusal (not found {@code no-docx}) if none was asked for
   */
  Content docx(Caller caller, UUID document);

  /** Who can sign the document, in the order of signing, as its template's version had it. */
  List<Party> parties(Caller caller, UUID document);

  /** What happened to the document, oldest first. */
  List<HistoryEntry> history(Caller caller, UUID document);

  /** The organisation's documents that match, newest first. */
  RegisterPage register(Caller caller, RegisterQuery query);

  /**
   * Adds to the document's history.
   *
   * @param detail at most 1000 characters, never personal data; may be empty
   */
  void note(Caller caller, UUID document, HistoryEntry.Event event, String detail);

  /**
   * Adds to the document's history that the caller has seen something of it, but not again within a
   * minute: who reads a file in pieces, or a page twice, has seen it once.
   */
  void seen(Caller caller, UUID document, HistoryEntry.Event event, String detail);

  /** The data that the document was issued from, a JSON object as text. */
  String requestData(Caller caller, UUID document);

  /** Empty while the database answers, else what is wrong. */
  String health();
}
