package org.qoltanba.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qoltanba.deadline.Counting;
import org.qoltanba.deadline.WorkCalendar;
import org.qoltanba.document.DeadlineRule;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.lint.finding.Finding;
import org.qoltanba.lint.finding.Report;
import org.qoltanba.lint.finding.Severity;
import org.qoltanba.tags.Place;
import org.qoltanba.template.deadlines.Deadlines;
import org.qoltanba.template.schema.DataSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the samples of a template. */
final class Samples {

  private static final String FOLDER = "samples/";

  private Samples() {}

  /**
   * @param files of the template's folder
   * @return the data by file name; what can't be read is told and left out
   */
  static Map<String, Facts> of(Map<String, byte[]> files, Report report) {
    var samples = new TreeMap<String, Facts>();
    files.forEach(
        (name, json) -> {
          if (name.startsWith(FOLDER) && name.endsWith(".json")) {
            facts(json)
                .ifPresentOrElse(
                    facts -> samples.put(name, facts),
                    () -> report.file(Severity.ERROR, "unreadable-sample", name, Map.of()));
          }
        });
    if (samples.isEmpty()) {
      report.file(Severity.WARNING, "no-samples", FOLDER, Map.of());
    }
    return samples;
  }

  /** Tells where samples break the schema. */
  static void check(Map<String, Facts> samples, DataSchema schema, Report report) {
    samples.forEach(
        (name, facts) -> schema.faults(facts).forEach(fault -> report.add(finding(name, fault))));
  }

  /** The data as it goes into a paper, with the deadlines that are counted from it. */
  static Facts filled(Facts facts, DataSchema schema, List<DeadlineRule> deadlines) {
    var counting = new Counting(WorkCalendar.packed());
    return Deadlines.of(deadlines, facts, counting, "").in(schema.forPaper(facts), Language.KK);
  }

  private static Finding finding(String file, Fault fault) {
    String pointer = fault.pointer().substring(DataSchema.DATA.length());
    var place = new Place(pointer, 0, "");
    return new Finding(Severity.ERROR, fault.code(), file, place, fault.arguments());
  }

  private static Optional<Facts> facts(byte[] json) {
    try {
      JsonNode root = JsonMapper.shared().readTree(json);
      return root.isObject() ? Optional.of(new Facts(members(root))) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Map<String, Object> members(JsonNode object) {
    var map = new LinkedHashMap<String, Object>();
    object.properties().forEach(member -> map.put(member.getKey(), value(member.getValue())));
    return map;
  }

  private static Object value(JsonNode node) {
    if (node.isObject()) {
      return members(node);
    }
    if (node.isArray()) {
      return node.valueStream().map(Samples::value).collect(Collectors.toList());
    }
    if (node.isNumber()) {
      return node.decimalValue();
    }
    return node.isBoolean() ? (Object) node.booleanValue() : node.isNull() ? null : node.asString();
  }
}
