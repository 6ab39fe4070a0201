package org.qoltanba.delivery;

import org.qoltanba.document.ArchivedDocument;

/** Hands a kept document to the caller who waits for it, against a receipt. */
public final class Delivery {

  /** Where receipts are kept. */
  public interface Receipts {

    /**
     * @param what the files handed over: {@code pdf}, {@code docx} or {@code pdf docx}
     */
    void handedOver(ArchivedDocument document, String what);
  }

  private final Receipts receipts;

  public Delivery(Receipts receipts) {
    this.receipts = receipts;
  }

  public ArchivedDocument deliver(ArchivedDocument document) {
    String pdf = document.pdf().isPresent() ? "pdf " : "";
    String docx = document.docx().isPresent() ? "docx" : "";
    receipts.handedOver(document, (pdf + docx).strip());
    return document;
  }
}
