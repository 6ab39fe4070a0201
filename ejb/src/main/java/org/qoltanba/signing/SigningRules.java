package org.qoltanba.signing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.signing.fields.FieldStates;

/**
 * What is asked of the orders for a paper before anything is signed.
 *
 * @param organisation the tenant that the paper belongs to
 * @param parties the parties of the paper's template
 */
record SigningRules(KeyRing keys, String organisation, List<Party> parties, FieldStates fields) {

  private static final SignatureLevel OFFERED = SignatureLevel.B_B;

  /** What is wrong with the orders that a request for a new paper lists under {@code sign}. */
  List<Fault> faultsOfAll(List<SignatureOrder> orders, Instant now) {
    var faults = new ArrayList<Fault>();
    var seen = new HashSet<String>();
    for (int i = 0; i < orders.size(); i++) {
      var order = orders.get(i);
      var pointer = "/sign/" + i;
      faults.addAll(
          seen.add(order.party())
              ? faults(order, now, pointer)
              : List.of(partyFault(order, pointer, "party-signs-twice")));
    }
    return faults;
  }

  /**
   * @param pointer the order's place in the request
   */
  List<Fault> faults(SignatureOrder order, Instant now, String pointer) {
    var faults = new ArrayList<Fault>();
    obstacle(order, now).ifPresent(code -> faults.add(partyFault(order, pointer, code)));
    if (order.level() != OFFERED) {
      Map<String, Object> levels = Map.of("level", order.level().word(), "offered", OFFERED.word());
      faults.add(new Fault(pointer + "/level", "level-not-on-offer", levels));
    }
    return faults;
  }

  Optional<Party> party(SignatureOrder order) {
    return parties.stream().filter(party -> party.id().equals(order.party())).findFirst();
  }

  Optional<SigningKey> key(SignatureOrder order) {
    return keys.find(organisation, order.party());
  }

  private Optional<String> obstacle(SignatureOrder order, Instant now) {
    if (fields.signed().contains(order.party())) {
      return Optional.of("party-has-signed");
    }
    if (party(order).isEmpty() || !fields.open().contains(order.party())) {
      return Optional.of("no-place-to-sign");
    }
    var key = key(order);
    return key.isEmpty() ? Optional.of("no-signing-key") : key.get().faultAt(now);
  }

  private Fault partyFault(SignatureOrder order, String pointer, String code) {
    Object name = party(order).<Object>map(Party::title).orElse(order.party());
    return new Fault(pointer + "/party", code, Map.of("party", name));
  }
}
