package org.qoltanba.archive.jpa.batch;

import java.util.List;
import java.util.Map;
import org.qoltanba.archive.jpa.json.Arguments;
import org.qoltanba.document.Fault;
import org.qoltanba.document.batch.RowFault;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Faults of rows as the JSON text in which they are kept. */
final class FaultsJson {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private FaultsJson() {}

  static byte[] bytes(List<RowFault> faults) {
    return MAPPER.writeValueAsBytes(
        faults.stream()
            .map(fault -> with(fault, Arguments.encoded(fault.fault().arguments())))
            .toList());
  }

  /**
   * @param json null where there are none
   */
  static List<RowFault> faults(byte[] json) {
    return json == null
        ? List.of()
        : MAPPER.readValue(json, new TypeReference<List<RowFault>>() {}).stream()
            .map(fault -> with(fault, Arguments.decoded(fault.fault().arguments())))
            .toList();
  }

  private static RowFault with(RowFault fault, Map<String, Object> arguments) {
    Fault told = fault.fault();
    return new RowFault(fault.column(), new Fault(told.pointer(), told.code(), arguments));
  }
}
