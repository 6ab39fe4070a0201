package org.qoltanba.samples.authority;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import org.qoltanba.samples.Addresses;
import org.qoltanba.samples.Sample;

/** Everything that is answered under the {@link Addresses}. Safe for use by many threads. */
public final class SampleAuthority {

  private static final String CERTIFICATE = "application/pkix-cert";
  private static final String LIST = "application/pkix-crl";
  private static final String STATUS = "application/ocsp-response";
  private static final String STAMP = "application/timestamp-reply";

  private final SampleStatuses statuses;
  private final SampleLists lists;
  private final SampleStamps stamps;
  private final SampleStamps secondStamps;

  /**
   * @param clock gives the time that is stamped, and at which lists and statuses are made
   */
  public SampleAuthority(Clock clock) {
    statuses = new SampleStatuses(clock);
    lists = new SampleLists(clock);
    stamps = new SampleStamps(Sample.TIMESTAMP, clock);
    secondStamps = new SampleStamps(Sample.TIMESTAMP_RSA3072, clock);
  }

  /**
   * @param path of an address
   * @param body what was sent; read only where the path takes something
   * @return empty for a path that is none of the {@link Addresses}
   * @throws IOException if nothing can be answered to that
   */
  public Optional<Answer> answer(String path, byte[] body) throws IOException {
    return Optional.ofNullable(
        switch (path) {
          case Addresses.OCSP -> new Answer(STATUS, statuses.answer(body));
          case Addresses.TIMESTAMP -> new Answer(STAMP, stamps.answer(body));
          case Addresses.SECOND_TIMESTAMP -> new Answer(STAMP, secondStamps.answer(body));
          case Addresses.ROOT_CRL -> new Answer(LIST, lists.ofRoot());
          case Addresses.ISSUING_CRL -> new Answer(LIST, lists.ofIssuing());
          case Addresses.ROOT_CERTIFICATE -> certificate(Sample.ROOT);
          case Addresses.ISSUING_CERTIFICATE -> certificate(Sample.ISSUING);
          default -> null;
        });
  }

  private static Answer certificate(Sample sample) throws IOException {
    try {
      return new Answer(CERTIFICATE, KeptKey.of(sample).certificate().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IOException("the certificate can't be encoded", e);
    }
  }
}
