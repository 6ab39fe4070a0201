package org.qoltanba.web.ui.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.qoltanba.document.Conformance;
import org.qoltanba.document.verdict.Archival;
import org.qoltanba.document.verdict.SignatureVerdict;
import org.qoltanba.document.verdict.ValidationReport;
import org.qoltanba.document.verdict.Verdict;
import org.qoltanba.language.Messages;
import org.qoltanba.web.ui.Reader;
import org.qoltanba.web.ui.Sentences;

/** Puts what was found in a file into plain words. */
@RequestScoped
public class Telling {

  private Sentences sentences;
  private Messages messages;
  private Reader reader;
  private ZoneId zone;

  protected Telling() {}

  /**
   * @param zone in which the times of signatures are told
   */
  @Inject
  public Telling(Sentences sentences, Messages messages, Reader reader, ZoneId zone) {
    this.sentences = sentences;
    this.messages = messages;
    this.reader = reader;
    this.zone = zone;
  }

  public Told of(ValidationReport report) {
    String verdict = verdict(report);
    var signatures = new SignatureTelling(sentences, messages, reader.language(), zone);
    return new Told(
        verdict,
        sentences.word("check." + verdict),
        faults(report),
        report.signatures().stream().map(signatures::of).toList(),
        report.archival().map(this::archival).orElse(List.of()));
  }

  static String verdict(ValidationReport report) {
    if (report.valid()) {
      return "valid";
    }
    if (!report.faults().isEmpty() || any(report, Verdict.INVALID)) {
      return "invalid";
    }
    if (report.signatures().stream().allMatch(SignatureVerdict::timestamp)) {
      return "unsigned";
    }
    return any(report, Verdict.INDETERMINATE) ? "unsure" : "incomplete";
  }

  private static boolean any(ValidationReport report, Verdict verdict) {
    return report.signatures().stream().anyMatch(one -> one.verdict() == verdict);
  }

  private List<String> faults(ValidationReport report) {
    var told = new ArrayList<String>();
    report.faults().forEach(fault -> told.add(messages.of(fault, reader.language())));
    report.missing().forEach(field -> told.add(sentences.word("check.missing", field)));
    return told;
  }

  private List<String> archival(Archival archival) {
    var told = new ArrayList<String>();
    String declared = archival.declared().map(Conformance::pdfa).orElse("");
    if (declared.isEmpty()) {
      told.add(sentences.word("check.archival.none"));
    } else if (archival.conforms()) {
      told.add(sentences.word("check.archival.conforms", declared));
    } else {
      told.add(sentences.word("check.archival.broken", declared));
      told.addAll(archival.brokenRules());
    }
    return told;
  }
}
