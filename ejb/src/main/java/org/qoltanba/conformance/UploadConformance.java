package org.qoltanba.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Conformance;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.upload.ExaminedUpload;
import org.qoltanba.document.upload.InspectedUpload;
import org.qoltanba.document.upload.SignedUpload;

/** Says what an uploaded file is for the archive, and that it still is when it is signed. */
public final class UploadConformance {

  /** More nobody mends by hand. */
  private static final int MOST_RULES = 10;

  /** What broken rules of PDF/UA begin with. */
  private static final String UA = "ua";

  private final VeraPdf veraPdf;

  public UploadConformance(VeraPdf veraPdf) {
    this.veraPdf = veraPdf;
  }

  /**
   * @throws Refusal (unprocessable) if the file must be archival and is not
   */
  public ExaminedUpload examine(InspectedUpload inspected) {
    var upload = inspected.order().upload();
    Optional<Conformance> declared = veraPdf.declared(upload.file());
    if (declared.isEmpty()) {
      return examined(inspected, new Fault("/file", "upload-not-archival"));
    }
    List<String> broken = veraPdf.brokenRules(upload.file(), declared.get());
    if (broken.stream().allMatch(rule -> rule.startsWith(UA))) {
      var pdfua = broken.isEmpty() ? declared.get().pdfua() : Optional.<String>empty();
      return new ExaminedUpload(inspected, new Conformance(declared.get().pdfa(), pdfua));
    }
    return examined(inspected, fault("upload-archival-broken", declared.get(), broken));
  }

  private static ExaminedUpload examined(InspectedUpload inspected, Fault obstacle) {
    if (inspected.order().upload().archival()) {
      throw Refusal.unprocessable(obstacle);
    }
    return new ExaminedUpload(inspected, Conformance.NONE);
  }

  /**
   * @return the same file
   * @throws Refusal (unprocessable) if it was archival and is not any more
   */
  public SignedUpload check(SignedUpload signed) {
    Conformance was = signed.source().source().conformance();
    if (was.archival()) {
      Content pdf = signed.pdf();
      List<String> broken = veraPdf.brokenRules(pdf, was);
      if (!broken.isEmpty()) {
        throw Refusal.unprocessable(fault("upload-archival-lost", was, broken));
      }
    }
    return signed;
  }

  private static Fault fault(String code, Conformance declared, List<String> broken) {
    var rules = String.join(", ", broken.subList(0, Math.min(MOST_RULES, broken.size())));
    Map<String, Object> arguments = Map.of("profile", "PDF/A-" + declared.pdfa(), "rules", rules);
    return new Fault("/file", code, arguments);
  }
}
