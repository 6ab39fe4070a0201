/**
 * Fields for signatures in PDFs of other people's making.
 *
 * <p>Promises: what came stays as it is, byte for byte, and what the fields take is written behind
 * it; a PDF/A stays one and a tagged file accessible; where the file holds signatures already
 * nothing is added that can be seen. Leaves to others: whether the file may be signed at all
 * (validation), and signing it.
 */
package org.qoltanba.signing.upload;
