/**
 * The gate before the judge of signatures: whether a PDF's signatures cover what they seem to
 * cover, and what was done to the file after each (ISO 32000-1, 7.5.6 and 12.8; the attacks known
 * as incremental saving, signature wrapping, universal forgery, evil annotation and shadow).
 *
 * <p>Promises: a file is read only as its own cross-references say; each signature's gap is its
 * contents and nothing else; each revision after a signature is whole, points at nothing but what
 * it brings, and brings nothing unseen. Takes milliseconds. Leaves to others: what changed in
 * content (validation.change), digests, certificates and times (EU DSS).
 */
package org.qoltanba.validation.gate;
