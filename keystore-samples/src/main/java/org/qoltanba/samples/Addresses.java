package org.qoltanba.samples;

/**
 * Where the certificates say that their issuers answer (RFC 5280, sections 4.2.1.13 and 4.2.2.1).
 *
 * <p>The host is one that never exists (RFC 2606, section 2): a published sample must not send its
 * readers to a machine of somebody. Who wants the answers, maps the host to where a {@link
 * org.qoltanba.samples.authority.SampleServer} listens, or asks a {@link
 * org.qoltanba.samples.authority.SampleAuthority} itself.
 */
public final class Addresses {

  public static final String HOST = "sample-pki.invalid";
  public static final String OCSP = "/ocsp";
  public static final String TIMESTAMP = "/tsa";
  public static final String SECOND_TIMESTAMP = "/tsa-rsa";
  public static final String ROOT_CERTIFICATE = "/root.cer";
  public static final String ROOT_CRL = "/root.crl";
  public static final String ISSUING_CERTIFICATE = "/issuing.cer";
  public static final String ISSUING_CRL = "/issuing.crl";

  private Addresses() {}

  /** The address as certificates have it. */
  public static String url(String path) {
    return "http://" + HOST + path;
  }
}
