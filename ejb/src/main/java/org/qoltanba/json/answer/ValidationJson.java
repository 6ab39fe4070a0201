package org.qoltanba.json.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.verdict.Archival;
import org.qoltanba.document.verdict.PdfChange;
import org.qoltanba.document.verdict.SignatureTime;
import org.qoltanba.document.verdict.SignatureVerdict;
import org.qoltanba.document.verdict.Signer;
import org.qoltanba.document.verdict.ValidationReport;
import org.qoltanba.language.Messages;

/**
 * What is found in a signed file, as trees for {@link org.qoltanba.json.JsonText}. Times are ISO
 * 8601 in UTC; what is not there has no member.
 */
public final class ValidationJson {

  private final Messages messages;

  public ValidationJson(Messages messages) {
    this.messages = messages;
  }

  /**
   * @param reader the language of the sentences
   */
  public Map<String, Object> of(ValidationReport report, Language reader) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("valid", report.valid());
    tree.put(
        "signatures", report.signatures().stream().map(one -> signature(one, reader)).toList());
    tree.put("missing", report.missing());
    tree.put("faults", faults(report.faults(), reader));
    report.archival().ifPresent(archival -> tree.put("archival", archival(archival)));
    if (!report.reports().isEmpty()) {
      var reports = new LinkedHashMap<String, Object>();
      report.reports().forEach((kind, text) -> reports.put(kind.word(), text));
      tree.put("reports", reports);
    }
    return tree;
  }

  /** The verdict in plain words: what it is, why, and what is known of the time. */
  public String explanation(SignatureVerdict signature, Language reader) {
    var sentences = new ArrayList<String>();
    String what = signature.timestamp() ? "timestamp-" : "signature-";
    var who = Map.<String, Object>of("signer", signature.signer().map(Signer::name).orElse("?"));
    sentences.add(messages.of(what + RecordJson.word(signature.verdict()), who, reader));
    signature.reasons().forEach(reason -> sentences.add(messages.of(reason, reader)));
    signature.time().ifPresent(time -> sentences.add(time(time, reader)));
    signature.notes().forEach(note -> sentences.add(messages.of(note, reader)));
    return String.join(" ", sentences);
  }

  private String time(SignatureTime time, Language reader) {
    var at = Map.<String, Object>of("at", time.at().toString());
    return messages.of("time-" + RecordJson.word(time.source()), at, reader);
  }

  private Map<String, Object> signature(SignatureVerdict signature, Language reader) {
    var tree = new LinkedHashMap<String, Object>();
    if (!signature.field().isEmpty()) {
      tree.put("field", signature.field());
    }
    tree.put("kind", signature.timestamp() ? "timestamp" : "signature");
    tree.put("verdict", signature.verdict().name());
    if (!signature.level().isEmpty()) {
      tree.put("level", signature.level());
    }
    signature.signer().ifPresent(signer -> tree.put("signer", signer(signer)));
    signature.time().ifPresent(time -> tree.put("time", time(time)));
    tree.put(
        "changesSince",
        signature.changes().stream().map(change -> change(change, reader)).toList());
    tree.put("reasons", faults(signature.reasons(), reader));
    tree.put("notes", faults(signature.notes(), reader));
    tree.put("explanation", explanation(signature, reader));
    return tree;
  }

  private static Map<String, Object> signer(Signer signer) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("name", signer.name());
    signer.iin().ifPresent(iin -> tree.put("iin", iin));
    signer.organisation().ifPresent(organisation -> tree.put("organisation", organisation));
    signer.bin().ifPresent(bin -> tree.put("bin", bin));
    tree.put("roles", signer.roles());
    tree.put("issuer", signer.issuer());
    tree.put("serial", signer.serial());
    tree.put("sample", signer.sample());
    return tree;
  }

  private static Map<String, Object> time(SignatureTime time) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("at", time.at().toString());
    tree.put("source", RecordJson.word(time.source()));
    return tree;
  }

  private Map<String, Object> change(PdfChange change, Language reader) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("code", change.code());
    tree.put("effect", RecordJson.word(change.effect()));
    change.page().ifPresent(page -> tree.put("page", page));
    tree.put("object", change.object());
    tree.put("message", messages.of(change.code(), Map.of(), reader));
    return tree;
  }

  private List<Map<String, Object>> faults(List<Fault> faults, Language reader) {
    var trees = new ArrayList<Map<String, Object>>();
    for (Fault fault : faults) {
      var tree = new LinkedHashMap<String, Object>();
      tree.put("code", fault.code());
      tree.put("message", messages.of(fault, reader));
      trees.add(tree);
    }
    return trees;
  }

  private static Map<String, Object> archival(Archival archival) {
    var tree = new LinkedHashMap<String, Object>();
    archival
        .declared()
        .ifPresent(
            declared -> {
              tree.put("pdfa", declared.pdfa());
              declared.pdfua().ifPresent(part -> tree.put("pdfua", part));
            });
    tree.put("conforms", archival.conforms());
    tree.put("brokenRules", archival.brokenRules());
    return tree;
  }
}
