package org.qoltanba.it;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** The tokens of an OpenID Connect provider, signed with RS256, and the key to check them by. */
final class OidcTokens {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final int SECONDS = 300;

  private final String issuer;
  private final KeyPair keys;

  OidcTokens(String issuer) throws GeneralSecurityException {
    this.issuer = issuer;
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    this.keys = generator.generateKeyPair();
  }

  /** An access token (RFC 9068) of an account in one role, for a client of that audience. */
  String access(String account, String role, String audience) throws GeneralSecurityException {
    return signed(
        claims(account, audience)
            + ", \"typ\": \"Bearer\", \"realm_access\": {\"roles\": [\"%s\"]}".formatted(role));
  }

  /**
   * An ID token (OpenID Connect Core 1.0, sections 2 and 3.1.3.6).
   *
   * @param nonce of the request; empty where it had none
   * @param access the access token that comes with it
   */
  String id(String account, String audience, String nonce, String access)
      throws GeneralSecurityException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(access.getBytes(StandardCharsets.US_ASCII));
    String half = BASE64.encodeToString(Arrays.copyOf(digest, digest.length / 2));
    String own = ", \"typ\": \"ID\", \"at_hash\": \"%s\"".formatted(half);
    String asked = nonce.isEmpty() ? "" : ", \"nonce\": \"%s\"".formatted(nonce);
    return signed(claims(account, audience) + own + asked);
  }

  /** The public key as a JSON Web Key Set (RFC 7517). */
  String keySet() {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    return """
        {"keys": [{"kty": "RSA", "kid": "peer", "use": "sig", "alg": "RS256",
                   "n": "%s", "e": "%s"}]}
        """
        .formatted(
            BASE64.encodeToString(unsigned(key.getModulus().toByteArray())),
            BASE64.encodeToString(unsigned(key.getPublicExponent().toByteArray())));
  }

  private String claims(String account, String audience) {
    long now = Instant.now().getEpochSecond();
    return """
        "iss": "%s", "sub": "%s", "preferred_username": "%s", "aud": "%s", "azp": "%s",
        "iat": %d, "exp": %d\
        """
        .formatted(issuer, account, account, audience, audience, now, now + SECONDS);
  }

  private String signed(String claims) throws GeneralSecurityException {
    String text =
        part("{\"alg\": \"RS256\", \"kid\": \"peer\", \"typ\": \"JWT\"}")
            + "."
            + part("{" + claims + "}");
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(keys.getPrivate());
    signature.update(text.getBytes(StandardCharsets.US_ASCII));
    return text + "." + BASE64.encodeToString(signature.sign());
  }

  private static byte[] unsigned(byte[] number) {
    return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
  }

  private static String part(String json) {
    return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
