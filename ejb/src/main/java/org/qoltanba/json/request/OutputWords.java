package org.qoltanba.json.request;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Fidelity;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.OutputOrder;

/**
 * What is to come out, as a caller words it; what is empty is as usual.
 *
 * @param conformance of the PDF
 * @param attachData whether the data travels inside the PDF
 * @param fidelity of the PDF to the Word file
 */
public record OutputWords(
    Optional<String> format,
    Optional<String> conformance,
    Optional<Boolean> attachData,
    Optional<String> fidelity) {

  private static final String FORMAT = "/output/format";
  private static final String CONFORMANCE = "/output/conformance";
  private static final String ATTACH_DATA = "/output/attachData";
  private static final String FIDELITY = "/output/fidelity";

  public OutputWords {
    Objects.requireNonNull(format);
    Objects.requireNonNull(conformance);
    Objects.requireNonNull(attachData);
    Objects.requireNonNull(fidelity);
  }

  /** The order, or null with a fault added. */
  OutputOrder toOrder(Faults faults) {
    var files = OutputFormat.of(format.orElse(OutputFormat.PDF.word()));
    var level = ConformanceLevel.of(conformance.orElse(OutputOrder.USUAL_CONFORMANCE.word()));
    if (files.isEmpty()) {
      faults.add(new Fault(FORMAT, "unknown-format", Map.of("known", "pdf, docx, both")));
    }
    if (level.isEmpty()) {
      faults.add(new Fault(CONFORMANCE, "unknown-conformance", Map.of("known", "3a, 3b, 2u, 2b")));
    }
    var held = Fidelity.of(fidelity.orElse(Fidelity.REPORTED.word()));
    if (held.isEmpty()) {
      faults.add(new Fault(FIDELITY, "unknown-fidelity", Map.of("known", "reported, strict")));
    }
    return files.isEmpty() || level.isEmpty() || held.isEmpty()
        ? null
        : agreeing(new OutputOrder(files.get(), level.get(), false, held.get()), faults);
  }

  /** The order with the data attached as asked, or null where its parts contradict one another. */
  private OutputOrder agreeing(OutputOrder order, Faults faults) {
    boolean attach = attachData.orElse(false);
    if (!order.pdf() && conformance.isPresent()) {
      faults.add(new Fault(CONFORMANCE, "conformance-without-pdf"));
    } else if (!order.pdf() && fidelity.isPresent()) {
      faults.add(new Fault(FIDELITY, "fidelity-without-pdf"));
    } else if (!order.pdf() && attach) {
      faults.add(new Fault(ATTACH_DATA, "attachment-without-pdf"));
    } else if (attach && !order.conformance().allowsAttachments()) {
      var conformance = Map.<String, Object>of("conformance", order.conformance().word());
      faults.add(new Fault(ATTACH_DATA, "attachment-not-allowed", conformance));
    } else {
      return new OutputOrder(order.format(), order.conformance(), attach, order.fidelity());
    }
    return null;
  }
}
