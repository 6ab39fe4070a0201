/**
 * Who the owner of a certificate is: the numbers and roles that Kazakhstan's National Certification
 * Authority writes into it.
 *
 * <p>Promises: nothing is guessed; what a certificate does not say it does not have. Leaves to
 * others: whether the certificate is to be believed.
 */
package org.qoltanba.signing.person;
