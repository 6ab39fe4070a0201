package org.qoltanba.batch;

import java.util.List;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Fault;

/** Says of a request what would keep it from becoming a paper. */
@FunctionalInterface
public interface RowCheck {

  /** All that is wrong; pointers into the data begin with {@code /data}. */
  List<Fault> faults(Caller caller, DocumentRequest request);
}
