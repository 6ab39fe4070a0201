package org.qoltanba.archive.jpa;

import java.util.List;
import java.util.Map;
import org.qoltanba.archive.jpa.json.Arguments;
import org.qoltanba.document.Deadline;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureFacts;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values as the JSON text in which they are kept. */
final class Json {

  private final JsonMapper mapper = JsonMapper.builder().build();

  /** The data in the caller's order, numbers with all their digits. */
  String facts(Facts facts) {
    return mapper.writeValueAsString(facts.tree());
  }

  String parties(List<Party> parties) {
    return mapper.writeValueAsString(parties);
  }

  List<Party> parties(String text) {
    return mapper.readValue(text, new TypeReference<List<Party>>() {});
  }

  String signatures(List<SignatureFacts> signatures) {
    return mapper.writeValueAsString(signatures);
  }

  List<SignatureFacts> signatures(String text) {
    return mapper.readValue(text, new TypeReference<List<SignatureFacts>>() {});
  }

  String deadlines(List<Deadline> deadlines) {
    return mapper.writeValueAsString(deadlines);
  }

  List<Deadline> deadlines(String text) {
    return mapper.readValue(text, new TypeReference<List<Deadline>>() {});
  }

  String faults(List<Fault> faults) {
    return mapper.writeValueAsString(faults.stream().map(this::kept).toList());
  }

  List<Fault> faults(String text) {
    return mapper.readValue(text, new TypeReference<List<KeptFault>>() {}).stream()
        .map(
            fault -> new Fault(fault.pointer(), fault.code(), Arguments.decoded(fault.arguments())))
        .toList();
  }

  private KeptFault kept(Fault fault) {
    return new KeptFault(fault.pointer(), fault.code(), Arguments.encoded(fault.arguments()));
  }

  private record KeptFault(String pointer, String code, Map<String, Object> arguments) {}
}
