/**
 * Keys that a remote signing service keeps, by the API of the Cloud Signature Consortium (version
 * 2): the service is asked for the value of each signature and sees nothing of the paper but a
 * digest.
 *
 * <p>Promises: a value is used only if it verifies under the certificate that was announced; what
 * the service answers is read within bounds of time and size; tokens, PINs and what activates a
 * signature are never printed. Leaves to others: what is signed (signing), where the secrets come
 * from (wiring).
 */
package org.qoltanba.remotesigning;
