package org.qoltanba.conformance;

import java.util.List;
import org.qoltanba.document.Conformance;
import org.qoltanba.document.Content;

/** Says which rules a PDF breaks of the profiles that it declares. */
@FunctionalInterface
public interface Judge {

  /** For a service whose files nobody looks at. */
  Judge NOBODY = (pdf, declared) -> List.of();

  /**
   * @return each broken rule by profile, clause and test, such as {@code ua1 7.1-9}
   */
  List<String> brokenRules(Content pdf, Conformance declared);
}
