package org.qoltanba.samples;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;

/** The keystores on offer: two authorities, and all for whom the issuing one has signed. */
public enum Sample {
  ROOT("root", KeyKind.P_384, Subjects.ROOT, Profile.ROOT),
  ISSUING("issuing", KeyKind.P_384, Subjects.ISSUING, Profile.ISSUING),
  ORGANISATION("organisation", KeyKind.RSA_3072, Subjects.ORGANISATION, Profile.SEAL),
  ORGANISATION_P256("organisation", KeyKind.P_256, Subjects.ORGANISATION, Profile.SEAL),
  DIRECTOR("director", KeyKind.P_256, Subjects.DIRECTOR, Profile.HEAD),
  DIRECTOR_P384("director", KeyKind.P_384, Subjects.DIRECTOR, Profile.HEAD),
  DIRECTOR_P521("director", KeyKind.P_521, Subjects.DIRECTOR, Profile.HEAD),
  DIRECTOR_RSA3072("director", KeyKind.RSA_3072, Subjects.DIRECTOR, Profile.HEAD),
  DIRECTOR_PSS3072("director", KeyKind.PSS_3072, Subjects.DIRECTOR, Profile.HEAD),
  DIRECTOR_REVOKED("director", KeyKind.P_256, Subjects.DIRECTOR, Profile.HEAD),
  DIRECTOR_EXPIRED("director", KeyKind.P_256, Subjects.DIRECTOR, Profile.HEAD),
  DIRECTOR_AUTHENTICATION("director", KeyKind.P_256, Subjects.DIRECTOR, Profile.AUTHENTICATION),
  LAWYER("lawyer", KeyKind.P_256, Subjects.LAWYER, Profile.EMPLOYEE),
  RECIPIENT("recipient", KeyKind.P_256, Subjects.RECIPIENT, Profile.INDIVIDUAL),
  TIMESTAMP("timestamp", KeyKind.P_256, Subjects.TIMESTAMP, Profile.TIMESTAMP),
  TIMESTAMP_RSA3072("timestamp", KeyKind.RSA_3072, Subjects.TIMESTAMP, Profile.TIMESTAMP),
  OCSP("ocsp", KeyKind.P_256, Subjects.OCSP, Profile.OCSP);

  /** Of every sample keystore and of the key in it. */
  public static final String PASSWORD = "qoltanba-sample";

  /** Since when {@link #DIRECTOR_REVOKED} is revoked. */
  public static final Instant REVOKED_SINCE = Instant.parse("2025-07-01T00:00:00Z");

  private static final Instant LAST_DAY = Instant.parse("2046-01-01T00:00:00Z");
  private static final Instant LONG_AGO = Instant.parse("2025-09-01T00:00:00Z");

  private final String party;
  private final KeyKind kind;
  private final X500Name subject;
  private final Profile profile;

  Sample(String party, KeyKind kind, X500Name subject, Profile profile) {
    this.party = party;
    this.kind = kind;
    this.subject = subject;
    this.profile = profile;
  }

  /** Those who sign documents; some of them may not, and {@link #fit} says who may. */
  public static List<Sample> signers() {
    return Stream.of(values()).filter(sample -> sample.profile.signs()).toList();
  }

  /** Whether a document may be signed with it. */
  public boolean fit() {
    return profile.signs() && this != DIRECTOR_REVOKED && this != DIRECTOR_EXPIRED;
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

  Profile profile() {
    return profile;
  }

  Instant until() {
    return this == DIRECTOR_EXPIRED ? LONG_AGO : LAST_DAY;
  }
}
