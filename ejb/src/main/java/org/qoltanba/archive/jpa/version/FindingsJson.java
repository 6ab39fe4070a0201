package org.qoltanba.archive.jpa.version;

import java.util.List;
import java.util.Map;
import org.qoltanba.archive.jpa.json.Arguments;
import org.qoltanba.document.TemplateFinding;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Findings as the JSON text in which they are kept. */
final class FindingsJson {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private FindingsJson() {}

  static byte[] bytes(List<TemplateFinding> findings) {
    return MAPPER.writeValueAsBytes(findings.stream().map(FindingsJson::encoded).toList());
  }

  static List<TemplateFinding> findings(byte[] json) {
    return MAPPER.readValue(json, new TypeReference<List<TemplateFinding>>() {}).stream()
        .map(finding -> with(finding, Arguments.decoded(finding.arguments())))
        .toList();
  }

  private static TemplateFinding encoded(TemplateFinding finding) {
    return with(finding, Arguments.encoded(finding.arguments()));
  }

  private static TemplateFinding with(TemplateFinding finding, Map<String, Object> arguments) {
    return new TemplateFinding(
        finding.severity(),
        finding.code(),
        finding.file(),
        finding.part(),
        finding.paragraph(),
        finding.around(),
        arguments);
  }
}
