package org.qoltanba.route;

import java.util.UUID;
import org.apache.camel.builder.RouteBuilder;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.AssembledDocument;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.CountersignedPdf;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.KeptDocument;
import org.qoltanba.document.OpenedDocument;
import org.qoltanba.document.RaisedPdf;
import org.qoltanba.document.SampleOrder;
import org.qoltanba.document.SignedPdf;
import org.qoltanba.document.SigningOrder;
import org.qoltanba.document.level.LevelOrder;
import org.qoltanba.document.level.OpenedForRaising;
import org.qoltanba.document.level.RaisedToOrder;
import org.qoltanba.document.preparation.CompletionOrder;
import org.qoltanba.document.preparation.OpenedForPreparation;
import org.qoltanba.document.preparation.OpenedPreparation;
import org.qoltanba.document.preparation.PreparedPdf;
import org.qoltanba.document.preparation.RemoteSigning;
import org.qoltanba.document.upload.ExaminedUpload;
import org.qoltanba.document.upload.InspectedUpload;
import org.qoltanba.document.upload.PlacedUpload;
import org.qoltanba.document.upload.SignedUpload;
import org.qoltanba.document.upload.UploadOrder;
import org.qoltanba.document.writing.AssembledPreview;
import org.qoltanba.document.writing.CheckedPreview;
import org.qoltanba.document.writing.PreviewOrder;
import org.qoltanba.intake.Admission;

/** The roads: each step takes the type that the line above it made. */
public final class Road extends RouteBuilder {

  static final String ISSUE = "direct:issue";
  static final String DRAFT = "direct:draft";
  static final String CHANGE = "direct:change";
  static final String PREPARE = "direct:prepare";
  static final String COMPLETE = "direct:complete";
  static final String CARE = "direct:care";
  static final String UPLOAD = "direct:upload";
  static final String LEVEL = "direct:level";
  static final String SAMPLE = "direct:sample";
  static final String PREVIEW = "direct:preview";

  private final Rooms rooms;

  public Road(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public void configure() {
    // Camel's own account of a failure would quote messages, and so the paper.
    onException(Throwable.class).logExhausted(false).process(new FailureLog());

    from(ISSUE)
        .routeId("issue")
        .step("check")
        .transform()
        .body(DocumentOrder.class, rooms.check()::check)
        .end()
        .step("admit")
        .transform()
        .body(CheckedRequest.class, Admission::admit)
        .end()
        .step("assemble")
        .transform()
        .body(CheckedRequest.class, rooms.assembler()::assemble)
        .end()
        .step("render")
        .transform()
        .body(AssembledDocument.class, rooms.renderer()::render)
        .end()
        .step("attach")
        .transform()
        .body(ArchivalPdf.class, rooms.attachment()::attach)
        .end()
        .step("sign")
        .transform()
        .body(ArchivalPdf.class, rooms.signer()::sign)
        .end()
        .step("conform")
        .transform()
        .body(SignedPdf.class, rooms.conformance()::check)
        .end()
        .step("archive")
        .transform()
        .body(SignedPdf.class, rooms.archive()::keep)
        .end()
        .step("deliver")
        .transform()
        .body(ArchivedDocument.class, rooms.delivery()::deliver)
        .end();

    from(DRAFT)
        .routeId("draft")
        .step("check-draft")
        .transform()
        .body(DocumentOrder.class, rooms.check()::check)
        .end()
        .step("assemble-draft")
        .transform()
        .body(CheckedRequest.class, rooms.assembler()::assemble)
        .end()
        .step("archive-draft")
        .transform()
        .body(AssembledDocument.class, rooms.archive()::keepDraft)
        .end()
        .step("deliver-draft")
        .transform()
        .body(ArchivedDocument.class, rooms.delivery()::deliver)
        .end();

    from(CHANGE)
        .routeId("change")
        .step("open")
        .transform()
        .body(SigningOrder.class, rooms.archive()::open)
        .end()
        .step("countersign")
        .transform()
        .body(OpenedDocument.class, rooms.signer()::countersign)
        .end()
        .step("conform-revision")
        .transform()
        .body(CountersignedPdf.class, rooms.conformance()::check)
        .end()
        .step("archive-revision")
        .transform()
        .body(CountersignedPdf.class, rooms.archive()::keep)
        .end()
        .step("deliver-revision")
        .transform()
        .body(ArchivedDocument.class, rooms.delivery()::deliver)
        .end();

    from(PREPARE)
        .routeId("prepare")
        .step("open-to-prepare")
        .transform()
        .body(RemoteSigning.class, rooms.preparations()::open)
        .end()
        .step("prepare-signature")
        .transform()
        .body(OpenedForPreparation.class, rooms.deferred()::prepare)
        .end()
        .step("keep-prepared")
        .transform()
        .body(PreparedPdf.class, rooms.preparations()::keep)
        .end();

    from(COMPLETE)
        .routeId("complete")
        .step("open-prepared")
        .transform()
        .body(CompletionOrder.class, rooms.preparations()::open)
        .end()
        .step("complete-signature")
        .transform()
        .body(OpenedPreparation.class, rooms.deferred()::complete)
        .end()
        .step("conform-completed")
        .transform()
        .body(CountersignedPdf.class, rooms.conformance()::check)
        .end()
        .step("archive-completed")
        .transform()
        .body(CountersignedPdf.class, rooms.archive()::keep)
        .end()
        .step("deliver-completed")
        .transform()
        .body(ArchivedDocument.class, rooms.delivery()::deliver)
        .end();

    from(CARE)
        .routeId("care")
        .step("take-out")
        .transform()
        .body(UUID.class, rooms.upkeep()::takeOut)
        .end()
        .step("raise")
        .transform()
        .body(KeptDocument.class, rooms.signer()::raise)
        .end()
        .step("conform-raised")
        .transform()
        .body(RaisedPdf.class, rooms.conformance()::check)
        .end()
        .step("archive-raised")
        .transform()
        .body(RaisedPdf.class, rooms.upkeep()::keep)
        .end();

    from(LEVEL)
        .routeId("level")
        .step("take-out-to-raise")
        .transform()
        .body(LevelOrder.class, rooms.upkeep()::takeOut)
        .end()
        .step("raise-to-order")
        .transform()
        .body(OpenedForRaising.class, rooms.signer()::raise)
        .end()
        .step("conform-ordered")
        .transform()
        .body(RaisedToOrder.class, rooms.conformance()::check)
        .end()
        .step("archive-ordered")
        .transform()
        .body(RaisedToOrder.class, rooms.upkeep()::keep)
        .end()
        .step("deliver-ordered")
        .transform()
        .body(ArchivedDocument.class, rooms.delivery()::deliver)
        .end();

    from(UPLOAD)
        .routeId("upload")
        .step("inspect-upload")
        .transform()
        .body(UploadOrder.class, rooms.uploads()::inspect)
        .end()
        .step("examine-upload")
        .transform()
        .body(InspectedUpload.class, rooms.uploads()::examine)
        .end()
        .step("place-fields")
        .transform()
        .body(ExaminedUpload.class, rooms.uploads()::place)
        .end()
        .step("sign-upload")
        .transform()
        .body(PlacedUpload.class, rooms.signer()::sign)
        .end()
        .step("conform-upload")
        .transform()
        .body(SignedUpload.class, rooms.uploads()::conform)
        .end()
        .step("compare-upload")
        .transform()
        .body(SignedUpload.class, rooms.uploads()::compare)
        .end()
        .step("archive-upload")
        .transform()
        .body(SignedUpload.class, rooms.archive()::keep)
        .end()
        .step("deliver-upload")
        .transform()
        .body(ArchivedDocument.class, rooms.delivery()::deliver)
        .end();

    from(SAMPLE)
        .routeId("sample")
        .step("check-sample")
        .transform()
        .body(SampleOrder.class, rooms.check()::check)
        .end()
        .step("assemble-sample")
        .transform()
        .body(CheckedRequest.class, rooms.assembler()::assemble)
        .end()
        .step("render-sample")
        .transform()
        .body(AssembledDocument.class, rooms.renderer()::render)
        .end();

    from(PREVIEW)
        .routeId("preview")
        .step("check-preview")
        .transform()
        .body(PreviewOrder.class, rooms.check()::check)
        .end()
        .step("assemble-preview")
        .transform()
        .body(CheckedPreview.class, rooms.assembler()::assemble)
        .end()
        .step("render-preview")
        .transform()
        .body(AssembledPreview.class, rooms.renderer()::render)
        .end();
  }
}
