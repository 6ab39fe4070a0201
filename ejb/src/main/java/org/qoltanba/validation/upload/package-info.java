/**
 * Whether a PDF of someone else's making may be signed here, and whether what it held is as it was
 * afterwards.
 *
 * <p>Promises: what can be read in two ways, does something by itself, is locked, or was tampered
 * with after a signature is refused. Leaves to others: whether it is archival (conformance), how
 * long reading may take (who calls).
 */
package org.qoltanba.validation.upload;
