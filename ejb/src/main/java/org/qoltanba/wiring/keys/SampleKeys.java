package org.qoltanba.wiring.keys;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.KeyRing;
import org.qoltanba.signing.key.Pkcs12;
import org.qoltanba.signing.key.SigningKey;

/** The published sample keys, with which the embedded default signs for every organisation. */
final class SampleKeys {

  private SampleKeys() {}

  static List<KeyRing.Entry> read() {
    return Stream.of(Sample.ORGANISATION, Sample.DIRECTOR, Sample.RECIPIENT)
        .map(SampleKeys::entry)
        .toList();
  }

  private static KeyRing.Entry entry(Sample sample) {
    try (InputStream in = sample.open()) {
      SigningKey key = Pkcs12.read(in, sample.party(), Sample.PASSWORD.toCharArray());
      return new KeyRing.Entry(KeyRing.EVERY_ORGANISATION, sample.party(), key);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("the sample key " + sample + " can't be read", e);
    }
  }
}
