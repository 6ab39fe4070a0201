/**
 * From a certificate to an anchor that is trusted (RFC 5280, section 6).
 *
 * <p>Promises: a chain that is given out was checked link by link for the moment it was asked for;
 * a missing issuer is fetched from where its certificate says. Leaves to others: whether a
 * certificate of the chain was revoked.
 */
package org.qoltanba.signing.chain;
