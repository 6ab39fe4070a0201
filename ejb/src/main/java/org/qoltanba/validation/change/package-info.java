/**
 * Compares two revisions of a PDF: what the newer one changed, where, and whether the signatures
 * before it permit that (ISO 32000-1, 12.8.2.2; ETSI EN 319 142-1, 5.4 and 5.5).
 *
 * <p>Promises: what is compared is the content that a reader reaches from the catalogue, never the
 * numbers of objects; what is on no list of permitted changes is forbidden. Leaves to others:
 * whether the revisions are well-formed (validation.gate), the signatures' cryptography.
 */
package org.qoltanba.validation.change;
