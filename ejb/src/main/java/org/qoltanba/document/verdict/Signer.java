package org.qoltanba.document.verdict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who signed, as the certificate says.
 *
 * @param name the common name
 * @param iin the individual's number, where the certificate is of Kazakhstan's kind
 * @param bin the organisation's number, likewise
 * @param roles stable words such as {@code head} and {@code employee}
 * @param issuer the common name of who issued the certificate
 * @param serial the certificate's serial number, hexadecimal
 * @param sample that it is one of the published samples and has no legal force
 */
public record Signer(
    String name,
    Optional<String> iin,
    Optional<String> organisation,
    Optional<String> bin,
    List<String> roles,
    String issuer,
    String serial,
    boolean sample) {

  public Signer {
    Objects.requireNonNull(name);
    Objects.requireNonNull(iin);
    Objects.requireNonNull(organisation);
    Objects.requireNonNull(bin);
    roles = List.copyOf(roles);
    Objects.requireNonNull(issuer);
    Objects.requireNonNull(serial);
  }
}
