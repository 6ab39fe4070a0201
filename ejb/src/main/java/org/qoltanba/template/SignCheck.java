package org.qoltanba.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.TemplateManifest;

/** Who signs a document at once: as the request says, or else as the manifest does. */
record SignCheck(TemplateManifest manifest, DocumentRequest request) {

  private static final String SIGN = "/sign";
  private static final String ORDER = "/signingOrder";

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
    List<String> signers = ordered.stream().map(SignatureOrder::party).toList();
    var faults = new ArrayList<Fault>(faults(signers, index -> SIGN + "/" + index + "/party"));
    faults.addAll(faults(request.signingOrder(), index -> ORDER + "/" + index));
    if (differs()) {
      faults.add(new Fault(ORDER, FaultCodes.SIGNING_ORDER_SET));
    }
    return faults;
  }

  private List<Fault> faults(List<String> parties, IntFunction<String> pointer) {
    List<String> known = manifest.parties().stream().map(Party::id).toList();
    var faults = new ArrayList<Fault>();
    var seen = new HashSet<String>();
    for (int i = 0; i < parties.size(); i++) {
      String party = parties.get(i);
      if (!known.contains(party)) {
        String allowed = known.stream().collect(Collectors.joining(", "));
        faults.add(
            new Fault(pointer.apply(i), FaultCodes.UNKNOWN_PARTY, Map.of("allowed", allowed)));
      } else if (!seen.add(party)) {
        faults.add(new Fault(pointer.apply(i), FaultCodes.DUPLICATE_PARTY));
      }
    }
    return faults;
  }

  /** Whether the request wants another order than the one that the manifest sets. */
  private boolean differs() {
    List<String> own = request.signingOrder();
    List<Party> parties = manifest.parties();
    return !own.isEmpty()
        && parties.stream().anyMatch(party -> !party.after().isEmpty())
        && !parties.stream().allMatch(party -> party.after().equals(party.inTurn(own).after()));
  }
}
