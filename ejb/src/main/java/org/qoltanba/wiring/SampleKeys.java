package org.qoltanba.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.qoltanba.samples.SamplePki;
import org.qoltanba.signing.KeyRing;
import org.qoltanba.signing.Pkcs12;

/** The published sample keys, with which the embedded default signs for every organisation. */
final class SampleKeys {

  private static final String PASSWORD = "qoltanba-sample";

  private SampleKeys() {}

  static List<KeyRing.Entry> read() {
    return List.of(entry("organisation"), entry("director"), entry("recipient"));
  }

  private static KeyRing.Entry entry(String party) {
    try (InputStream in = SamplePki.class.getResourceAsStream(party + ".p12")) {
      return new KeyRing.Entry(
          KeyRing.EVERY_ORGANISATION, party, Pkcs12.read(in, party, PASSWORD.toCharArray()));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("the sample key of " + party + " can't be read", e);
    }
  }
}
