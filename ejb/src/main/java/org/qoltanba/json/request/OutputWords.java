package org.qoltanba.json.request;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Fault;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.OutputOrder;

/**
 * What is to come out, as a caller words it; what is empty is as usual.
 *
 * @param conformance of the PDF
 * @param attachData whether the data travels inside the PDF
 */
public record OutputWords(
    Optional<String> format, Optional<String> conformance, Optional<Boolean> attachData) {

  private static final String FORMAT = "/output/format";
  private static final String CONFORMANCE = "/output/conformance";
  private static final String ATTACH_DATA = "/output/attachData";

  public OutputWords {
    Objects.requireNonNull(format);
    Objects.requireNonNull(conformance);
    Objects.requireNonNull(attachData);
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
    return files.isEmpty() || level.isEmpty() ? null : toOrder(files.get(), level.get(), faults);
  }

  private OutputOrder toOrder(OutputFormat files, ConformanceLevel level, Faults faults) {
    boolean attach = attachData.orElse(false);
    if (!files.pdf() && conformance.isPresent()) {
      faults.add(new Fault(CONFORMANCE, "conformance-without-pdf"));
    } else if (!files.pdf() && attach) {
      faults.add(new Fault(ATTACH_DATA, "attachment-without-pdf"));
    } else if (attach && !level.allowsAttachments()) {
      var conformance = Map.<String, Object>of("conformance", level.word());
      faults.add(new Fault(ATTACH_DATA, "attachment-not-allowed", conformance));
    } else {
      return new OutputOrder(files, level, attach);
    }
    return null;
  }
}
