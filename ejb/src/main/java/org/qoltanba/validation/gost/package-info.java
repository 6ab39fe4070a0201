/**
 * Verifies CMS signatures made with Kazakhstan's GOST algorithms: 34.10-2015 (512 and 256 bits) and
 * 34.310-2004, by mapping the national object identifiers onto Bouncy Castle's mathematics.
 *
 * <p>Promises: a key, a digest and a signature of the same algorithm, a chain up to an authority
 * that is trusted, all in force now; anything less is no valid signature. A provider that the site
 * is licensed for does the mathematics instead where it can. Leaves to others: signing, which stays
 * with NCALayer; revocation, which a signature says nothing of; whether a mapped verification
 * satisfies the law.
 */
package org.qoltanba.validation.gost;
