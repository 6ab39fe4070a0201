package org.qoltanba.signing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.signing.fields.FieldStates;
import org.qoltanba.signing.key.SignerIdentity;
import org.qoltanba.signing.level.Authorities;
import org.qoltanba.signing.person.Owner;
import org.qoltanba.signing.revocation.Standing;

/**
 * What is asked of the orders for a paper before anything is signed.
 *
 * @param identities with whose key an order is obeyed, if there is one
 * @param parties the parties of the paper's template
 * @param authorities who knows of revocations, and gives what the higher levels take
 */
record SigningRules(
    Function<SignatureOrder, Optional<SignerIdentity>> identities,
    List<Party> parties,
    FieldStates fields,
    Authorities authorities) {

  /** What is wrong with the orders that a request for a new paper lists under {@code sign}. */
  List<Fault> faultsOfAll(List<SignatureOrder> orders, Instant now) {
    var faults = new ArrayList<Fault>();
    var seen = new HashSet<String>();
    for (int i = 0; i < orders.size(); i++) {
      var order = orders.get(i);
      var pointer = "/sign/" + i;
      faults.addAll(
          !seen.contains(order.party())
              ? faults(order, now, pointer, Set.copyOf(seen))
              : List.of(partyFault(order, pointer, "party-signs-twice")));
      seen.add(order.party());
    }
    return faults;
  }

  /**
   * @param pointer the order's place in the request
   */
  List<Fault> faults(SignatureOrder order, Instant now, String pointer) {
    return faults(order, now, pointer, Set.of());
  }

  /**
   * @param before the parties that sign in the same request before it
   */
  private List<Fault> faults(
      SignatureOrder order, Instant now, String pointer, Set<String> before) {
    var faults = new ArrayList<Fault>();
    obstacle(order, now)
        .map(code -> partyFault(order, pointer, code))
        .or(() -> awaited(order, before).map(party -> outOfTurn(order, party, pointer)))
        .ifPresent(faults::add);
    if (order.handwriting().isPresent()) {
      unshown(order).ifPresent(code -> faults.add(new Fault(pointer + "/handwriting", code)));
    }
    var highest = highest();
    if (order.level().compareTo(highest) > 0) {
      Map<String, Object> levels = Map.of("level", order.level().word(), "offered", highest.word());
      faults.add(new Fault(pointer + "/level", "level-not-on-offer", levels));
    }
    return faults;
  }

  /** Why handwriting can't be shown, if so. */
  private Optional<String> unshown(SignatureOrder order) {
    if (!isOfPerson(order)) {
      return Optional.of("handwriting-of-nobody");
    }
    return party(order)
        .filter(party -> fields.unseen().contains(party.field()))
        .map(party -> "handwriting-unseen");
  }

  /** Beside a person's certificate only: else the page would say more than the signature. */
  private boolean isOfPerson(SignatureOrder order) {
    return order.drawing().isEmpty()
        && !order.party().equals(Party.ORGANISATION)
        && identity(order).filter(one -> Owner.isOrganisation(one.certificate())).isEmpty();
  }

  Optional<Party> party(SignatureOrder order) {
    return parties.stream().filter(party -> party.id().equals(order.party())).findFirst();
  }

  Optional<SignerIdentity> identity(SignatureOrder order) {
    return identities.apply(order);
  }

  private Optional<String> obstacle(SignatureOrder order, Instant now) {
    var field = party(order).map(Party::field);
    if (field.filter(fields.signed()::contains).isPresent()) {
      return Optional.of("party-has-signed");
    }
    if (field.filter(fields.open()::contains).isEmpty()) {
      return Optional.of("no-place-to-sign");
    }
    var identity = identity(order);
    return identity.isEmpty()
        ? Optional.of("no-signing-key")
        : identity
            .get()
            .faultAt(now)
            .or(() -> owner(order, identity.get()))
            .or(() -> revocation(identity.get(), now));
  }

  private Optional<String> owner(SignatureOrder order, SignerIdentity identity) {
    if (order.drawing().isEmpty()) {
      return difference(order, identity);
    }
    return party(order).filter(Party::needsCertificate).map(party -> "certificate-needed");
  }

  /** Nobody's identity is in a sample: it says on the paper that it is one. */
  private Optional<String> difference(SignatureOrder order, SignerIdentity identity) {
    return identity.sample()
        ? Optional.empty()
        : party(order)
            .flatMap(party -> Owner.of(identity.certificate()).differenceFrom(party.signatory()));
  }

  private Optional<String> revocation(SignerIdentity identity, Instant now) {
    var standing = new Standing(authorities.revocation());
    return standing.isRevoked(identity.chain(), now)
        ? Optional.of("signing-key-revoked")
        : Optional.empty();
  }

  /** Without anyone who gives time-stamps there is none of the levels that have one. */
  private SignatureLevel highest() {
    return authorities.timestamps().available() ? SignatureLevel.B_LTA : SignatureLevel.B_B;
  }

  /** Whose turn it is, where it is not the ordered party's: one without a field keeps nobody. */
  private Optional<Party> awaited(SignatureOrder order, Set<String> before) {
    List<String> after = party(order).map(Party::after).orElse(List.of());
    return parties.stream()
        .filter(party -> after.contains(party.id()) && !before.contains(party.id()))
        .filter(party -> fields.open().contains(party.field()))
        .min(Comparator.comparingInt(party -> after.indexOf(party.id())));
  }

  private Fault outOfTurn(SignatureOrder order, Party awaited, String pointer) {
    Fault fault = partyFault(order, pointer, "out-of-turn");
    var arguments = new HashMap<>(fault.arguments());
    arguments.put("awaited", awaited.title());
    return new Fault(fault.pointer(), fault.code(), arguments);
  }

  private Fault partyFault(SignatureOrder order, String pointer, String code) {
    Object name = party(order).<Object>map(Party::title).orElse(order.party());
    return new Fault(pointer + "/party", code, Map.of("party", name));
  }
}
