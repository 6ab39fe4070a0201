package org.qoltanba.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.key.Pkcs12;
import org.qoltanba.signing.key.PrivateKeySigner;
import org.qoltanba.signing.key.SigningKey;

/** Key rings made of the published samples. */
public final class SampleKeys {

  /** Deriving a keystore's keys from its password is made to take long. */
  private static final Map<Sample, SigningKey> READ = new ConcurrentHashMap<>();

  private SampleKeys() {}

  public static SigningKey key(Sample sample) {
    return READ.computeIfAbsent(sample, SampleKeys::read);
  }

  private static SigningKey read(Sample sample) {
    try (var in = sample.open()) {
      return Pkcs12.read(in, sample.party(), Sample.PASSWORD.toCharArray());
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("the sample can't be read: " + sample, e);
    }
  }

  /** For those who sign otherwise than we do. */
  public static PrivateKey privateKey(SigningKey key) {
    return ((PrivateKeySigner) key.signer()).key();
  }

  /** For every organisation, each sample for its own party. */
  public static KeyRing ring(Sample... samples) {
    return new KeyRing(
        Stream.of(samples)
            .map(s -> new KeyRing.Entry(KeyRing.EVERY_ORGANISATION, s.party(), key(s)))
            .toList());
  }

  /** A ring of all three parties. */
  public static KeyRing ring() {
    return ring(Sample.ORGANISATION, Sample.DIRECTOR, Sample.RECIPIENT);
  }

  static KeyRing ringOf(String party, SigningKey key) {
    return new KeyRing(List.of(new KeyRing.Entry(KeyRing.EVERY_ORGANISATION, party, key)));
  }
}
