/**
 * Whether a certificate was revoked: asked by OCSP (RFC 6960) first, by revocation list (RFC 5280,
 * section 5) next.
 *
 * <p>Promises: a proof that is given out is signed by the issuer or whom it has entrusted, is of
 * the certificate, and is not out of date. Leaves to others: the rest of the chain, and what a
 * revoked certificate means for a paper.
 */
package org.qoltanba.signing.revocation;
