package org.qoltanba.lint.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Party;
import org.qoltanba.lint.finding.Finding;
import org.qoltanba.lint.finding.Report;
import org.qoltanba.lint.finding.Severity;
import org.qoltanba.lint.schema.Field;
import org.qoltanba.lint.schema.Names;
import org.qoltanba.lint.typing.Usage;
import org.qoltanba.tags.Expression;
import org.qoltanba.tags.Place;

/** Whether the data can say who signs where a manifest asks it for their numbers. */
public final class SignatoryRules {

  private static final String FILE = "template.yaml";

  private final List<Party> parties;
  private final Report report;

  public SignatoryRules(List<Party> parties, Report report) {
    this.parties = parties;
    this.report = report;
  }

  /**
   * @param usage learns which fields tell who signs
   */
  public void check(Field root, Usage usage) {
    for (int i = 0; i < parties.size(); i++) {
      var signatory = parties.get(i).signatory();
      String place = "/parties/" + i + "/signatory/";
      check(signatory.iin(), place + "iin", root, usage);
      check(signatory.bin(), place + "bin", root, usage);
    }
  }

  /**
   * @param place ends with the format that the field must have
   */
  private void check(Optional<String> pointer, String place, Field root, Usage usage) {
    if (pointer.isEmpty()) {
      return;
    }
    String format = place.substring(place.lastIndexOf('/') + 1);
    var path = new Expression.Path(List.of(pointer.get().substring(1).split("/")));
    Optional<Field> field = Names.of(root).find(path);
    field.ifPresent(usage::of);
    Map<String, Object> arguments = Map.of("path", pointer.get(), "format", format);
    if (field.isEmpty()) {
      error("no-such-field", place, arguments);
    } else if (!field.get().hasFormat(format)) {
      error("signatory-without-number", place, arguments);
    }
  }

  private void error(String code, String place, Map<String, Object> arguments) {
    report.add(new Finding(Severity.ERROR, code, FILE, new Place(place, 0, ""), arguments));
  }
}
