package org.qoltanba.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.TemplateManifest;

/** Who signs a document at once: as the request says, or else as the manifest does. */
record SignCheck(TemplateManifest manifest, DocumentRequest request) {

  private static final String SIGN = "/sign";

  List<SignatureOrder> signatures() {
    return request
        .sign()
        .orElseGet(() -> request.output().pdf() ? manifest.signatures() : List.of());
  }

  List<Fault> faults() {
    List<SignatureOrder> ordered = request.sign().orElse(List.of());
    if (!ordered.isEmpty() && !request.output().pdf()) {
      return List.of(new Fault(SIGN, FaultCodes.DRAFT_NOT_SIGNABLE));
    }
    List<String> known = manifest.parties().stream().map(Party::id).toList();
    var faults = new ArrayList<Fault>();
    var seen = new HashSet<String>();
    for (int i = 0; i < ordered.size(); i++) {
      String party = ordered.get(i).party();
      String pointer = SIGN + "/" + i + "/party";
      if (!known.contains(party)) {
        String allowed = known.stream().collect(Collectors.joining(", "));
        faults.add(new Fault(pointer, FaultCodes.UNKNOWN_PARTY, Map.of("allowed", allowed)));
      } else if (!seen.add(party)) {
        faults.add(new Fault(pointer, FaultCodes.DUPLICATE_PARTY));
      }
    }
    return faults;
  }
}
