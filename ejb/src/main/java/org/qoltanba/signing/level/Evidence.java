package org.qoltanba.signing.level;

import java.nio.ByteBuffer;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qoltanba.signing.revocation.Proof;

/** What a reader needs to judge signatures without asking anyone; each piece once. */
final class Evidence {

  private final Map<ByteBuffer, byte[]> certificates = new LinkedHashMap<>();
  private final Map<ByteBuffer, byte[]> responses = new LinkedHashMap<>();
  private final Map<ByteBuffer, byte[]> lists = new LinkedHashMap<>();

  void add(X509Certificate certificate) throws CertificateEncodingException {
    put(certificates, certificate.getEncoded());
  }

  void add(Proof proof) {
    put(proof.kind() == Proof.Kind.OCSP ? responses : lists, proof.der());
  }

  Collection<byte[]> certificates() {
    return certificates.values();
  }

  Collection<byte[]> responses() {
    return responses.values();
  }

  Collection<byte[]> lists() {
    return lists.values();
  }

  private static void put(Map<ByteBuffer, byte[]> pieces, byte[] piece) {
    pieces.putIfAbsent(ByteBuffer.wrap(piece), piece);
  }
}
