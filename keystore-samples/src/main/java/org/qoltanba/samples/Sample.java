package org.qoltanba.samples;

import java.io.InputStream;
import java.util.Locale;
import org.bouncycastle.asn1.x500.X500Name;

/** The keystores on offer; the issuing authority signs the certificate of each. */
public enum Sample {
  ORGANISATION("organisation", KeyKind.RSA_3072, Subjects.ORGANISATION),
  ORGANISATION_P256("organisation", KeyKind.P_256, Subjects.ORGANISATION),
  DIRECTOR("director", KeyKind.P_256, Subjects.DIRECTOR),
  DIRECTOR_RSA3072("director", KeyKind.RSA_3072, Subjects.DIRECTOR),
  RECIPIENT("recipient", KeyKind.P_256, Subjects.RECIPIENT);

  /** Of every sample keystore and of the key in it. */
  public static final String PASSWORD = "qoltanba-sample";

  private final String party;
  private final KeyKind kind;
  private final X500Name subject;

  Sample(String party, KeyKind kind, X500Name subject) {
    this.party = party;
    this.kind = kind;
    this.subject = subject;
  }

  /** Who signs with it; also the alias of the key in its keystore. */
  public String party() {
    return party;
  }

  /** The PKCS#12 keystore's file, and resource, beside {@code root.pem} and {@code chain.pem}. */
  public String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".p12";
  }

  /** The committed keystore; the caller closes it. */
  public InputStream open() {
    return Sample.class.getResourceAsStream(file());
  }

  KeyKind kind() {
    return kind;
  }

  X500Name subject() {
    return subject;
  }
}
