package org.qoltanba.json.request;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.document.Fault;

/** The faults of one request: no more than an answer can well tell, however many there are. */
final class Faults {

  static final int MOST = 100;

  private final List<Fault> found = new ArrayList<>();

  /** Keeps the fault, unless {@value #MOST} are kept already. */
  void add(Fault fault) {
    if (found.size() < MOST) {
      found.add(fault);
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Whether one of them is about this place itself, not one below it. */
  boolean at(String pointer) {
    return found.stream().anyMatch(fault -> fault.pointer().equals(pointer));
  }

  List<Fault> list() {
    return List.copyOf(found);
  }
}
