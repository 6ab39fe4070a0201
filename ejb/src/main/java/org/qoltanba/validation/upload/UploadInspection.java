package org.qoltanba.validation.upload;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.upload.InspectedUpload;
import org.qoltanba.document.upload.SignedUpload;
import org.qoltanba.document.upload.UploadOrder;
import org.qoltanba.document.verdict.PdfChange;
import org.qoltanba.document.verdict.PdfChange.Effect;
import org.qoltanba.document.verdict.SignatureVerdict;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.document.verdict.Verdict;
import org.qoltanba.validation.Validator;
import org.qoltanba.validation.gate.Gate;
import org.qoltanba.validation.gate.GateReport;
import org.qoltanba.validation.gate.GateSignature;
import org.qoltanba.validation.pdf.PdfBroken;
import org.qoltanba.validation.pdf.PdfFile;
import org.qoltanba.validation.pdf.Revision;

/** Looks at an uploaded file before and after it is signed. Safe for use by many threads. */
public final class UploadInspection {

  private static final String FILE = "/file";

  private final Validator validator;

  public UploadInspection(Validator validator) {
    this.validator = validator;
  }

  /**
   * @throws Refusal (unprocessable) if it may not be signed, with the reason at {@code /file}
   */
  public InspectedUpload inspect(UploadOrder order) {
    Content file = order.upload().file();
    GateReport gate = Gate.judge(file.bytes());
    refuse(gate.faults().stream().map(fault -> at(fault.code(), fault.arguments())).toList());
    try {
      Revision newest = PdfFile.read(file.bytes()).newest();
      new ActiveContent(newest).find().ifPresent(what -> refuse("upload-active", what));
      if (!gate.signatures().isEmpty()) {
        Locks.of(newest)
            .obstacle(order.upload())
            .ifPresent(field -> refuse("upload-locked", field));
        refuseBroken(file);
      }
    } catch (PdfBroken e) {
      refuse(List.of(at(e.code(), Map.of("position", e.position()))));
    }
    return new InspectedUpload(order, !gate.signatures().isEmpty());
  }

  /** A signature by someone who is not known here is no obstacle; a wrong one is. */
  private void refuseBroken(Content file) {
    Optional<SignatureVerdict> broken =
        validator.judge(ValidationOrder.of(file)).signatures().stream()
            .filter(signature -> signature.verdict() == Verdict.INVALID)
            .findFirst();
    broken.ifPresent(signature -> refuse("upload-signature-broken", signature.field()));
  }

  /**
   * @return the same file
   * @throws StepFailed if the file as it came is not in it, or more was done to a signature that
   *     was there than it permits
   */
  public SignedUpload check(SignedUpload signed) {
    byte[] before = signed.source().order().upload().file().bytes();
    byte[] after = signed.pdf().bytes();
    if (!Arrays.equals(before, 0, before.length, after, 0, before.length)) {
      throw new StepFailed("compare", new IllegalStateException("the file was rewritten"));
    }
    GateReport gate = Gate.judge(after);
    Map<String, List<PdfChange>> were = unpermitted(Gate.judge(before));
    boolean kept =
        gate.faults().isEmpty()
            && unpermitted(gate).entrySet().stream()
                .allMatch(e -> e.getValue().equals(were.getOrDefault(e.getKey(), List.of())));
    if (!kept) {
      throw new StepFailed("compare", new IllegalStateException("a signature was disturbed"));
    }
    return signed;
  }

  /** What was changed after each signature that it does not simply permit. */
  private static Map<String, List<PdfChange>> unpermitted(GateReport gate) {
    var found = new HashMap<String, List<PdfChange>>();
    for (GateSignature signature : gate.signatures()) {
      found.put(
          signature.field(),
          signature.changes().stream().filter(c -> c.effect() != Effect.PERMITTED).toList());
    }
    return found;
  }

  private static void refuse(String code, String what) {
    refuse(List.of(at(code, Map.of("what", what))));
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw Refusal.unprocessable(faults);
    }
  }

  private static Fault at(String code, Map<String, Object> arguments) {
    return new Fault(FILE, code, arguments);
  }
}
