package org.qoltanba.route;

import org.qoltanba.conformance.UploadConformance;
import org.qoltanba.document.upload.ExaminedUpload;
import org.qoltanba.document.upload.InspectedUpload;
import org.qoltanba.document.upload.PlacedUpload;
import org.qoltanba.document.upload.SignedUpload;
import org.qoltanba.document.upload.UploadOrder;
import org.qoltanba.signing.upload.UploadFields;
import org.qoltanba.validation.TimedWork;
import org.qoltanba.validation.upload.UploadInspection;

/**
 * The rooms that read files of other people's making, each of which may take its time and no more:
 * nobody knows how long reading such a file takes.
 */
public record UploadDesk(
    UploadInspection inspection,
    UploadConformance conformance,
    UploadFields fields,
    TimedWork work) {

  InspectedUpload inspect(UploadOrder order) {
    return work.run(() -> inspection.inspect(order));
  }

  ExaminedUpload examine(InspectedUpload inspected) {
    return work.run(() -> conformance.examine(inspected));
  }

  PlacedUpload place(ExaminedUpload examined) {
    return work.run(() -> fields.place(examined));
  }

  SignedUpload conform(SignedUpload signed) {
    return work.run(() -> conformance.check(signed));
  }

  SignedUpload compare(SignedUpload signed) {
    return work.run(() -> inspection.check(signed));
  }
}
