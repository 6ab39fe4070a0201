package org.qoltanba.signing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qoltanba.signing.key.SigningKey;

/** Finds the key with which a party of an organisation signs. */
public final class KeyRing {

  /** Stands for all organisations that have no key of their own for the party. */
  public static final String EVERY_ORGANISATION = "*";

  private final Map<Owner, SigningKey> keys;

  /**
   * That a party signs with a key.
   *
   * @param organisation the tenant, or {@link #EVERY_ORGANISATION}
   * @param party the party's id, such as {@code director}
   */
  public record Entry(String organisation, String party, SigningKey key) {

    public Entry {
      Objects.requireNonNull(organisation);
      Objects.requireNonNull(party);
      Objects.requireNonNull(key);
    }
  }

  /**
   * @throws IllegalArgumentException if two entries are of the same organisation and party
   */
  public KeyRing(List<Entry> entries) {
    keys = new TreeMap<>();
    for (Entry entry : entries) {
      var owner = new Owner(entry.organisation(), entry.party());
      if (keys.put(owner, entry.key()) != null) {
        throw new IllegalArgumentException("two signing keys of " + owner);
      }
    }
  }

  /** The organisation's own key for the party, else the one that serves every organisation. */
  public Optional<SigningKey> find(String organisation, String party) {
    return Optional.ofNullable(keys.get(new Owner(organisation, party)))
        .or(() -> Optional.ofNullable(keys.get(new Owner(EVERY_ORGANISATION, party))));
  }

  /** What is wrong with which key, such as {@code acme/director: signing-key-expired}. */
  public List<String> faultsAt(Instant moment) {
    return keys.entrySet().stream()
        .flatMap(e -> e.getValue().faultAt(moment).stream().map(fault -> e.getKey() + ": " + fault))
        .toList();
  }

  /** The same without the owners, for those who need not know whose keys there are. */
  public Set<String> faultCodesAt(Instant moment) {
    return keys.values().stream()
        .flatMap(key -> key.faultAt(moment).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public boolean isEmpty() {
    return keys.isEmpty();
  }

  /** Whether any key is one of the published samples. */
  public boolean hasSamples() {
    return keys.values().stream().anyMatch(SigningKey::sample);
  }

  private record Owner(String organisation, String party) implements Comparable<Owner> {

    @Override
    public int compareTo(Owner other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return organisation + "/" + party;
    }
  }
}
