package org.qoltanba.rendering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.rendering.paper.Paper;

/** Refusals of papers with the places of what is wrong: page, paragraph, and where in the data. */
final class Refusals {

  /** So many that a person may still read them. */
  private static final int MOST = 100;

  private final Proof proof;

  Refusals(Proof proof) {
    this.proof = proof;
  }

  /** For a paper that may lose nothing and does. */
  Refusal lost(Paper paper, CheckedRequest source) {
    List<Fault> faults =
        proof.lost(paper, source.language()).stream().limit(MOST).map(Refusals::fault).toList();
    return Refusal.unprocessable(faults);
  }

  private static Fault fault(Proof.Lost lost) {
    return new Fault(
        "",
        "feature-lost",
        Map.of("feature", lost.feature(), "page", lost.page(), "paragraph", lost.paragraph()));
  }

  /** The same refusal, where a fault is of a character with its page and its place in the data. */
  Refusal placed(Refusal refusal, Paper paper, CheckedRequest source) {
    if (refusal.faults().stream().noneMatch(Refusals::isUnplaced)) {
      return refusal;
    }
    Function<Integer, String> pages = proof.pages(paper, source.language());
    Facts data = source.order().request().data();
    return Refusal.unprocessable(
        refusal.faults().stream().map(fault -> placed(fault, pages, data)).toList());
  }

  private static boolean isUnplaced(Fault fault) {
    return fault.arguments().get("character") instanceof String;
  }

  private static Fault placed(Fault fault, Function<Integer, String> pages, Facts data) {
    if (!isUnplaced(fault)) {
      return fault;
    }
    var arguments = new HashMap<>(fault.arguments());
    arguments.put("page", pages.apply((Integer) arguments.get("paragraph") - 1));
    String codePoint = arguments.get("character").toString().substring("U+".length());
    String pointer = FactSearch.pointer(data, Integer.parseInt(codePoint, 16));
    return new Fault(pointer, fault.code(), arguments);
  }
}
