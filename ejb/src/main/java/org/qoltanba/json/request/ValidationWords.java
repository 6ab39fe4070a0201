package org.qoltanba.json.request;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.verdict.ReportKind;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.json.StrictJson;

/**
 * What is to be judged, as a caller words it.
 *
 * @param expected the fields that have to be signed; empty for all
 * @param reports words of {@link ReportKind}
 */
public record ValidationWords(Optional<List<String>> expected, List<String> reports) {

  private static final Set<String> MEMBERS = Set.of("file", "original", "expected", "reports");
  private static final String KNOWN = "etsi, simple, detailed";

  public ValidationWords {
    expected = expected.map(List::copyOf);
    reports = List.copyOf(reports);
    Objects.requireNonNull(expected);
  }

  /**
   * @param json {@code {"file", "original", "expected": [], "reports": []}} with the files in
   *     Base64; all but the first may be missing
   * @throws Refusal as {@link RequestJson}
   */
  public static ValidationOrder order(byte[] json) {
    Members body = Members.of(StrictJson.read("", json), "", MEMBERS);
    String file = body.text("file");
    Optional<String> original = body.optionalText("original");
    Optional<List<String>> expected =
        body.optionalList("expected").map(l -> body.texts("expected"));
    Optional<List<String>> reports = body.optionalList("reports").map(l -> body.texts("reports"));
    body.refuseIfFaulty();
    return new ValidationWords(expected, reports.orElse(List.of()))
        .with(
            Base64Text.content("/file", file),
            original.map(text -> Base64Text.content("/original", text)));
  }

  /**
   * @throws Refusal (unprocessable) for an unknown report
   */
  public ValidationOrder with(Content file, Optional<Content> original) {
    var kinds = new HashSet<ReportKind>();
    var faults = new ArrayList<Fault>();
    for (int i = 0; i < reports.size(); i++) {
      Optional<ReportKind> kind = ReportKind.of(reports.get(i));
      kind.ifPresent(kinds::add);
      if (kind.isEmpty()) {
        faults.add(new Fault("/reports/" + i, "unknown-report", Map.of("known", KNOWN)));
      }
    }
    if (!faults.isEmpty()) {
      throw Refusal.unprocessable(faults);
    }
    return new ValidationOrder(file, original, expected.map(Set::copyOf), kinds);
  }
}
