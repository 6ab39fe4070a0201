package org.qoltanba.remotesigning;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Refusal;
import org.qoltanba.signing.key.KeyUnavailable;
import org.qoltanba.signing.key.Signer;
import org.qoltanba.signing.key.SignerIdentity;
import org.qoltanba.signing.remote.ReturnedValue;
import tools.jackson.databind.JsonNode;

/** A key at a service: each signature is authorised for its digest, then made. */
final class RemoteSigner implements Signer {

  private static final String AUTHORIZE = "/credentials/authorize";
  private static final String SIGN = "/signatures/signHash";

  private final RemoteSession session;
  private final RemoteCredential credential;
  private final SignerIdentity identity;
  private final Optional<String> pin;

  RemoteSigner(
      RemoteSession session,
      RemoteCredential credential,
      SignerIdentity identity,
      Optional<String> pin) {
    this.session = session;
    this.credential = credential;
    this.identity = identity;
    this.pin = pin;
  }

  /**
   * @throws KeyUnavailable if the service gives no value, or another key's
   */
  @Override
  public byte[] sign(byte[] attributes, String algorithm) throws IOException {
    var chosen = RemoteAlgorithm.of(algorithm, credential.algorithms());
    var hash = Base64.getEncoder().encodeToString(digest(chosen, attributes));
    var authorized = session.call(AUTHORIZE, authorization(chosen, hash));
    var activation = Answers.text(authorized, "SAD", AUTHORIZE);
    JsonNode values = session.call(SIGN, order(chosen, hash, activation)).path("signatures");
    if (values.size() != 1) {
      throw new KeyUnavailable(SIGN + " answers not one signature");
    }
    return checked(Answers.base64(values.get(0), SIGN), attributes, algorithm);
  }

  /** The service could have signed something else, or with another key. */
  private byte[] checked(byte[] value, byte[] attributes, String algorithm) throws IOException {
    try {
      return new ReturnedValue(value, identity).sign(attributes, algorithm);
    } catch (Refusal e) {
      throw new KeyUnavailable(SIGN + " answers a signature of something else");
    }
  }

  private Map<String, Object> authorization(RemoteAlgorithm algorithm, String hash) {
    var body = new LinkedHashMap<String, Object>();
    body.put("credentialID", credential.id());
    body.put("numSignatures", 1);
    body.put("hashes", List.of(hash));
    body.put("hashAlgorithmOID", algorithm.digestId());
    pin.ifPresent(secret -> body.put("authData", List.of(Map.of("id", "PIN", "value", secret))));
    return body;
  }

  private Map<String, Object> order(RemoteAlgorithm algorithm, String hash, String activation) {
    var body = new LinkedHashMap<String, Object>();
    body.put("credentialID", credential.id());
    body.put("SAD", activation);
    body.put("hashes", List.of(hash));
    body.put("hashAlgorithmOID", algorithm.digestId());
    body.put("signAlgo", algorithm.id());
    algorithm.parameters().ifPresent(parameters -> body.put("signAlgoParams", parameters));
    return body;
  }

  private static byte[] digest(RemoteAlgorithm algorithm, byte[] attributes) {
    try {
      return MessageDigest.getInstance(algorithm.digest()).digest(attributes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-2", e);
    }
  }

  @Override
  public String toString() {
    return "RemoteSigner[" + identity + "]";
  }
}
