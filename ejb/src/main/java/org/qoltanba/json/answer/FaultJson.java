package org.qoltanba.json.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.language.Messages;

/** Faults as {@code {"pointer", "code", "message"}}. */
final class FaultJson {

  private final Messages messages;

  FaultJson(Messages messages) {
    this.messages = messages;
  }

  List<Map<String, Object>> of(List<Fault> faults, Language language) {
    return faults.stream().map(fault -> of(fault, language)).toList();
  }

  private Map<String, Object> of(Fault fault, Language language) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("pointer", fault.pointer());
    tree.put("code", fault.code());
    tree.put("message", messages.of(fault, language));
    return tree;
  }
}
