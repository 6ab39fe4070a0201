/**
 * Raises signatures from level B-B of ETSI EN 319 142-1 to B-T, B-LT and B-LTA: a time-stamp in the
 * signature, the proofs of its validity in the document security store, a time-stamp of the whole
 * document.
 *
 * <p>Promises: each step is one incremental revision or none; what was signed before stays signed,
 * PDF/A stays PDF/A; what is put into a file was checked first. Leaves to others: who is asked for
 * time-stamps and proofs, and the signatures themselves.
 */
package org.qoltanba.signing.level;
